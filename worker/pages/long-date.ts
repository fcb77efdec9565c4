// A date as pages print it. By hand, because making an Intl.DateTimeFormat costs 11 ms: half of what the Worker needs to start.

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `2024-01-22` as “22 January 2024”. */
export function longDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}
