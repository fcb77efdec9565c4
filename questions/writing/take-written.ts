// The writer's reply → cards, facts and candidates, item by item.
import { namesOf } from '../facts/entity-names.ts'
import type { Entity } from '../facts/sheet.ts'
import type { Hand } from '../families/candidate.ts'
import type { Step } from './draft.ts'
import { candidate } from './reply/candidate.ts'
import { card, holding } from './reply/card.ts'
import { fact } from './reply/fact.ts'
import { called, items, ownId, take } from './reply/items.ts'
import { entityShape, factShape, questionShape } from './reply/shapes.ts'
import { type Working, withCandidate, withUnusable } from './working.ts'

const lower = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()))

/** Cards whose names no earlier card has, and whose ids lead somewhere. */
function takeEntities(reply: unknown, start: Working): Working {
  const held = holding(start.article)
  const known = [...start.entities]
  let working = start
  for (const [index, item] of items(reply, 'entities').entries()) {
    const refuse = (reason: string) => {
      working = withUnusable(working, { step: 'write', item: called(item, index), reason })
    }
    const shape = take(entityShape, item)
    if ('reason' in shape) {
      refuse(shape.reason)
      continue
    }
    const id = ownId(shape.value.id)
    const taken = card(shape.value, id, held)
    if (id === '' || known.some((one) => one.id === id)) refuse('Its id is taken, or is none.')
    else if ('reason' in taken) refuse(taken.reason)
    else {
      const names = lower(known.flatMap(namesOf))
      const [name, ...aliases] = namesOf(taken.value).filter((one) => !names.has(one.toLowerCase()))
      if (name === undefined) refuse('Another card goes by its names.')
      else known.push({ ...taken.value, name, aliases })
    }
  }
  const ids = new Set(known.map(({ id }) => id))
  return { ...working, entities: known.map((one) => withKnownIds(one, ids)) }
}

/** The card without ids that no card has. */
function withKnownIds({ office, ...rest }: Entity, there: ReadonlySet<string>): Entity {
  const of = office === undefined ? '' : ownId(office.of)
  const within = rest.within.map((id) => ownId(id)).filter((id) => there.has(id) && id !== rest.id)
  return { ...rest, within, ...(office !== undefined && there.has(of) ? { office: { title: office.title, of } } : {}) }
}

/** New facts; an id that is taken is refused, so that nothing changes under the questions that cite it. */
export function takeFacts(reply: unknown, start: Working, step: Step, prefix: string): Working {
  let working = start
  const sheet = { entities: [...start.entities], facts: [] }
  const idOf = (id: string) => ownId(id)
  for (const [index, item] of items(reply, 'facts').entries()) {
    const shape = take(factShape, item)
    const id = 'value' in shape ? ownId(shape.value.id, prefix) : ''
    const free = id !== '' && !working.facts.some((one) => one.id === id)
    const taken =
      'reason' in shape ? shape : free ? fact(shape.value, id, sheet, working.article, idOf) : { reason: 'Its id is taken, or is none.' }
    working =
      'value' in taken
        ? { ...working, facts: [...working.facts, taken.value] }
        : withUnusable(working, { step, item: called(item, index), reason: taken.reason })
  }
  return working
}

function takeQuestions(reply: unknown, start: Working, writer: Hand, prefix: string): Working {
  let working = start
  for (const [index, item] of items(reply, 'questions').entries()) {
    const shape = take(questionShape, item)
    const id = 'value' in shape ? ownId(shape.value.id, prefix) : ''
    const free = id !== '' && !working.candidates.some((one) => one.id === id)
    const around = { article: working.article, facts: working.facts, idOf: (one: string) => ownId(one, prefix) }
    const taken = 'reason' in shape ? shape : free ? candidate(shape.value, id, writer, around) : { reason: 'Its id is taken, or is none.' }
    working =
      'value' in taken
        ? withCandidate(working, taken.value)
        : withUnusable(working, { step: 'write', item: called(item, index), reason: taken.reason })
  }
  return working
}

/** All of the writer's reply. Ids get the prefix of their part, so that parts do not clash. */
export function takeWritten(reply: unknown, working: Working, writer: Hand, prefix: string): Working {
  const withFacts = takeFacts(reply, takeEntities(reply, working), 'write', prefix)
  return takeQuestions(reply, withFacts, writer, prefix)
}
