// Words that open a new sentence where one of them, capitalised, follows an abbreviation.

/** They seldom stand inside a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my there here in on at by for from with to of as after before during ' +
    'since until while when where although though because if but and or so yet however meanwhile both some many most more no not all each every several ' +
    'what who why how under among despite according about over only just even another other such then now also still later earlier instead once one two three ' +
    'four five six seven eight nine ten neither either nobody everyone none others nor today yesterday tomorrow nearly almost around roughly thousands ' +
    'hundreds dozens millions thus therefore moreover nevertheless additionally furthermore last through between without within against across unlike ' +
    'whether do does did is are was were has have had can could would should'
  ).split(' '),
)

/** They stand inside names too ("U.S. Police Department"), so that a word in small letters has to follow: "in the U.S. Police said". */
export const pluralOpeners: ReadonlySet<string> = new Set(
  (
    'officials police authorities experts researchers scientists critics supporters opponents residents witnesses doctors lawmakers investigators ' +
    'prosecutors lawyers protesters activists analysts economists voters workers students teachers parents people families victims survivors soldiers ' +
    'troops rebels militants migrants refugees shares prices sales profits markets investors observers campaigners reporters'
  ).split(' '),
)
