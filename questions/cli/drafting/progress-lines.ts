// Progress as a person sees it: one line that is rewritten on a terminal, a line a step elsewhere.
import type { Step } from '../../writing/draft.ts'
import type { Progress } from '../../writing/progress.ts'

const STEPS: Readonly<Record<Step, string>> = {
  write: 'writing facts and questions',
  read: 'answering without the article',
  edit: 'editing',
  judge: 'a second reading',
  select: 'selecting the quiz',
}

/** Seconds in words, rounded as anybody would who does not know better. */
function inWords(seconds: number): string {
  if (seconds < 50) return `${Math.max(5, Math.round(seconds / 5) * 5)} seconds`
  const minutes = Math.round(seconds / 60)
  return minutes <= 1 ? 'a minute' : `${minutes} minutes`
}

/** What is left at the pace so far, or nothing while no call is through. `made` are the calls of this run: kept replies say nothing of the pace. */
export function timeLeft({ calls }: Progress, made: number, elapsedMs: number): string {
  const left = calls.outOf - calls.done
  if (made === 0 || left <= 0) return ''
  return `, about ${inWords((left * elapsedMs) / made / 1000)} left`
}

export function progressLine(progress: Progress, left: string): string {
  const { step, round, done, calls, candidates, passing } = progress
  const again = round > 1 ? `, round ${round}` : ''
  const counts = candidates === 0 ? '' : `, ${candidates} questions, ${passing} pass the gate`
  return `${STEPS[step]}${again}${done ? ': done' : ' …'} (${calls.done} of ${calls.outOf} calls${counts}${left})`
}

export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

export interface ProgressLines {
  readonly show: (progress: Progress, made: number) => void
  /** Leaves the last line standing; whatever is printed next begins a new one. */
  readonly end: () => void
}

/** `prefix` stands before each line, such as the article's name where there are several. */
export function progressLines(screen: Screen, prefix = '', now: () => number = Date.now): ProgressLines {
  const terminal = screen.isTTY === true
  const begun = now()
  let open = false
  let last = ''
  return {
    show: (progress, made) => {
      const line = `${prefix}${progressLine(progress, timeLeft(progress, made, now() - begun))}`
      if (line === last) return
      last = line
      // Longer than the terminal is wide, a line would not be rewritten but repeated.
      screen.write(terminal ? `\r\x1b[K${line.slice(0, (screen.columns ?? 80) - 1)}` : `${line}\n`)
      open = terminal
    },
    end: () => {
      if (open) screen.write('\n')
      open = false
    },
  }
}
