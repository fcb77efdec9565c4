// The continents.

export const continents: ReadonlyMap<string, string> = new Map(
  ['africa', 'antarctica', 'asia', 'europe', 'north america', 'south america', 'oceania'].map((name) => [name, name]),
)
