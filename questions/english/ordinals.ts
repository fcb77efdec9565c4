// Places in a sequence.

/** Place by lower-case word: "first" is 1; "last" is Infinity, as nothing comes after it. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat([
      ['last', Number.POSITIVE_INFINITY],
      ['final', Number.POSITIVE_INFINITY],
    ]),
)
