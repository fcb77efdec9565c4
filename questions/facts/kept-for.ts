// What is worked out once for an article, a sheet or a fact, and kept for as long as that is in use: many questions ask for it.

/** The function, its answers kept by the object that it is given. The object must not change. */
export function keptFor<Given extends object, Answer>(work: (given: Given) => Answer): (given: Given) => Answer {
  const kept = new WeakMap<Given, Answer>()
  return (given) => {
    const known = kept.get(given)
    if (known !== undefined) return known
    const answer = work(given)
    kept.set(given, answer)
    return answer
  }
}
