// The base direction of a language's script.

/** Primary subtags of languages written from right to left by default. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])
/** Script subtags that decide over the language: "pa-Arab" runs from the right, "ku-Latn" from the left. */
const SCRIPTS: Readonly<Record<string, 'ltr' | 'rtl'>> = { arab: 'rtl', hebr: 'rtl', thaa: 'rtl', syrc: 'rtl', latn: 'ltr', cyrl: 'ltr' }

/** `rtl` or `ltr` for a BCP 47 tag; `ltr` where it is unknown. */
export function direction(language: string): 'ltr' | 'rtl' {
  const [primary = '', second = ''] = language.toLowerCase().split('-')
  return SCRIPTS[second] ?? (RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr')
}
