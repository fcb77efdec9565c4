// The sentences that prove an answer, and the link that leads to them in the article.
import { html } from 'lit/html.js'
import type { Evidence } from '../../questions/contract/verdict.ts'
import { en as words } from '../locales/en.ts'
import { icon } from './icon.ts'
import type { Scene } from './scene.ts'

/** Words around the quote are cut, between words, where they run longer than this many characters. */
const CONTEXT = 90

const before = (prefix: string) => {
  const cut = prefix.indexOf(' ', prefix.length - CONTEXT)
  return cut > 0 && prefix.length > CONTEXT ? `…${prefix.slice(cut)}` : prefix
}

const after = (suffix: string) => {
  const cut = suffix.lastIndexOf(' ', CONTEXT)
  return cut > 0 && suffix.length > CONTEXT ? `${suffix.slice(0, cut)} …` : suffix
}

export const quotations = ({ quiz }: Scene, evidence: readonly Evidence[]) =>
  evidence.map(
    ({ exact, prefix, suffix }) => html`
      <blockquote part="quotation" lang=${quiz.language} dir=${quiz.direction}>${before(prefix)}<mark part="mark">${exact}</mark>${after(suffix)}</blockquote>`,
  )

/** The text directive of a quote: the server's, else one made of its words. */
const directive = ({ exact, url }: Evidence) =>
  url?.split(':~:')[1] ?? `text=${encodeURIComponent(exact.toWellFormed()).replaceAll('-', '%2D')}`

/** One link that marks every quote: on the embedder's page of the article, else on the article's own; none where neither is known. */
export function link({ articleUrl }: Scene, evidence: readonly Evidence[]) {
  const page = articleUrl || evidence.map(({ url }) => url).find((url) => url?.startsWith('http'))
  const url = page && `${page.split('#')[0]}#:~:${evidence.map(directive).join('&')}`
  return url && html`<a part="link" href=${url}>${words.read}</a>${icon('arrow', 'flip')}`
}

export function evidenceFigure(scene: Scene, evidence: readonly Evidence[]) {
  const { publisher, publishedOn } = scene.quiz.article
  return html`
    <figure part="evidence">
      <figcaption class="indent label"><strong>${words.says}</strong></figcaption>
      ${quotations(scene, evidence)}
      <div part="source" class="row apart indent label soft">
        <span>${link(scene, evidence)}</span>
        <span part="date">${publisher && html`<bdi>${publisher}</bdi>, `}${words.date(publishedOn)}</span>
      </div>
    </figure>`
}
