// Order: three or more dated events to be put in sequence, or which of several came first, last or next.
import { datesInWords, inARow } from '../english/date-line.ts'
import { sequenceCues } from '../english/question-cues.ts'
import { isSpanOf } from '../facts/fact-texts.ts'
import type { Fact, FactSheet } from '../facts/sheet.ts'
import type { Item } from '../gate/rule.ts'
import type { Candidate } from './candidate.ts'
import { faults, hasCue } from './cues.ts'
import type { Family } from './family.ts'

type EventFact = Extract<Fact, { kind: 'event' }>

const FEWEST = 3
/** A line is worded on the fact sheet, whose own check holds its words to the article. */
const APPROVED = 'fact sheet'
/** More than five lines to move about are work, not a question. */
const MOST = 5

const isEvent = (fact: Fact): fact is EventFact => fact.kind === 'event'
const byDate = (a: EventFact, b: EventFact) => (a.on < b.on ? -1 : 1)

function check(item: Item): string[] {
  const { kind, stem } = item.candidate
  if (kind === 'order') return checkSequence(item)
  return faults(
    [kind !== 'single', 'It takes all events in sequence, or one of them.'],
    [!hasCue(stem, sequenceCues), 'The stem does not ask what came first, last, before or after.'],
  )
}

function checkSequence({ candidate: { key, distractors, sorted }, facts }: Item): string[] {
  const events = facts.filter(isEvent)
  const days = events.map(({ on }) => on)
  const matches =
    key.length === events.length && key.every(({ text, quote }, at) => events[at]?.line === text && isSpanOf(events[at], quote))
  return faults(
    [events.length < facts.length || events.length < FEWEST, `It asks about ${FEWEST} or more dated events, and nothing else.`],
    [new Set(days).size < days.length, 'Two events are of one day.'],
    [days.some((day, at) => at > 0 && day < (days[at - 1] ?? '')), 'The facts are not cited in the order of their dates.'],
    [!matches, 'The key is not the line of each event, in the order of the facts.'],
    [distractors.length > 0, 'All choices belong to the sequence: there are no wrong ones.'],
    [sorted, 'Listed in their own order the choices would give the answer away.'],
  )
}

/** The events of one story, one a day: the weightiest of a day, and of the whole where there are more than are asked. */
function asked(events: readonly EventFact[]): EventFact[] {
  const weightiest = [...events].sort((a, b) => b.worth - a.worth || byDate(a, b))
  const days = new Map<string, EventFact>()
  for (const event of weightiest) if (!days.has(event.on)) days.set(event.on, event)
  return [...days.values()].slice(0, MOST).sort(byDate)
}

const withArticle = (story: string) => (/^(?:the|a|an|this) |^\p{Lu}/u.test(story) ? story : `the ${story}`)

/** "Happen" is for what has happened: an event that is only planned does not. */
function stemFor(story: string, events: readonly EventFact[]): string {
  const past = events.every(({ certainty }) => certainty === 'asserted')
  if (past) return `In which order did these events of ${withArticle(story)} happen, from the earliest to the latest?`
  return `What is the order of these events of ${withArticle(story)}, past and planned, from the earliest to the latest?`
}

function write(sheet: FactSheet): Candidate[] {
  const stories = Map.groupBy(sheet.facts.filter(isEvent), ({ story }) => story)
  return [...stories].flatMap(([story, all]) => {
    const events = asked(all)
    if (events.length < FEWEST) return []
    const dates = datesInWords(events.map(({ on }) => on))
    return {
      id: `order-${events[0]?.id ?? story}`,
      family: 'order',
      kind: 'order',
      facts: events.map(({ id }) => id),
      stem: stemFor(story, events),
      key: events.map(({ line, quotes }, at) => ({ text: line, quote: quotes[0]?.exact ?? line, note: dates[at], approved: APPROVED })),
      distractors: [],
      sorted: false,
      explanation: `Their dates, in order, are ${inARow(dates)}.`,
      writer: { kind: 'code', name: 'order' },
    }
  })
}

export const order: Family = { name: 'order', check, write }
