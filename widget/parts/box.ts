// The box around everything, and what stands in it in each phase.
import { html } from 'lit/html.js'
import * as words from '../locales/en.ts'
import { chosenOf } from '../state/choices.ts'
import { unsaved } from '../state/unsaved.ts'
import { answer } from './answer.ts'
import { button, foot } from './foot.ts'
import { head } from './head.ts'
import { loading } from './loading.ts'
import { notice } from './notice.ts'
import { question } from './question.ts'
import { result } from './result.ts'
import { review } from './review.ts'
import type { Desk, Scene } from './scene.ts'

/** Above the buttons, the buttons, and below them. */
function content(desk: Desk) {
  const { state, act } = desk
  const { quiz, at } = state
  if (!quiz) return state.phase === 'loading' ? [loading()] : [notice('not-loaded', 'error'), button(words.load, () => desk.load(), true)]
  const scene: Scene = { ...desk, quiz, level: desk.level + 1 }
  const asked = quiz.questions[at]
  if (!asked) {
    // A new attempt would forget answers of this one that are still to be saved.
    const again = unsaved(state)[0] ? '' : button(words.again, () => desk.load(true), false)
    return [result(scene), [again, button(words.share, desk.share, false, 'share')], review(scene)]
  }
  const verdict = state.verdicts[asked.id]
  const trouble = state.troubles[asked.id]
  return [
    [question(scene, asked, verdict), trouble && notice(trouble), verdict && answer(scene, verdict)],
    verdict
      ? button(quiz.questions[at + 1] ? words.next : words.finish, () => act({ do: 'next' }), true, 'arrow')
      : trouble === 'refused'
        ? button(words.load, () => desk.load(), true)
        : button(trouble ? words.send : words.check, () => act({ do: 'check' }), !!chosenOf(asked, state)[0]),
  ]
}

export function box(desk: Desk) {
  const { state, level } = desk
  const [above, buttons, below] = content(desk)
  const whole = html`
    <section part="box" aria-labelledby="head" lang=${words.lang} dir=${words.dir}>
      ${head(level, state)}${above}${foot(state.said ?? [], buttons, below ? '' : 'indent')}${below}
    </section>`
  return state.phase === 'absent' ? html`<slot>${whole}</slot>` : whole
}
