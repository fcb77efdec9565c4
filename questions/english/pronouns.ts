// Words that stand for somebody or something named elsewhere.

export const personalPronouns: ReadonlySet<string> = new Set(
  'i me myself we us ourselves you yourself yourselves he him himself she her herself it itself they them themselves'.split(' '),
)
/** "mine" is left out: in the news it is a pit. */
export const possessivePronouns: ReadonlySet<string> = new Set('my our ours your yours his hers its their theirs'.split(' '))
export const demonstratives: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such', 'latter', 'former'])

/** Personal and possessive pronouns, lower case. */
export const pronouns: ReadonlySet<string> = new Set([...personalPronouns, ...possessivePronouns])
