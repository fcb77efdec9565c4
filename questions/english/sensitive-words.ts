// Words of harm and of crime, as lemmas: they decide what may not be asked as a number and beside whom no wrong name may stand.
import { lemma } from './lemma.ts'

const harm =
  'kill die death dead deadly fatal fatally fatality injure injury wound casualty victim corpse body bodies perish drown murder massacre suicide rape assault abuse ' +
  'molest orphan stillborn miscarriage decapitate behead execute execution hang maim lynch slaughter survivor toll'
const crime =
  'arrest charge convict conviction suspect prosecute prosecution sentence jail imprison murder murderer kill killer rape rapist assault steal theft thief fraud ' +
  'bribe bribery embezzle launder smuggle smuggler trafficking trafficker extort blackmail kidnap abduct abuse abuser molest terrorist bomber gunman attacker guilty ' +
  'indict perjury manslaughter crime criminal plead robber robbery rob burglar corruption corrupt torture'

export const harmWords: ReadonlySet<string> = new Set(harm.split(' ').map(lemma))
export const crimeWords: ReadonlySet<string> = new Set(crime.split(' ').map(lemma))
