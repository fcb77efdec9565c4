// Prepositions of one word.

export const prepositions: ReadonlySet<string> = new Set(
  (
    'about above across after against along alongside amid among amongst around as at before behind below beneath beside besides between ' +
    'beyond by despite down during except for from in inside into near of off on onto out outside over past per since than through ' +
    'throughout till to toward towards under underneath until unto up upon via with within without'
  ).split(' '),
)
