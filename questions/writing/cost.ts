// What a draft costs in calls and tokens.

/** Tokens are the endpoint's own count; where it tells none, they are estimated at four characters each. */
export interface Cost {
  readonly calls: number
  readonly tokensIn: number
  readonly tokensOut: number
}
