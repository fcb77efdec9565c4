// Captions and credits of pictures: "The harbour in May. Image: Pia Lund.", "[PHOTO: …]", "Rescuers at work (Reuters)".

/** Longest caption, in characters. */
const LONGEST = 450
/** Longest credit, in characters. */
const CREDIT = 90

const AGENCY =
  '(?:Reuters|REUTERS|AFP|AP|EPA|Getty|Getty Images|PA|PTI|ANI|Xinhua|Bloomberg|Shutterstock|Handout|HANDOUT|File|FILE|Supplied|Courtesy|Photo|Picture|Image|Pic|Credit)'

/** A whole paragraph in brackets that names its picture. */
const BRACKETED = /^[([](?:photo|picture|image|video|audio|caption|graphic|map|chart|illustration|file)\b.*[)\]]\.?$/i

/** Credits at the end of a caption. A capital and a colon in the middle of a line are no part of a sentence. */
const ENDS = [
  /(?:^|[ .!?"”’)])(?:Image|Photo|Photograph|Picture|Video|Audio|Credit|Graphic|Map|Illustration|Photo credit|Image credit|Photo courtesy)s?(?: by)?: [^.!?]{1,60}(?:\.[^.!?]{1,30})?\.?$/,
  /(?:^|[ .!?"”’])(?:Photo|Photograph|Picture|Image)s? (?:courtesy of [^.!?]{1,60}|by(?: (?:\p{Lu}[\p{L}.'’/-]*|for|of|and|the|via|[/&|]))+)\.?$/u,
  new RegExp(`[\\[(](?:${AGENCY})(?:[ :/|,-][^()\\[\\]]{0,${CREDIT - 20}})?[\\])]$`),
  /(?:REUTERS|AFP|EPA|AP Photo|AP|Getty Images|Reuters|Bloomberg|Handout)\/[\p{Lu}][^.!?]{1,50}\.?$/u,
  /(?:\/|\| |via |© )(?:Getty Images|AFP|Reuters|AP|Shutterstock|EPA)$/,
  /; from file(?:, \d{4})?\.?$/,
  /[([](?:file(?: photo| picture| image)?|pictured|library picture)[)\]]\.?$/i,
]

/** Two people told apart by where they stand, in a line without a full stop. */
const SIDES = /\((?:left|right|centre|center|second left|second right|top|bottom|l|r|c)\)/i

/** Whether the paragraph is the caption of a picture, or its credit. Total; looks at short paragraphs only. */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > LONGEST) return false
  const end = paragraph.slice(-CREDIT)
  if (BRACKETED.test(paragraph)) return true
  return ENDS.some((form) => form.test(end)) || (SIDES.test(paragraph) && !/[.!?]["”’)]*$/.test(paragraph))
}
