// Cohen's kappa: how far two judges agree beyond what chance would have them agree. https://doi.org/10.1177/001316446002000104

/** From -1 to 1; null where a judge never differed, as nothing can be said then. */
export function kappa(pairs: readonly (readonly [boolean, boolean])[]): number | null {
  const many = pairs.length
  if (many === 0) return null
  const share = (of: (pair: readonly [boolean, boolean]) => boolean) => pairs.filter(of).length / many
  const same = share(([a, b]) => a === b)
  const [one, other] = [share(([a]) => a), share(([, b]) => b)]
  const chance = one * other + (1 - one) * (1 - other)
  return chance === 1 ? null : (same - chance) / (1 - chance)
}
