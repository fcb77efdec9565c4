// Words that keep a statement from being certain.

export const hedges: ReadonlySet<string> = new Set(
  (
    'could may might would should possibly probably perhaps likely unlikely apparently reportedly allegedly alleged suspected presumably potentially ' +
    'seemingly supposedly purportedly'
  ).split(' '),
)
