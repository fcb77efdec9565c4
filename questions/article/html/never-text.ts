// Elements whose content is never part of an article's text, by name or because nobody sees it.
import type { Element } from './page.ts'

const NEVER = new Set(
  'applet area aside audio base button canvas caption datalist del dialog embed fieldset figcaption figure footer form frame frameset head iframe input legend link map math menu meta meter nav noembed noframes noscript object option output param picture plaintext progress rp rt s script search select source strike style svg template textarea title track video xmp'.split(
    ' ',
  ),
)

/** ARIA’s names for the same: https://www.w3.org/TR/wai-aria-1.2/#landmark_roles */
const ROLES = new Set(
  'alert alertdialog banner button complementary contentinfo dialog form img menu menubar navigation search status tablist toolbar tooltip'.split(
    ' ',
  ),
)

const HIDING = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i

/** No size, or no ink: on what holds words directly, for on a whole story it is how a site fades in. */
const UNSEEN = /(?:^|[;\s])(?:font-size|opacity)\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?:px|pt|em|rem|%)?\s{0,9}(?:[;!]|$)/i
const HOLDS_WORDS = new Set('p span small font b i em strong li a u'.split(' '))

/** Whether readers of the page do not see it, as far as its own attributes say. */
export function isHidden({ name, attributes }: Element): boolean {
  const hidden = attributes.get('hidden')
  return (
    (hidden !== undefined && hidden !== 'false') ||
    attributes.get('aria-hidden') === 'true' ||
    HIDING.test(attributes.get('style') ?? '') ||
    (HOLDS_WORDS.has(name) && UNSEEN.test(attributes.get('style') ?? ''))
  )
}

/** Whether the element is of a kind that holds no text of an article. */
export function isNeverText({ name, attributes }: Element): boolean {
  return NEVER.has(name) || ROLES.has(attributes.get('role') ?? '')
}
