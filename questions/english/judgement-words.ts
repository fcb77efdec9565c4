// Words by which somebody judges: in a quiz they stand inside quotation or attribution only.

export const judgementWords: ReadonlySet<string> = new Set(
  (
    'unprovoked terrorist terrorists barbaric brutal brutally heinous evil cowardly shameful disgraceful outrageous heroic hero heroes glorious notorious infamous ' +
    'illegitimate puppet regime martyr martyrs martyrdom savage vicious senseless unjustified unacceptable astutely cruel cruelly fanatic fanatics cult ' +
    'excellent brilliant superb magnificent wonderful splendid terrible horrible awful dreadful stunning spectacular amazing fantastic disastrous'
  ).split(' '),
)
