// Answers that were sent off and are not known to be stored: what is sent again while the page stays open.
import type { State } from './state.ts'

/** Ids of the questions, in the order in which they were answered. */
export const unsaved = ({ checked, verdicts }: State): readonly string[] =>
  Object.keys(checked).filter((id) => checked[id] && !verdicts[id]?.recorded)
