// The proof "reference": a closed table of the product shows that choice and key are different values of one kind.
import { normalise } from '../english/normalise.ts'
import type { Distractor } from '../families/candidate.ts'
import type { Item } from '../gate/rule.ts'
import { tables } from './tables/index.ts'

/** The value under which a table lists a text, an article before it left aside. */
function valueIn(table: ReadonlyMap<string, string>, text: string): string | undefined {
  const plain = normalise(text)
  return table.get(plain) ?? table.get(plain.replace(/^(?:in |on |the )+/, ''))
}

/** Null where the table lists the choice and every key, none under the choice's value. Otherwise one sentence. */
export function reference({ candidate }: Item, { text, proof }: Distractor): string | null {
  if (proof.by !== 'reference') return `The proof of “${text}” is not of the kind “reference”.`
  const table = tables[proof.table]
  if (table === undefined) return `There is no reference table “${proof.table}”: there are ${Object.keys(tables).join(', ')}.`
  const mine = valueIn(table, text)
  if (mine === undefined) return `The table ${proof.table} does not list “${text}”.`
  for (const key of candidate.key) {
    const other = valueIn(table, key.text)
    if (other === undefined) return `The table ${proof.table} does not list the key “${key.text}”.`
    if (other === mine) return `The table ${proof.table} lists “${text}” and the key “${key.text}” as one and the same.`
  }
  return null
}
