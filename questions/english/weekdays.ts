// Days of the week, and words for a day that only the day of reading explains.

export const weekdays: ReadonlySet<string> = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
export const relativeDays: ReadonlySet<string> = new Set(['today', 'yesterday', 'tomorrow', 'tonight'])
