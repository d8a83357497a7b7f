import { labelWords } from '../text.rule.ts'

/** Words that say what was decided or put off. */
const outcomeWords = [
  ...['beslut', 'beslutet', 'beslutas', 'beslutades', 'beslutade', 'beslutar', 'bordläggs', 'bordlades', 'bordlägga'],
  ...['bordlagd', 'bordlagt', 'bordlagda', 'bordläggning', 'återremiss', 'återremitteras', 'återremitterades', 'utgår'],
  ...[
    'utgick',
    'godkänns',
    'godkändes',
    'godkänna',
    'fastställs',
    'fastställdes',
    'antas',
    'antogs',
    'avslås',
    'bifall',
  ],
  ...['avslag', 'yrkande', 'reservation', 'votering', 'omröstning', 'uppdrag', 'uppdras', 'uppdrogs', 'noteras'],
  ...[
    'noterades',
    'informerades',
    'informerar',
    'information',
    'handlingarna',
    'läggs',
    'lades',
    'skjuts',
    'sköts',
    'upp',
  ],
  ...[
    'tidsbrist',
    'återkommer',
    'utses',
    'utsågs',
    'väljs',
    'valdes',
    'justerat',
    'justerades',
    'justeras',
    'paragraf',
  ],
  ...[
    'lovar',
    'löfte',
    'löften',
    'medborgarlöfte',
    'medborgarlöften',
    'syfte',
    'syftet',
    'fokusområde',
    'fokusområden',
  ],
  ...['parter', 'parterna', 'giltighetstid', 'överenskommelse', 'överenskommelsen', 'medlemmar', 'nätverk', 'kallelse'],
]

/** What a document calls itself and its parts. */
const documentWords = [
  ...['anteckningar', 'minnesanteckningar', 'mötesanteckningar', 'protokoll', 'sammanträdesprotokoll', 'dagordning'],
  ...['möte', 'mötet', 'möten', 'sammanträde', 'sammanträdet', 'punkt', 'punkten', 'punkter', 'ärende', 'ärendet'],
  ...[
    'ärenden',
    'paragrafer',
    'bilaga',
    'bilagor',
    'öppnande',
    'öppnar',
    'avslutas',
    'avslutades',
    'avslutar',
    'övriga',
  ],
  ...[
    'frågor',
    'nästa',
    'föregående',
    'genomgång',
    'lägesbild',
    'rapport',
    'sida',
    'sidan',
    'ordförande',
    'sekreterare',
  ],
  ...['vice', 'ledamot', 'ledamöter', 'ersättare', 'justerare', 'adjungerad', 'närvarande', 'frånvarande', 'förhinder'],
  ...['när', 'ej', 'inte', 'delvis', 'pressmeddelande', 'kontakt', 'citat', 'fakta', 'undersökning', 'procent'],
]

const functionWords = [
  ...['och', 'att', 'i', 'på', 'av', 'för', 'med', 'till', 'den', 'det', 'de', 'som', 'en', 'ett', 'är', 'var', 'har'],
  ...[
    'om',
    'från',
    'under',
    'över',
    'efter',
    'före',
    'mellan',
    'samt',
    'eller',
    'vid',
    'hos',
    'utan',
    'inom',
    'enligt',
  ],
  ...['kl', 'klockan', 'kr', 'dnr', 'nr', 'sid', 'ska', 'skall', 'kan', 'blir', 'ur', 'även', 'så', 'men', 'där', 'då'],
]

/** What an organisation is, without its name. */
const organisationWords = [
  ...['kommun', 'kommunen', 'kommuns', 'kommuner', 'kommunerna', 'stad', 'region', 'regionen', 'län', 'länsstyrelsen'],
  ...[
    'polisen',
    'polismyndigheten',
    'lokalpolisområde',
    'polisregion',
    'kommunalförbund',
    'kommunalförbundet',
    'förbund',
  ],
  ...['förbundet', 'nämnd', 'nämnden', 'styrelse', 'styrelsen', 'kommunstyrelsen', 'kommunfullmäktige', 'fullmäktige'],
  ...[
    'kommitté',
    'kommittén',
    'utskott',
    'utskottet',
    'råd',
    'rådet',
    'grupp',
    'gruppen',
    'ledningsgrupp',
    'styrgrupp',
  ],
  ...['arbetsgrupp', 'presidium', 'räddningstjänsten', 'föreningen', 'förening', 'bolag', 'ab', 'myndigheten'],
]

const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag']
/** NB not all are shortened: Tor is a name. */
export const weekdayWords: ReadonlySet<string> = new Set([
  ...weekdays.flatMap((day) => [day, `${day}en`]),
  ...['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
])

/** NB some are names of people too (Maj, April): such a word is kept only beside a figure. */
export const monthWords: ReadonlySet<string> = new Set([
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november'],
  ...['december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec'],
])

/** Labels that are names of people too: kept only where a colon, a figure or a weekday follows. */
export const namelikeLabels: ReadonlySet<string> = new Set(['dag'])

/** Small words that are kept in small letters only: with a capital they may be names (Han, An, Var). */
export const smallWords: ReadonlySet<string> = new Set(functionWords)

/** NB a single letter may be an initial; a small word is let through with a capital only where a label begins with it. */
const labelledWith = (label: string) =>
  (label.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word, index) => word.length > 1 && (index === 0 || !smallWords.has(word)),
  )

/** The closed list of words that are let through, in small letters. Add a word only if it can name nobody and no place. */
export const keptWords: ReadonlySet<string> = new Set([
  ...labelWords.flatMap(({ words }) => words.flatMap(labelledWith)),
  ...outcomeWords,
  ...documentWords,
  ...organisationWords,
  ...weekdayWords,
])
