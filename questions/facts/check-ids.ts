// Every id of a fact sheet is given once, and every id that is used is given.
import type { Fact, FactSheet } from './sheet.ts'

const twice = (ids: readonly string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]

/** Ids of entities that a fact points at. */
function entitiesOf(fact: Fact): string[] {
  const speaker = fact.by === undefined ? [] : [fact.by.speaker]
  if (fact.kind === 'office') return [...speaker, fact.person, fact.of]
  return fact.kind === 'speech' ? [...speaker, fact.speaker] : speaker
}

function namesTwice(sheet: FactSheet): string[] {
  const names = sheet.entities.flatMap(({ id, name, aliases }) =>
    [...new Set([name, ...aliases].map((each) => each.toLowerCase()))].map((each) => ({ id, each })),
  )
  return twice(names.map(({ each }) => each)).map((name) => {
    const ids = names.filter(({ each }) => each === name).map(({ id }) => id)
    return `“${name}” is the name of ${ids.join(' and ')}: one name leads to one card.`
  })
}

/** One sentence for each id that is given twice, or used and not given. */
export function checkIds(sheet: FactSheet): string[] {
  const entities = new Set(sheet.entities.map(({ id }) => id))
  const lists = new Set(sheet.facts.filter(({ kind }) => kind === 'list').map(({ id }) => id))
  const faults = twice(sheet.facts.map(({ id }) => id)).map((id) => `Two facts have the id ${id}.`)
  faults.push(...twice(sheet.entities.map(({ id }) => id)).map((id) => `Two entities have the id ${id}.`), ...namesTwice(sheet))
  for (const { id, office, within } of sheet.entities) {
    const used = office === undefined ? within : [...within, office.of]
    faults.push(...used.filter((one) => !entities.has(one)).map((one) => `The entity ${id} points at ${one}, which has no card.`))
  }
  for (const fact of sheet.facts) {
    faults.push(
      ...entitiesOf(fact)
        .filter((id) => !entities.has(id))
        .map((id) => `The fact ${fact.id} points at ${id}, which has no card.`),
    )
    if (fact.kind === 'list' && fact.contrasts !== undefined && !lists.has(fact.contrasts)) {
      faults.push(`The list ${fact.id} contrasts with ${fact.contrasts}, which is not a list.`)
    }
  }
  return faults
}
