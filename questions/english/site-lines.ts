// What a site says to its readers: share lines, letters to subscribe to, counts of comments.

import { isPaywallLine } from './paywall-lines.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words of a line of buttons. */
const BUTTONS = words(
  'share tweet facebook twitter x whatsapp linkedin email e-mail mail print reddit telegram copy link pinterest pin messenger flipboard save bookmark bluesky threads instagram ' +
    'youtube tiktok snapchat mastodon sms comment comments follow subscribe this article story post on via to by and or us it page with friends',
)
const NETWORKS = words(
  'facebook twitter whatsapp linkedin pinterest telegram reddit tweet messenger flipboard bluesky email e-mail print copy share',
)

/** Counts: "12 comments", "1.2k shares". */
const COUNT = /^[\d.,]+[km]? (?:comments?|shares?|views?|likes?|reactions?|replies|retweets?)$/i

/** What a currency is worth, at the foot of an agency’s story: "($1 = 0.81 pounds)". */
const RATE = /^\([$€£]\d[\d.,]* = [^()]{1,60}\)$/

/** At the beginning of a line or of a sentence in it, or wherever the reader's letters are spoken of. */
const ASKS =
  /(?:^|[.!?:] )(?:please )?(?:sign up|subscribe|unsubscribe|register|get our|get the latest|enter your|by signing up|by subscribing)\b|\b(?:to|in|into) your (?:inbox|e-?mail)\b/i
const LETTERS =
  /\b(?:newsletters?|(?:daily|weekly|monthly|free) letter|inbox|e-?mail(?: address)?|briefing|alerts?|privacy (?:policy|notice)|terms|updates)\b/i
const WRITES_BACK =
  /\b(?:share your (?:thoughts|views|story|experiences?)|let us know|tell us (?:what|about|your)|in the comments(?: below| section)?[.!]?$|send your|e-?mail us|write to us|what do you think)(?!\p{L})/iu

/** Longest line, in characters, that asks something of the reader. */
const LONGEST = 300

/** Words that somebody says are no line of the site. */
const isSaid = (line: string) => /["“”]/.test(line) || /\b(?:said|says|told|wrote|asked|announced|reported|according)\b/i.test(line)

/** Whether the line speaks to the site's readers and not of the story. Total; looks at short lines only. */
export function isSiteLine(line: string): boolean {
  if (line.length > LONGEST) return false
  if (!/[\p{L}\p{N}]/u.test(line) || COUNT.test(line) || RATE.test(line) || /^(?:https?:\/\/|www\.)\S+$/i.test(line)) return true
  const said = line
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '')
  if (said.length > 1 && said.every((word) => BUTTONS.has(word)) && said.some((word) => NETWORKS.has(word))) return true
  return isPaywallLine(line) || (!isSaid(line) && ((ASKS.test(line) && LETTERS.test(line)) || WRITES_BACK.test(line)))
}
