// What code mends in a model's questions by itself: labels and notes that the gate refuses, where the question is sound without them.
import type { Candidate, Distractor } from '../families/candidate.ts'
import { families } from '../families/index.ts'
import type { FamilyName } from '../families/names.ts'
import { noteUnsupported } from '../gate/note-unsupported.ts'
import type { Item } from '../gate/rule.ts'

/** Families whose checks hold what their name promises: a number stays a number question, or it would escape what is asked of numbers. */
const STRICT: ReadonlySet<FamilyName> = new Set(['quantity', 'time'])
/** Families that a question of another may be filed under, in the order in which they are tried. */
const FILED: readonly FamilyName[] = [
  'parallel',
  'statement',
  'action',
  'outcome',
  'place',
  'agent',
  'characterisation',
  'purpose',
  'means',
  'cause',
  'speaker',
]

const fits = (name: FamilyName, item: Item) =>
  families.find((family) => family.name === name)?.check({ ...item, candidate: { ...item.candidate, family: name } }).length === 0

/** Filed under the first family whose checks it passes, where it fails its own. */
function filed(item: Item): Candidate {
  const { candidate } = item
  if (STRICT.has(candidate.family) || fits(candidate.family, item)) return candidate
  const family = FILED.find((name) => fits(name, item))
  return family === undefined ? candidate : { ...candidate, family }
}

const withoutNote = ({ text, proof }: Distractor): Distractor => ({ text, proof })

/** Without notes that are held to nothing: readers then see the evidence alone. */
function withoutRefusedNotes(item: Item): Candidate {
  const { candidate } = item
  const noted = noteUnsupported.check(item)
  if (noted.length === 0) return candidate
  return {
    ...candidate,
    distractors: candidate.distractors.map((one) =>
      one.note !== undefined && noted.some((message) => message.includes(one.note ?? '')) ? withoutNote(one) : one,
    ),
  }
}

/** The candidate in the shape in which it has the best chance at the gate, its words unchanged. */
export function fitted(item: Item): Candidate {
  const candidate = filed(item)
  return withoutRefusedNotes({ ...item, candidate })
}
