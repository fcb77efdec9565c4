// The head of the box: what this is, and how far the reader has come.
import { html, nothing } from 'lit'
import { en as words } from '../locales/en.ts'
import { score } from '../state/score.ts'
import { bar } from './bar.ts'
import { icon } from './icon.ts'
import type { Scene } from './scene.ts'

/** With more questions than this, a bar stands in place of one mark each. */
const MOST_MARKS = 10

function marks({ quiz, state }: Scene) {
  const { outcomes } = score(quiz, state)
  if (outcomes.length > MOST_MARKS) return bar(outcomes.filter(Boolean).length / outcomes.length)
  const mark = (outcome: (typeof outcomes)[number], index: number) => {
    const now = index === state.at
    const said = outcome ? words.verdicts[outcome] : now ? words.now : words.toCome
    return html`<li>${icon(outcome ?? (now ? 'now' : 'later'), 'small', words.mark(index + 1, said))}</li>`
  }
  return html`<ol part="marks" role="list">${outcomes.map(mark)}</ol>`
}

/** `says` stands where the title is while there is none. */
export const head = (level: number, scene: Scene | null, says = '') => html`<header part="head" class="label soft">
  <p id="head" part="title" role="heading" aria-level=${level} tabindex="-1">
    <strong>${words.quiz}</strong> ${scene ? html`<span lang=${scene.quiz.language} dir=${scene.quiz.direction}>${scene.quiz.title}</span>` : html`<span>${says}</span>`}
  </p>
  ${
    scene && scene.state.at < scene.quiz.questions.length
      ? html`${marks(scene)}<span part="count">${words.place(scene.state.at + 1, scene.quiz.questions.length)}</span>`
      : nothing
  }
</header>`
