// What follows an answer: the verdict, to which the focus moves, the explanation, the evidence, and how other readers did.
import { html, nothing } from 'lit'
import type { Verdict } from '../../questions/contract/verdict.ts'
import { en as words } from '../locales/en.ts'
import { bar } from './bar.ts'
import { evidenceFigure } from './evidence.ts'
import { icon } from './icon.ts'
import { notice } from './notice.ts'
import type { Scene } from './scene.ts'

function readers({ readers }: Verdict) {
  if (!readers) return nothing
  const [start, share, end] = words.readers(readers.right, readers.answered)
  return html`<div part="readers" class="indent">
    <p class="label soft">${start}<strong>${share}</strong>${end}</p>${bar(readers.right)}
  </div>`
}

export function answer(scene: Scene, verdict: Verdict) {
  const { quiz, level } = scene
  const { outcome, points, explanation, evidence, recorded } = verdict
  return html`<div class="answer">
    <div part="verdict" class="line">
      ${icon(outcome)}<p id="verdict" role="heading" aria-level=${level + 1} tabindex="-1" class="words label ${outcome}">${words.verdicts[outcome]}</p>
      ${outcome === 'partly' ? html`<span part="points" class="end label soft">${words.points(points, 1)}</span>` : nothing}
    </div>
    ${
      outcome === 'withdrawn'
        ? html`<p part="explanation" class="indent">${words.withdrawn}</p>`
        : html`<p part="explanation" class="indent" lang=${quiz.language} dir=${quiz.direction}>${explanation}</p>`
    }
    ${evidence.length ? evidenceFigure(scene, evidence) : nothing}
    ${recorded ? readers(verdict) : notice('not-saved')}
  </div>`
}
