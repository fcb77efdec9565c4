// Lines that stand where the rest of an article is for subscribers: "Subscribe to continue reading".

/** Longest such line, in characters. */
const LONGEST = 250

const FORMS = [
  /(?:^|[.!?:] |\b(?:please|must|or|need to|have to) )(?:subscribe|sign in|sign up|log in|register|join|upgrade|become a)\b.{0,60}\bto (?:continue|keep|finish|go on|read (?:on|more|the|this)|unlock|access|view (?:the|this))\b/i,
  /\bto (?:continue|keep|finish) reading(?: (?:this|the) (?:article|story|piece))?(?:[,.:!…]|$| for free)/i,
  /\b(?:this|the full|the rest of this|full) (?:article|story|content|text|piece) is (?:only )?(?:for|available to|reserved for|exclusive to|available for)\b.{0,40}\b(?:subscribers|members|registered|premium)\b/i,
  /^(?:for )?(?:subscribers?|members?)[ -]only\b(?: (?:content|article|story|exclusive))?[.!]?$|\b(?:exclusive|reserved) (?:to|for) (?:our )?(?:subscribers|members)\b/i,
  /^already (?:a|have a|an?) ?(?:subscriber|subscribed|member|subscription|account)\b/i,
  /\b(?:free|complimentary) articles? (?:left|remaining|this month)\b|\b(?:limit|number|allowance) of (?:free|complimentary) articles\b/i,
  /\bunlock (?:this|the full|full|unlimited)\b.{0,20}\b(?:article|story|access)\b/i,
  /\bwant to read (?:more|the rest|on)\?/i,
  /\bcreate (?:a|your) (?:free )?account to\b/i,
]

/** Words that somebody says, and what a newspaper reports of paywalls. */
const isSaid = (line: string) => /["“”]/.test(line) || /\b(?:said|says|told|wrote|announced|reported|according)\b/i.test(line)

/** Whether the line says that the rest is for subscribers. Total; looks at short lines only. */
export function isPaywallLine(line: string): boolean {
  return line.length <= LONGEST && !isSaid(line) && FORMS.some((form) => form.test(line))
}
