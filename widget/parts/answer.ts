// What follows an answer: the verdict, to which the focus moves, the explanation, the evidence, and how other readers did.
import { html } from 'lit/html.js'
import type { Readers, Verdict } from '../../questions/contract/verdict.ts'
import * as words from '../locales/en.ts'
import { unsaved } from '../state/unsaved.ts'
import { bar } from './bar.ts'
import { evidenceFigure } from './evidence.ts'
import { icon } from './icon.ts'
import { notice } from './notice.ts'
import type { Scene } from './scene.ts'

function readers({ right, answered }: Readers) {
  const [start, share, end] = words.readers(right, answered)
  return html`
    <div part="readers" class="indent">
      <p class="label soft">${start}<strong>${share}</strong>${end}</p>
      ${bar(right)}
    </div>`
}

export function answer(scene: Scene, verdict: Verdict) {
  const { quiz, level, state } = scene
  const { outcome, evidence } = verdict
  const withdrawn = outcome === 'withdrawn'
  return html`
    <div class="answer">
      <div part="verdict" class="line">
        ${icon(outcome)}
        <p id="verdict" role="heading" aria-level=${level} tabindex="-1" class="words label verdict ${outcome}">${words.marks[outcome]}</p>
        <span class="end label soft">${outcome === 'partly' ? words.points(verdict.points, 1) : ''}</span>
      </div>
      <p part="explanation" class="indent" lang=${withdrawn ? words.lang : quiz.language} dir=${withdrawn ? words.dir : quiz.direction}>${withdrawn ? words.withdrawn : verdict.explanation}</p>
      ${evidence[0] && evidenceFigure(scene, evidence)}
      ${verdict.recorded ? verdict.readers && readers(verdict.readers) : unsaved(state).includes(verdict.question) ? notice('not-saved') : ''}
    </div>`
}
