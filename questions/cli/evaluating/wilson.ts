// Wilson's interval of a share: honest for small numbers and for shares near 0 and 1. https://doi.org/10.1080/01621459.1927.10502953

/** Of the normal distribution, for 95 %. */
const Z = 1.959964

export interface Interval {
  readonly low: number
  readonly high: number
}

/** The 95 % interval of `hits` in `many`, as shares from 0 to 1; all of it where there are none. */
export function wilson(hits: number, many: number): Interval {
  if (many === 0) return { low: 0, high: 1 }
  const share = hits / many
  const square = Z * Z
  const middle = share + square / (2 * many)
  const half = Z * Math.sqrt((share * (1 - share)) / many + square / (4 * many * many))
  const whole = 1 + square / many
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) }
}
