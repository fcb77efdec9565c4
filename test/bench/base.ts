// A piece of work that has nothing to do with the product and takes as long as this machine is slow.

/** Milliseconds of processor that this program has taken so far. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Words of a made-up text are counted, as text work goes: splitting, a map, strings. Returns its milliseconds. */
export function base(): number {
  const from = processorMs()
  let state = 1
  const words = Array.from({ length: 60_000 }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state.toString(36).slice(0, 4)
  })
  const counts = new Map<string, number>()
  for (let turn = 0; turn < 4; turn += 1) {
    for (const word of words.join(' ').split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  if (counts.size === 0) throw new Error('Nothing was counted.')
  return processorMs() - from
}
