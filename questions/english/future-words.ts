// Words that leave open whether something has happened: a plan told without them becomes an event.
import { lemma } from './lemma.ts'

const words =
  'will would shall plan agree intend intention expect schedule due propose proposal announce announcement decide decision promise pledge vow aim want hope set ' +
  'invite invitation call must should may might could going offer prepare order demand urge ask request seek consider deadline future soon condition if ' +
  'commit undertake authorise authorize approve project forecast predict target goal purpose objective bid negotiate upcoming'

/** Lemmas of words that announce, plan, demand or forecast. */
export const futureWords: ReadonlySet<string> = new Set(words.split(' ').map(lemma))
