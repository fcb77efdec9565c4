// The sentences that prove an answer, and the link that leads to them in the article.
import { html } from 'lit/html.js'
import type { Evidence } from '../../questions/contract/verdict.ts'
import * as words from '../locales/en.ts'
import { icon } from './icon.ts'
import type { Scene } from './scene.ts'

export const quotations = ({ quiz }: Scene, evidence: readonly Evidence[]) =>
  evidence.map(
    ({ exact, prefix, suffix }) => html`
      <blockquote part="quotation" lang=${quiz.language} dir=${quiz.direction}>${
        // Words around the quote are cut, between words, after some eighty characters.
        prefix.replace(/^.+ (?=.{75})/s, '…\u00a0')
      }<mark part="mark">${exact}</mark>${suffix.replace(/(?<=^.{75}\S*) .+$/s, '\u00a0…')}</blockquote>`,
  )

/** The text directive of a quote: the server's, else one made of its words. */
const directive = ({ exact, url }: Evidence) => url?.split(':~:')[1] ?? `text=${encodeURIComponent(exact).replaceAll('-', '%2D')}`

/** One link that marks every quote: on the embedder's page of the article, else on the article's own; none where neither is known. */
export function link({ articleUrl }: Scene, evidence: readonly Evidence[]) {
  const page = [articleUrl, evidence[0]?.url].find((url) => url?.startsWith('http'))
  return html`
    <span part="link" class="pair">${
      page && html`<a href="${page.split('#')[0]}#:~:${evidence.map(directive).join('&')}">${words.read}</a>${icon('arrow', 'flip')}`
    }</span>`
}

export function evidenceFigure(scene: Scene, evidence: readonly Evidence[]) {
  const { publisher, publishedOn } = scene.quiz.article
  return html`
    <figure part="evidence">
      <figcaption class="indent label"><strong>${words.says}</strong></figcaption>
      ${quotations(scene, evidence)}
      <div part="source" class="row apart indent label soft">
        ${link(scene, evidence)}
        <span>${publisher && html`<bdi>${publisher}</bdi>, `}${words.date(publishedOn)}</span>
      </div>
    </figure>`
}
