// An invented article to try the commands with, long enough to be taken.
export const EXAMPLE_STORY = `Exampleton's harbour bridge to reopen on 4 May

EXAMPLETON, 2 March - The harbour bridge in Exampleton will reopen on 4 May after fourteen months of repairs, the port authority said on Monday.

The bridge was closed in March last year, when inspectors found rust in two of its four cables. The port authority replaced all four. It will pay the 18 million euros that the work has cost, while the town council will pay for new lamps and for the trees that are to be planted on both banks.

"We could have saved money by replacing two cables, but then we would have had to close the bridge again within ten years," said Ada Lind, the port authority's chief engineer.

Lorries of more than 12 tonnes will have to take the northern road, as they did before. Cyclists get a lane of their own for the first time.

While the bridge was closed, the Skerry ferry carried passengers across every twenty minutes. Its owner, Tom Brandt, said that the ferry would run until the end of May and then return to the islands. Some shopkeepers on the south bank want it to stay. The council said that it would decide on their request in June.
`
