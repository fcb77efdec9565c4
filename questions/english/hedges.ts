// Words that keep a statement from being certain.

export const hedges: ReadonlySet<string> = new Set(
  (
    'could may might would should possibly probably perhaps likely unlikely apparently reportedly allegedly alleged suspected presumably potentially ' +
    'seemingly supposedly purportedly'
  ).split(' '),
)

/** Hedges that stand before a sentence and hold for all of it. */
export const sentenceHedges: ReadonlySet<string> = new Set([
  'allegedly',
  'alleged',
  'reportedly',
  'purportedly',
  'supposedly',
  'apparently',
])

/** Words for how a figure was found: what a poll says of its respondents is not yet true of a country. */
export const samples: ReadonlySet<string> = new Set(['poll', 'polls', 'survey', 'surveys', 'respondents'])
