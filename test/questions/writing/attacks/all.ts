// All attacks.

import type { Attack } from './attack.ts'
import { disguised } from './disguised.ts'
import { forReaders } from './for-readers.ts'
import { orders } from './orders.ts'
import { inOurOwnForm } from './our-own-form.ts'
import { untruths } from './untruths.ts'

export const attacks: readonly Attack[] = [...orders, ...disguised, ...inOurOwnForm, ...forReaders, ...untruths]
