// Where and by which agency a story was filed, in front of its first sentence: "LONDON (Reuters) —", "PARIS, May 3 —".

/** Longest dateline, in characters. */
const LONGEST = 110

const AGENCY = '\\((?:\\p{Lu}[\\p{L}.& /-]{1,30})\\)'
const KNOWN = '\\((?:CNN|AP|AFP|UPI|IANS|PTI|ANI|dpa|Reuters|Xinhua|Bloomberg)\\)'
const DATE = '(?:,? ?\\(?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?\\)?)'
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*)*"
const REGION = '(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*)'
const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)*"
const DASH = ' ?(?:—|–|-{1,3}) ?'
/** What follows begins a sentence. */
const SENTENCE = '(?=[\\p{Lu}\\d"“‘\'«])'

/** Words in capitals that are no places: "NATO — NATO said no", "IN THE END — They lost". */
const NO_PLACE =
  /^(?:(?:\p{Lu}{1,3}|NATO|NASA|OPEC|FIFA|UEFA|AIDS|UNESCO|UNICEF|ASEAN|OSCE) ?[—–-]|(?:IN|ON|AT|THE|FOR|BY|WITH|THIS|THAT|WHEN|IF|BUT|AND) )/u

const FORMS = [
  `${CAPITALS}${REGION}{0,2}${DATE}? ?(?:${AGENCY})? ?(?: (?:—|–|-{1,3}) |—)(?!\\d)${SENTENCE}`,
  `${CAPITALS}${REGION}{0,2}(?:${DATE}(?: ?${AGENCY}|[:.])|${DATE}? ?${KNOWN}) ?[:.]? ${SENTENCE}`,
  `${PLACE}${REGION}{0,2}${DATE}? ?${AGENCY}${DATE}?${DASH}${SENTENCE}`,
  `${KNOWN}(?:${DASH}| )?${SENTENCE}`,
].map((form) => new RegExp(`^(?:${form})`, 'u'))

/** In the first paragraph alone: "Evansville, Indiana, United States - ". */
const SPELT = new RegExp(`^${PLACE}${REGION}{1,2}${DATE}? (?:—|–|-{1,3}) ${SENTENCE}`, 'u')

/**
 * The paragraph without its dateline. `first` is whether it is the story's first: only there a place in small letters needs no agency.
 * Total; looks at the paragraph's beginning only.
 */
export function withoutDateline(paragraph: string, first: boolean): string {
  const head = paragraph.slice(0, LONGEST)
  if (NO_PLACE.test(head)) return paragraph
  for (const form of first ? [...FORMS, SPELT] : FORMS) {
    const [dateline] = form.exec(head) ?? []
    if (dateline !== undefined) return paragraph.slice(dateline.length)
  }
  return paragraph
}
