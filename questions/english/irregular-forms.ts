// Irregular forms of English words, each with its base form. Nouns and verbs in one table: of a form with two bases ("left", "found") the commoner verb counts.

const ENTRIES = `be am is are was were been being|have has had having|do does did done doing|go goes went gone|say said|get got gotten|make made
know knew known|think thought|take took taken|see saw seen|come came|give gave given|find found|tell told|become became|leave left|feel felt
bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|mean meant|meet met|run ran|pay paid|sit sat
speak spoke spoken|lead led|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn
break broke broken|spend spent|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown
catch caught|deal dealt|win won|forget forgot forgotten|lay laid|sell sold|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken
hang hung|shake shook shaken|ride rode ridden|feed fed|shoot shot|drink drank drunk|arise arose arisen|fly flew flown|sleep slept|hide hid hidden
steal stole stolen|swear swore sworn|bear bore borne|bind bound|bite bit bitten|blow blew blown|flee fled|forbid forbade forbidden|freeze froze frozen
lend lent|light lit|overcome overcame|ring rang rung|shrink shrank shrunk|sink sank sunk|slide slid|spin spun|stick stuck|sting stung|swim swam swum
swing swung|tear tore torn|wake woke woken|weave wove woven|wind wound|withdraw withdrew withdrawn|withhold withheld|undergo underwent undergone
undertake undertook undertaken|uphold upheld|oversee oversaw overseen|die died dying dies|lie lied lying lies|tie tied tying ties|use used using|owe owed owing|age aged|show shown|prove proven|breed bred|creep crept|cling clung|dwell dwelt|kneel knelt|leap leapt|learn learnt|burn burnt|spell spelt|spill spilt|spoil spoilt|slay slew slain
strive strove striven|tread trod trodden|wring wrung|forgive forgave forgiven|foresee foresaw foreseen|mistake mistook mistaken|mislead misled|overthrow overthrew overthrown
overtake overtook overtaken|rewrite rewrote rewritten|rebuild rebuilt|retell retold|resell resold|undo undid undone|forbid forbad|foretell foretold|outgrow outgrew
sew sewn|sow sown|mow mown|swell swollen|shear shorn
dig dug|sweep swept|weep wept|spread spread|man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose geese
life lives|wife wives|knife knives|leaf leaves|half halves|shelf shelves|thief thieves|wolf wolves|crisis crises|basis bases|analysis analyses
hypothesis hypotheses|criterion criteria|phenomenon phenomena|medium media|bacterium bacteria|datum data|index indices|better best good|worse worst bad`

/** Base form by irregular form, both lower case. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  ENTRIES.split(/[|\n]/).flatMap((entry) => {
    const [base = '', ...forms] = entry.trim().split(' ')
    return forms.map((form): [string, string] => [form, base])
  }),
)
