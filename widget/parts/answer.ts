// What follows an answer: the verdict, to which the focus moves, the explanation, the evidence, and how other readers did.
import { html } from 'lit/html.js'
import type { Verdict } from '../../questions/contract/verdict.ts'
import { en as words } from '../locales/en.ts'
import { bar } from './bar.ts'
import { evidenceFigure } from './evidence.ts'
import { icon } from './icon.ts'
import { notice } from './notice.ts'
import type { Scene } from './scene.ts'

function readers({ readers }: Verdict) {
  if (!readers) return ''
  const [start, share, end] = words.readers(readers.right, readers.answered)
  return html`
    <div part="readers" class="indent">
      <p class="label soft">${start}<strong>${share}</strong>${end}</p>
      ${bar(readers.right)}
    </div>`
}

export function answer(scene: Scene, verdict: Verdict) {
  const { quiz, level } = scene
  const { outcome, points, explanation, evidence, recorded } = verdict
  const content = outcome === 'withdrawn' ? { ...words, text: words.withdrawn } : { lang: quiz.language, dir: quiz.direction, text: explanation }
  return html`
    <div class="answer">
      <div part="verdict" class="line">
        ${icon(outcome)}
        <p id="verdict" role="heading" aria-level=${level} tabindex="-1" class="words label verdict ${outcome}">${words.marks[outcome]}</p>
        ${outcome === 'partly' ? html`<span class="end label soft">${words.points(points, 1)}</span>` : ''}
      </div>
      <p part="explanation" class="indent" lang=${content.lang} dir=${content.dir}>${content.text}</p>
      ${evidence[0] && evidenceFigure(scene, evidence)}
      ${recorded ? readers(verdict) : notice('notSaved')}
    </div>`
}
