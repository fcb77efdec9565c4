// Countries and their people, by the words of everyday news: "French" backs "France", and "Dutch" the Netherlands.
import { lemma } from './lemma.ts'

/** One country a line between bars: its names, then after the colon its demonyms. */
const LINES = `afghanistan:afghan|albania:albanian|algeria:algerian|andorra:andorran|angola:angolan|argentina:argentine argentinian argentinean|armenia:armenian
australia:australian aussie|austria:austrian|azerbaijan:azerbaijani azeri|bahamas:bahamian|bahrain:bahraini|bangladesh:bangladeshi|barbados:barbadian
belarus:belarusian belarussian|belgium:belgian|belize:belizean|benin:beninese|bhutan:bhutanese|bolivia:bolivian|bosnia herzegovina:bosnian|botswana:botswanan
brazil:brazilian|brunei:bruneian|bulgaria:bulgarian|burundi:burundian|cambodia:cambodian khmer|cameroon:cameroonian|canada:canadian|chad:chadian|chile:chilean
china:chinese|colombia:colombian|congo:congolese|croatia:croatian croat|cuba:cuban|cyprus:cypriot|czechia:czech|denmark:danish dane|djibouti:djiboutian
ecuador:ecuadorian ecuadorean|egypt:egyptian|england:english englishman|eritrea:eritrean|estonia:estonian|eswatini swaziland:swazi|ethiopia:ethiopian|fiji:fijian
finland:finnish finn|france:french frenchman|gabon:gabonese|gambia:gambian|georgia:georgian|germany:german|ghana:ghanaian|greece:greek|greenland:greenlandic
guatemala:guatemalan|guinea:guinean|guyana:guyanese|haiti:haitian|honduras:honduran|hungary:hungarian|iceland:icelandic icelander|india:indian|indonesia:indonesian
iran:iranian|iraq:iraqi|ireland:irish irishman|israel:israeli|italy:italian|jamaica:jamaican|japan:japanese|jordan:jordanian|kazakhstan:kazakh kazakhstani
kenya:kenyan|korea:korean|kosovo:kosovar|kuwait:kuwaiti|kyrgyzstan:kyrgyz|laos:laotian|latvia:latvian|lebanon:lebanese|liberia:liberian|libya:libyan
lithuania:lithuanian|luxembourg:luxembourgish|macedonia:macedonian|madagascar:malagasy|malawi:malawian|malaysia:malaysian|maldives:maldivian|mali:malian|malta:maltese
mauritania:mauritanian|mauritius:mauritian|mexico:mexican|moldova:moldovan|monaco:monegasque|mongolia:mongolian|montenegro:montenegrin|morocco:moroccan
mozambique:mozambican|myanmar burma:burmese|namibia:namibian|nepal:nepali nepalese|netherlands holland:dutch dutchman|zealand:zealander|nicaragua:nicaraguan
niger:nigerien|nigeria:nigerian|norway:norwegian|oman:omani|pakistan:pakistani|palestine:palestinian|panama:panamanian|paraguay:paraguayan|peru:peruvian
philippines:philippine filipino filipina|poland:polish|portugal:portuguese|qatar:qatari|romania:romanian|russia:russian|rwanda:rwandan|samoa:samoan
arabia:saudi|scotland:scottish scot|senegal:senegalese|serbia:serbian serb|seychelles:seychellois|singapore:singaporean|slovakia:slovak slovakian|slovenia:slovenian slovene
somalia:somali somalian|spain:spanish spaniard|lanka:lankan|sudan:sudanese|suriname:surinamese|sweden:swedish swede|switzerland:swiss|syria:syrian|taiwan:taiwanese
tajikistan:tajik|tanzania:tanzanian|thailand:thai|tibet:tibetan|togo:togolese|tonga:tongan|tunisia:tunisian|turkey turkiye:turkish turk|turkmenistan:turkmen
uganda:ugandan|ukraine:ukrainian|emirates uae:emirati|britain uk:british briton|us usa america:american|uruguay:uruguayan|uzbekistan:uzbek|vatican:vatican
venezuela:venezuelan|vietnam:vietnamese|wales:welsh welshman|yemen:yemeni|zambia:zambian|zimbabwe:zimbabwean|europe eu:european|africa:african|asia:asian`

const byWord: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.split(/[|\n]/).flatMap((line) => {
    const all = new Set(line.split(/[ :]/).map(lemma))
    return [...all].map((word) => [word, all] as const)
  }),
)

/** Lemmas of the country and its people where the lemma is one of these; itself alone where it is not. Total. */
export function countryWords(word: string): ReadonlySet<string> {
  return byWord.get(word) ?? new Set([word])
}
