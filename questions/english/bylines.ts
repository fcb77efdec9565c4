// Lines that name who wrote, edited or photographed: "By Ada Brun and Lev Ode", "Photo by Pia Lund", "Staff reporter".

const list = (text: string): ReadonlySet<string> => new Set(text.split('|'))

/** How they begin; names have to follow. */
const OPENING =
  /^[([]?(?:(?:additional )?reporting|written|words|story|text|posted|published|reported|compiled|edited|editing|photos?|photographs?|pictures?|images?|illustrations?|graphics?|video|interview)? ?by:? /i

/** Small words between names. */
const BETWEEN = list(
  'and|in|for|of|at|the|with|from|de|da|di|du|del|la|le|van|von|der|den|bin|ibn|al|el|y|e|by|our|on|reporting|editing|additional|photos|photo|photographs|pictures|local|own|special|chief|senior|foreign|political|science|sports',
)

/** Words for what somebody is at a newspaper; a line of them and names alone says who wrote. */
const POSTS = list(
  'reporter|reporters|correspondent|correspondents|editor|editors|writer|columnist|journalist|bureau|desk|staff|agencies|contributor|photographer|producer|newsroom',
)

/** Agencies, as a line of their own. */
const AGENCIES = list(
  'reuters|afp|ap|upi|dpa|xinhua|ians|pti|ani|efe|ansa|associated press|the associated press|agence france-presse|bloomberg|pa media',
)

/** "Associated Press writer Ada Brun contributed to this report." */
const CONTRIBUTED = /\bcontributed (?:(?:to|from) (?:this|the) (?:report|story|article|dispatch)|reporting)\b/i

/** Longest such line, in characters, and longest without "By", in words. */
const LONGEST = 140
const LONGEST_POST = 6

const NAME = /^[\p{Lu}\d][\p{L}\p{M}\d.'’/-]*$/u
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^\d/i

const words = (text: string) => text.split(/[ ,;|&·()[\]]+|[.:] |\.$/).filter((word) => word !== '')

/** Whether the line names who wrote, edited or photographed, and says nothing else. Total; looks at short lines only. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST) return false
  if (AGENCIES.has(line.toLowerCase().replace(/[.:]$/, ''))) return true
  if (CONTRIBUTED.test(line) && !/["“]/.test(line)) return true
  const opening = OPENING.exec(line)
  const names = words(line.slice(opening?.[0].length ?? 0))
  const first = names[0] ?? ''
  const onlyNames = names.every((word) => NAME.test(word) || BETWEEN.has(word) || POSTS.has(word))
  if (opening !== null) return onlyNames && (NAME.test(first) || names.some((word) => POSTS.has(word))) && !DAY.test(first)
  return onlyNames && names.length <= LONGEST_POST && !/[.!?]$/.test(line) && POSTS.has(names.at(-1)?.toLowerCase() ?? '')
}
