// Lists and members of a reply, taken out without trusting anything about them.
import * as v from 'valibot'

/** Most items of one list that are looked at: a writer is asked for thirty. */
export const MOST_ITEMS = 120

/** What fits its shape, or one sentence on why it does not. */
export type Taken<Value> = { readonly value: Value } | { readonly reason: string }

/** A member of an object of the reply; undefined where there is none. Never a member that every object has. */
export function member(reply: unknown, name: string): unknown {
  return typeof reply === 'object' && reply !== null && Object.hasOwn(reply, name) ? (reply as Record<string, unknown>)[name] : undefined
}

/** The items of a list that is a member of the reply; none where it is no list. */
export function items(reply: unknown, name: string): unknown[] {
  const list = member(reply, name)
  return Array.isArray(list) ? list.slice(0, MOST_ITEMS) : []
}

/** The members of an object by name, or of a list by the ids of its items. */
export function byId(reply: unknown): [string, unknown][] {
  if (Array.isArray(reply)) return reply.slice(0, MOST_ITEMS).map((item) => [String(member(item, 'id') ?? ''), item])
  return typeof reply === 'object' && reply !== null ? Object.entries(reply).slice(0, MOST_ITEMS) : []
}

/** An item as the shape has it. The sentence names the member that does not fit and repeats nothing of it. */
export function take<Schema extends v.GenericSchema>(shape: Schema, item: unknown): Taken<v.InferOutput<Schema>> {
  const parsed = v.safeParse(shape, item)
  if (parsed.success) return { value: parsed.output }
  const [issue] = parsed.issues
  return { reason: `Its member ${v.getDotPath(issue) ?? 'itself'} is not of the form that was asked for.` }
}

/** What the reply calls an item, for the record; its place where it has no id. */
export function called(item: unknown, index: number): string {
  const id = member(item, 'id')
  return typeof id === 'string' && id.length <= 80 ? id : `number ${index + 1}`
}

/** An id of ours for one of the reply's: lower-case words joined by hyphens; empty where nothing of it is left. */
export function ownId(id: string, prefix = ''): string {
  const plain = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain === '' ? '' : `${prefix}${plain}`
}
