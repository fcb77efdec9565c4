// Whose a named thing is said to be: "Iran’s Foreign Office" of a card that says Pakistan.
import { plain } from '../english/normalise.ts'
import { namesOf } from '../facts/entity-names.ts'
import { keptFor } from '../facts/kept-for.ts'
import { mayBeNamedIn } from '../facts/name-index.ts'
import type { Entity, FactSheet } from '../facts/sheet.ts'

const callings = keptFor((entity: Entity) => [...namesOf(entity), ...entity.demonyms].map(plain))
const names = keptFor((entity: Entity) => namesOf(entity).map(plain))

/** Whether the text says `owner’s owned`, or "the owned of owner". */
function isSaid(text: string, owner: Entity, owned: Entity): boolean {
  return callings(owner).some((one) =>
    names(owned).some(
      (other) => text.includes(`${one}'s ${other}`) || text.includes(`${one}' ${other}`) || text.includes(`${other} of ${one}`),
    ),
  )
}

/**
 * One sentence for each country that a text makes the owner of a body that belongs to another one by its card. Countries only: a person's
 * side may well hold somebody else's office.
 */
export function wrongOwners(text: string, sheet: FactSheet): string[] {
  const said = plain(text)
  const named = mayBeNamedIn(text, sheet)
  const countries = named.filter(({ type }) => type === 'country')
  const belonging = named.filter(({ type, side, within }) => type !== 'country' && (side !== undefined || within.length > 0))
  return belonging.flatMap((owned) =>
    countries
      .filter((owner) => owner.id !== owned.side && !owned.within.includes(owner.id) && isSaid(said, owner, owned))
      .map((owner) => `By its card, ${owned.name} is not ${owner.name}’s: say whose it is as the card does.`),
  )
}
