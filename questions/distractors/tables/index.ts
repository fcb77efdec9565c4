// The reference tables: closed lists of values of one kind, by every name that a text may give them.
import { months } from '../../english/months.ts'
import { weekdays } from '../../english/weekdays.ts'
import { continents } from './continents.ts'
import { countries } from './countries.ts'

/** Each table maps a name in lower case to the value that it stands for. Two names of one value are no choice and wrong choice. */
export const tables: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  continents,
  countries,
  months: new Map([...months].map(([name, number]) => [name, String(number)])),
  weekdays: new Map([...weekdays].map((day) => [day, day])),
}
