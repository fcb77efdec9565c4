// Words by which a question shows what kind of answer it wants.
import { lemma } from './lemma.ts'

const table = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(lemma))

export const causeCues = table(
  'why cause trigger lead prompt spark provoke bring about reason because result due behind blame ground basis base force drive make set start ' +
    'account explain stem arise attribute responsible motive response affect produce turn change shape upset',
)
export const meansCues = table(
  'how use with by means method way weapon tool instrument vehicle employ through via using material technique medium platform where',
)
export const purposeCues = table(
  'why purpose aim goal intend mean hope order support help seek want plan design object objective reason for enable allow try so protect',
)
export const outcomeCues = table(
  'result lead bring raise cause end happen become effect outcome consequence decide agree follow win lose produce leave achieve reach provide ' +
    'mean affect change yield score rule find conclude settle gain get open come turn make give verdict decision agreement fate receive penalty prize mark loss victory',
)
export const actionCues = table('do happen respond react step measure take action move act begin start stop make answer')
export const describingVerbs = table(
  'call describe characterise characterize see view regard portray present compare brand label term liken name consider dismiss praise word think dub title nickname sum',
)
export const placeNouns = table(
  'place country city town village province region state district area island sea river lake site capital continent part parts ' +
    'building stadium street airport port border territory county neighbourhood neighborhood venue hotel station house park hospital school website page room ship hall',
)
export const timeNouns = table('date day year month week deadline time hour decade century season moment')
export const quantityCues = table(
  'many much number amount share percentage proportion total rate price sum cost long far high old often big large',
)
export const sequenceCues = table('first last earliest latest before after next order sequence follow precede begin end')
export const sayingCues = table('according characterize object objection concern worry fear mean argument point reason view opinion')
