// The key once more as a wrong choice, calling the same person, country or day otherwise: an office for a name, a name for an office, a
// capital for its country, a spelled ordinal for a number.
import { months } from '../../../../questions/english/months.ts'
import type { Entity, FactSheet } from '../../../../questions/facts/sheet.ts'
import { escaped } from './escaped.ts'
import { type Mutation, withDistractor } from './mutation.ts'

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ordinal = (day: number) => ORDINALS[day] ?? (day === 30 ? 'thirtieth' : `${day > 30 ? 'thirty' : 'twenty'}-${ORDINALS[day % 10]}`)

const replaced = (text: string, calling: string, other: string) =>
  text.replace(new RegExp(`(?<![\\p{L}’])${escaped(calling)}(?!\\p{L})`, 'gu'), other)

const ofCountry = ({ office }: Entity, { entities }: FactSheet) => entities.find(({ id, type }) => id === office?.of && type === 'country')

type Disguise = (text: string, sheet: FactSheet) => string

const officeForName: Disguise = (text, sheet) =>
  sheet.entities.reduce((said, entity) => {
    const country = ofCountry(entity, sheet)
    return country === undefined ? said : replaced(said, entity.name, `${country.name}’s ${entity.office?.title}`)
  }, text)

const nameForOffice: Disguise = (text, sheet) =>
  sheet.entities.reduce((said, entity) => {
    const country = ofCountry(entity, sheet)
    return country === undefined ? said : replaced(said, `${country.name}’s ${entity.office?.title}`, entity.name)
  }, text)

const capitalForCountry: Disguise = (text, { entities }) =>
  entities.reduce((said, { name, capital }) => (capital === undefined ? said : replaced(said, name, capital)), text)

const countryForCapital: Disguise = (text, { entities }) =>
  entities.reduce((said, { name, capital }) => (capital === undefined ? said : replaced(said, capital, name)), text)

const MONTH = [...months.keys()].filter((name) => name.length > 4 || name === 'may').join('|')
const ordinalForNumber: Disguise = (text) =>
  text.replace(
    new RegExp(`\\b(${MONTH}) (\\d{1,2})\\b,?`, 'gi'),
    (_, month: string, day: string) => `The ${ordinal(Number(day))} of ${month}`,
  )

const DISGUISES: readonly Disguise[] = [
  officeForName,
  nameForOffice,
  capitalForCountry,
  countryForCapital,
  ordinalForNumber,
  (text, sheet) => capitalForCountry(nameForOffice(text, sheet), sheet),
  (text, sheet) => capitalForCountry(officeForName(text, sheet), sheet),
]

export const keyDisguised: Mutation = {
  name: 'key disguised as a wrong choice',
  codes: ['choices-equivalent'],
  spoil: (item) => {
    const { key, distractors, kind, family } = item.candidate
    // What letters stand for is asked word by word: "Miners’ Union of Tarn" is plainly wrong.
    const disguised =
      kind === 'order' || family === 'abbreviation'
        ? []
        : key.flatMap(({ text }) => DISGUISES.map((disguise) => disguise(text, item.sheet)))
    return [...new Set(disguised)]
      .filter((text) => key.every((each) => each.text !== text))
      .flatMap((text) => distractors.flatMap((_, index) => withDistractor(item, index, (distractor) => ({ ...distractor, text }))))
  },
}
