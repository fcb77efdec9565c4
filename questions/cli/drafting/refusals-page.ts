// Every refusal with its reason, as a page to read: `refusals.md`.
import type { Report } from './report.ts'

/** What others wrote must not become markup of ours. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&')

const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines])

export function refusalsPage({ heading, counts, refused, unusable, unmet, faults }: Report): string {
  const questions = refused.flatMap(({ candidate, stem, reasons }) => [
    `- ${plain(stem) || candidate} (${candidate})`,
    ...reasons.map(({ code, message }) => `  - ${code}: ${plain(message)}`),
  ])
  return [
    `# ${plain(heading)}: what was refused, and why`,
    '',
    `${counts.candidates} candidates were put forward, ${counts.bank} are in the bank, ${counts.quiz} in the quiz. Mend one in candidates.json, then run \`npm run lint\` on this folder.`,
    ...section('Refused', questions),
    ...section(
      'Not usable at all',
      unusable.map(({ step, item, reason }) => `- ${step}, ${plain(item)}: ${plain(reason)}`),
    ),
    ...section(
      'What the quiz lacks',
      unmet.map((each) => `- ${plain(each)}`),
    ),
    ...section(
      'To be mended before it is published',
      faults.map((each) => `- ${plain(each)}`),
    ),
    '',
  ].join('\n')
}
