// Nouns that name one of many: "the strikes", "the study", "the ruling" mean nothing until a reader is told which.
import { lemma } from './lemma.ts'

const events =
  'accident announcement appeal arrest assault attack battle blast blockade bombing campaign ceasefire ceremony clash conference conflict coup crash ' +
  'deal debate decision defeat demonstration disaster earthquake election exchange exhibition expedition experiment explosion festival fire flood ' +
  'handover hearing incident inquiry inspection invasion invitation killing launch match meeting negotiation outbreak petition protest raid rally referendum ' +
  'rescue resignation riot ruling shooting speech storm strike summit talks tournament trial trip verdict victory visit vote war'
const studies = 'author experiment findings paper participant report research researcher respondent scientist study survey'
const laws = 'act amendment ban bill judgement judgment law reform regulation sentence treaty'
const bodies = 'agency commission committee court jury municipality panel tribunal'

/** Lemmas of nouns of events, studies, laws and bodies. */
export const settingNouns: ReadonlySet<string> = new Set(`${events} ${studies} ${laws} ${bodies}`.split(' ').map(lemma))
