// The box around everything, and what stands in it in each phase.
import { html, type TemplateResult } from 'lit/html.js'
import { en as words } from '../locales/en.ts'
import { chosenOf } from '../state/choices.ts'
import type { State } from '../state/state.ts'
import { answer } from './answer.ts'
import { failed } from './failed.ts'
import { button, foot } from './foot.ts'
import { head } from './head.ts'
import { loading } from './loading.ts'
import { notice } from './notice.ts'
import { question } from './question.ts'
import { result } from './result.ts'
import { review } from './review.ts'
import type { Desk } from './scene.ts'

/** What stands above the buttons, the buttons, what stands below them, and whether the buttons stand on the axis of words. */
type Content = readonly [above: unknown, buttons: TemplateResult | string, indent?: string, below?: unknown]

function content(state: State, desk: Desk): Content {
  const { quiz, at, phase, verdicts, troubles } = state
  const { act } = desk
  if (!quiz) return phase === 'loading' ? [loading(), ''] : [failed(desk.level + 1), button(words.load, desk.load, true)]
  const scene = { ...desk, state, quiz, level: desk.level + 1 }
  const asked = quiz.questions[at]
  if (!asked) {
    const buttons = html`${button(words.again, () => act({ do: 'again', attempt: crypto.randomUUID() }), false)}${button(words.share, desk.share, false, 'share')}`
    return [result(scene), buttons, '', review(scene)]
  }
  const verdict = verdicts[asked.id]
  const trouble = troubles[asked.id]
  return [
    html`${question(scene, asked)}${trouble && notice(trouble)}${verdict && answer(scene, verdict)}`,
    verdict
      ? button(quiz.questions[at + 1] ? words.next : words.finish, () => act({ do: 'next' }), true, 'arrow')
      : button(trouble ? words.send : words.check, () => act({ do: 'check' }), !!chosenOf(asked, state)[0]),
  ]
}

export function box(state: State, desk: Desk) {
  const [above, buttons, indent, below] = content(state, desk)
  const whole = html`
    <section part="box" aria-labelledby="head" lang=${words.lang} dir=${words.dir}>
      ${head(desk.level, state)}${above}${foot(state.said ?? [], buttons, indent)}${below}
    </section>`
  return state.phase === 'absent' ? html`<slot>${whole}</slot>` : whole
}
