// Words that tell the same news in other words. One of a group backs every other; names, numbers and offices are in none.
import { lemma } from './lemma.ts'

const GROUPS = `win victory beat defeat elect gain triumph|online internet web website site blog post tweet forum|prison jail imprison custody detain detention bars arrest
journalist reporter correspondent|study research paper survey analysis researcher scientist|kill die death fatal|begin start launch open introduce|end finish close conclude stop halt
attack strike raid assault|increase rise grow growth climb jump soar up|decrease fall drop decline reduce cut shrink down lower
build construct erect|destroy demolish wreck ruin|repair restore rebuild fix mend|buy purchase acquire|pay payment|fund finance money cash|donate donation give gift|cost price fee|child kid youngster|parent father mother|candidate elect election|political politician party|mother mum mom|father dad
firm company business corporation|teacher professor lecturer|physician doctor surgeon|hospital clinic|crime offence offense|police officer policeman|soldier troop military army force
ship vessel boat|plane aircraft airplane jet|car vehicle automobile|law legislation act bill statute|vote ballot poll election|penalty punish punishment fine deduct sanction
team side squad|game match|coach manager|goal score|fan supporter|illness disease sick ill|medicine drug treatment treat cure|author writer write|picture photo photograph image
film movie|ban prohibit forbid bar outlaw|permit allow authorise authorize let|resign quit step|hire employ recruit|dismiss fire sack|meet meeting summit talk|accuse allege charge blame
demand call urge insist press|refuse reject decline deny|rescue save|find discover detect|leave depart exit withdraw|return back restore resume|arrive reach come
big large huge great|small little tiny|fast quick rapid swift|hurt injure wound|house home residence|road street highway|speech address|letter mail email message
protest demonstrate demonstration rally march|flood deluge|fire blaze burn|earthquake quake|storm hurricane typhoon|pollute pollution contaminate contamination
citizen national inhabitant resident|foreign abroad overseas|immigrant migrant|school schooling|pupil student
market trade sell sale|cause because due lead result trigger prompt|aim goal purpose intend seek|secret confidential|try attempt effort|guard protect defend|help assist aid support`

const byWord: ReadonlyMap<string, readonly ReadonlySet<string>[]> = (() => {
  const index = new Map<string, Set<string>[]>()
  for (const line of GROUPS.split(/[|\n]/)) {
    const group = new Set(line.trim().split(' ').map(lemma))
    for (const word of group) index.set(word, [...(index.get(word) ?? []), group])
  }
  return index
})()

/** Lemmas that may stand for this one, itself included. Total. */
export function synonyms(word: string): ReadonlySet<string> {
  return new Set([word, ...(byWord.get(word) ?? []).flatMap((group) => [...group])])
}
