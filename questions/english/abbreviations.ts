// Words whose full stop may not end a sentence, in lower case and without their last full stop, by what has to follow them.

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** A name follows them, so that their full stop never ends a sentence; written with a capital. */
export const titles = words(
  'mr mrs ms mx messrs mmes dr drs prof profs rev fr br hon msgr mgr gen gens brig lt col maj capt cmdr cdr adm sgt cpl pte pvt pfc spc insp supt ' +
    'det dep gov govs sen sens rep reps pres amb atty ald ven',
)

/** They stand between what they join: their full stop never ends a sentence; written small, so that "Henry V." may end one. */
export const linking = words('vs v e.g i.e cf viz nr incl')

/** A figure follows them, and before a word they end the sentence: "The answer was no. They left." */
export const numbered = words(
  'no nos art arts sec secs fig figs ch vol vols p pp para paras approx ca c circa est ext tel min mins sec hr hrs ft in lb lbs oz km kg cm mm mi ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri',
)

/** After these, a weekday, a month or a zone goes on; any other capital opens a new sentence. */
export const clock = words('a.m p.m')

/** What goes on after a time of day. */
export const clockFollowers = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'eastern central mountain pacific atlantic greenwich local gmt utc bst cet cest est edt cst cdt mst mdt pst pdt et ct pt ist jst aest aedt msk eat wat',
)

/** Their full stop ends a sentence only where a word that opens sentences follows. */
export const shortened = words(
  'inc corp co cos ltd llc plc bros jr sr esq st mt ft dept univ assn govt intl natl ave blvd rd al ph.d m.d u.s u.k u.n e.u d.c b.c a.d b.c.e c.e ' +
    'n.y n.j l.a s.c n.c n.d s.d n.h n.m r.i w.va u.s.a u.a.e u.s.s.r',
)

/** States as news agencies shorten them, after a comma: "Springfield, Ill." Many are words elsewhere. */
export const states = words(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que alta',
)

/** Nouns that a single letter names: "Group F. Sweden won" are two sentences, "Mary F. Sweden" is a person. */
export const lettered = words(
  'group groups vitamin hepatitis influenza plan type class grade category section part appendix exhibit gate block route level series team point option ' +
    'form schedule strain zone pool division war ward wing terminal letter model generation',
)

/** Words before the platform X, which is no initial either: "posted on X. Musk said". */
export const beforeX = words('on to via platform called formerly of')

/** Names that end in an exclamation mark: "Yahoo! Inc." */
export const exclaimed = words('yahoo jeopardy oklahoma wham e airplane yum chips')
