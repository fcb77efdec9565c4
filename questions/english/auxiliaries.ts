// Verbs that help other verbs, by what they do.

export const formsOfBe: ReadonlySet<string> = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'])
export const formsOfHave: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having'])
export const formsOfDo: ReadonlySet<string> = new Set(['do', 'does', 'did', 'doing', 'done'])
export const modals: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would', 'cannot'])

/** Every form of every auxiliary, lower case. */
export const auxiliaries: ReadonlySet<string> = new Set([...formsOfBe, ...formsOfHave, ...formsOfDo, ...modals])
