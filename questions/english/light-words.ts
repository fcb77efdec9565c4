// Common words that frame a question and bring no news: a stem may use them though its facts do not.
import { lemma } from './lemma.ts'

const verbs =
  'go come get take make put set keep let use work try help need want show include involve concern relate belong receive offer provide raise mark represent ' +
  'regard consider think believe hope look ask respond reply react avoid achieve change introduce choose decide compare join know become remain begin start ' +
  'continue lead follow allow add bring hold turn appear seem mean plan intend deal face occur act serve carry found form leave apply affect base link ' +
  'prompt trigger draw reach meet accept agree object oppose support reject praise criticise condemn cite refer discuss advise recommend promise'
const nouns =
  'part fact factor approach history objection author account step measure move condition demand claim reaction response advice view opinion position task job ' +
  'side relation member source matter subject topic example case story plan idea option choice detail object party user half majority rest official politician institution outlet body agency situation feature respect level reporter'
const others =
  'like main chief ahead known certain particular various together instead thanks fellow besides able likely recent own next previous current new old top formerly fit'

/** Lemmas of light words. */
export const lightWords: ReadonlySet<string> = new Set(`${verbs} ${nouns} ${others}`.split(' ').map(lemma))
