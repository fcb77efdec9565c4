// The header of answers that are one reader's own, or true for a moment only.
import type { Header } from './shape.ts'

export const noStore: Header = {
  description: 'Not to be kept by any cache.',
  required: true,
  schema: { const: 'no-store' },
  example: 'no-store',
}
