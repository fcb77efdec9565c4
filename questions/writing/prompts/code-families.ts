// The families that code alone writes: no model is asked for them, because their fixed wording is what makes them sound.

export const codeFamilies: ReadonlySet<string> = new Set(['list-select', 'order', 'list-member', 'office-holder', 'abbreviation'])
