// The members of the United Nations and its two observer states (2024), one a line, other names in use after the slash.

const LINES = `
afghanistan|albania|algeria|andorra|angola|antigua and barbuda|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh
barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia and herzegovina/bosnia|botswana|brazil|brunei|bulgaria|burkina faso|burundi
cambodia|cameroon|canada|cape verde/cabo verde|central african republic|chad|chile|china|colombia|comoros|congo/republic of the congo
democratic republic of the congo/dr congo/drc|costa rica|croatia|cuba|cyprus|czech republic/czechia|denmark|djibouti|dominica
dominican republic|ecuador|egypt|el salvador|equatorial guinea|eritrea|estonia|eswatini/swaziland|ethiopia|fiji|finland|france|gabon
gambia|georgia|germany|ghana|greece|grenada|guatemala|guinea|guinea-bissau|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq
ireland|israel|italy|ivory coast/cote d'ivoire|jamaica|japan|jordan|kazakhstan|kenya|kiribati|kuwait|kyrgyzstan|laos|latvia
lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|marshall islands
mauritania|mauritius|mexico|micronesia|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar/burma|namibia|nauru|nepal
netherlands/holland|new zealand|nicaragua|niger|nigeria|north korea|north macedonia/macedonia|norway|oman|pakistan|palau|palestine
panama|papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia/russian federation|rwanda|saint kitts and nevis
saint lucia|saint vincent and the grenadines|samoa|san marino|sao tome and principe|saudi arabia|senegal|serbia|seychelles|sierra leone
singapore|slovakia|slovenia|solomon islands|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland
syria|tajikistan|tanzania|thailand|timor-leste/east timor|togo|tonga|trinidad and tobago|tunisia|turkey/turkiye|turkmenistan|tuvalu
uganda|ukraine|united arab emirates/uae/emirates|united kingdom/uk/u.k./britain/great britain|united states/us/u.s./usa/america/united states of america
uruguay|uzbekistan|vanuatu|vatican/vatican city/holy see|venezuela|vietnam|yemen|zambia|zimbabwe
`

/** Country by lower-case name: every name of one country has the same value, the first one listed. */
export const countries: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const names = line.split('/')
      return names.map((name): [string, string] => [name, names[0] ?? name])
    }),
)
