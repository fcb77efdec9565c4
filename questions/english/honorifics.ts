// Titles before a person's name. On one choice and not on the others they single it out.

export const honorifics: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baroness rev reverend father sister judge justice ' +
    'president premier chancellor minister senator governor mayor ambassador king queen prince princess sheikh ayatollah imam rabbi pope bishop archbishop cardinal ' +
    'general colonel major captain lieutenant sergeant admiral commander'
  ).split(' '),
)
