// Words of crime, as lemmas: no wrong name may stand beside one.
import { lemma } from './lemma.ts'

const crime =
  'arrest charge convict conviction suspect prosecute prosecution sentence jail imprison murder murderer kill killer rape rapist assault steal theft thief fraud ' +
  'bribe bribery embezzle launder smuggle smuggler trafficking trafficker extort blackmail kidnap abduct abuse abuser molest terrorist bomber gunman attacker guilty ' +
  'indict perjury manslaughter crime criminal plead robber robbery rob burglar corruption corrupt torture'

export const crimeWords: ReadonlySet<string> = new Set(crime.split(' ').map(lemma))
