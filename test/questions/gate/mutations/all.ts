// Every mutation, in the order in which their counts are printed.
import { aliasAsDistractor } from './alias-as-distractor.ts'
import { boundAsDistractor } from './bound-as-distractor.ts'
import { claimUntold } from './claim-untold.ts'
import { dateSupplied } from './date-supplied.ts'
import { duplicateChoice } from './duplicate-choice.ts'
import { factSwapped } from './fact-swapped.ts'
import { formMixed } from './form-mixed.ts'
import { harmCounted } from './harm-counted.ts'
import { headingAnswers } from './heading-answers.ts'
import { keyDisguised } from './key-disguised.ts'
import { keyEchoesStem } from './key-echoes-stem.ts'
import { keyLengthened } from './key-lengthened.ts'
import { keysMiscounted } from './keys-miscounted.ts'
import { markupPutIn } from './markup-put-in.ts'
import type { Mutation } from './mutation.ts'
import { nameSupplied } from './name-supplied.ts'
import { namesSwapped } from './names-swapped.ts'
import { negationDropped } from './negation-dropped.ts'
import { negationSupplied } from './negation-supplied.ts'
import { notesSpoilt } from './note-spoilt.ts'
import { numberChanged } from './number-changed.ts'
import { officeSupplied } from './office-supplied.ts'
import { personBesideCrime } from './person-beside-crime.ts'
import { pronounAsSubject } from './pronoun-as-subject.ts'
import { proofHollowed } from './proof-hollowed.ts'
import { proofMisdirected } from './proof-misdirected.ts'
import { qualifierDropped } from './qualifier-dropped.ts'
import { questionBuried } from './question-buried.ts'
import { questionFronted } from './question-fronted.ts'
import { quoteAltered } from './quote-altered.ts'
import { quoteShifted } from './quote-shifted.ts'
import { secondRightChoice } from './second-right-choice.ts'
import { settingCut } from './setting-cut.ts'
import { speakerDropped } from './speaker-dropped.ts'
import { speakerSwapped } from './speaker-swapped.ts'
import { stemMalformed } from './stem-malformed.ts'
import { stemNamesChoice } from './stem-names-choice.ts'
import { titleAdded } from './title-added.ts'
import { turnedRound } from './turned-round.ts'
import { valueRewritten } from './value-rewritten.ts'
import { wordsInvented } from './words-invented.ts'
import { wrongKey } from './wrong-key.ts'

export const mutations: readonly Mutation[] = [
  quoteShifted,
  quoteAltered,
  factSwapped,
  wrongKey,
  wordsInvented,
  dateSupplied,
  numberChanged,
  nameSupplied,
  namesSwapped,
  officeSupplied,
  keysMiscounted,
  secondRightChoice,
  proofMisdirected,
  proofHollowed,
  duplicateChoice,
  aliasAsDistractor,
  keyDisguised,
  valueRewritten,
  boundAsDistractor,
  formMixed,
  titleAdded,
  keyEchoesStem,
  keyLengthened,
  stemNamesChoice,
  headingAnswers,
  settingCut,
  questionBuried,
  questionFronted,
  pronounAsSubject,
  speakerDropped,
  speakerSwapped,
  claimUntold,
  qualifierDropped,
  turnedRound,
  negationDropped,
  negationSupplied,
  ...stemMalformed,
  harmCounted,
  personBesideCrime,
  markupPutIn,
  ...notesSpoilt,
]
