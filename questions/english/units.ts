// Units of measure, so that "1 kilometre" and "1,000 metres" are the same length.

const ENTRIES = `mm millimetre millimeter 0.001 m|cm centimetre centimeter 0.01 m|m metre meter 1 m|km kilometre kilometer 1000 m|inch 0.0254 m
foot feet ft 0.3048 m|yard 0.9144 m|mile 1609.344 m|gram g 1 g|kilogram kg kilo 1000 g|tonne ton 1000000 g|pound lb 453.592 g|ounce oz 28.35 g
second sec 1 s|minute min 60 s|hour hr 3600 s|day 86400 s|week 604800 s|fortnight 1209600 s|month 2629800 s|year 31557600 s|decade 315576000 s
litre liter 1 l|millilitre milliliter ml 0.001 l|hectare ha 10000 m2|acre 4046.86 m2|% percent 1 %`

/** Factor and base unit by the unit's name in the singular or plural, lower case. */
export const units: ReadonlyMap<string, { readonly factor: number; readonly base: string }> = new Map(
  ENTRIES.split(/[|\n]/).flatMap((entry) => {
    const parts = entry.trim().split(' ')
    const base = parts.at(-1) ?? ''
    const factor = Number(parts.at(-2))
    return parts.slice(0, -2).flatMap((name) => [name, `${name}s`].map((form) => [form, { factor, base }] as const))
  }),
)
