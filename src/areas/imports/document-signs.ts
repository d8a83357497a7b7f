import type { DocumentKind } from './reading.ts'

/** `within`: the words count only so far from the beginning, in characters. */
export type Sign = { kind: DocumentKind; words: RegExp; weight: number; within?: number }

/** What tells one kind of document from another; the weights of the signs that are there are added up. */
export const documentSigns: readonly Sign[] = [
  // What a document calls itself first of all weighs more than what its items are about.
  {
    kind: 'minutes',
    words: /^\s{0,20}(?:minnesanteckningar|mötesanteckningar|(?:sammanträdes|besluts|mötes)?protokoll)(?!\p{L})/iu,
    weight: 5,
    within: 60,
  },
  { kind: 'summons', words: /^\s{0,20}(?:kallelse|föredragningslista)(?!\p{L})/iu, weight: 5, within: 60 },
  {
    kind: 'agreement',
    words: /^\s{0,20}(?:lokal\s)?(?:samverkansöverenskommelse|samverkansavtal|samarbetsavtal)(?!\p{L})/iu,
    weight: 5,
    within: 60,
  },
  { kind: 'minutes', words: /^.{0,80}(?<!\p{L})(?:minnes|mötes)anteckningar\b/imu, weight: 2 },
  {
    kind: 'minutes',
    words: /^.{0,80}(?<!\p{L})(?:sammanträdes|mötes|besluts)?protokoll\b(?!\s(?:finns|hittar|publiceras|kan))/imu,
    weight: 2,
  },
  { kind: 'minutes', words: /^\s{0,8}(?:minnes|mötes)anteckningar(?!\p{L})/imu, weight: 1, within: 300 },
  {
    kind: 'minutes',
    words: /^.{0,60}(?<!\p{L})anteckningar(?=\s(?:från|förda|vid|möte|nr|\d)|\s*$)/imu,
    weight: 2,
    within: 400,
  },
  { kind: 'minutes', words: /(?<!\p{L})(?:närvarande|deltagare|beslutande|övriga deltagande)(?!\p{L})/iu, weight: 1 },
  {
    kind: 'minutes',
    words:
      /(?<!\p{L})(?:ej närvarande|ej deltagande|frånvarande|förhinder|återbud|inbjudna|adjungerade?|tjänstgörande)(?!\p{L})/iu,
    weight: 1,
  },
  {
    kind: 'minutes',
    words:
      /(?<!\p{L})(?:justeras|justerare|justerande|justera|vid anteckningarna|vid protokollet|sekreterare)(?!\p{L})/iu,
    weight: 1,
  },
  {
    kind: 'minutes',
    words:
      /(?<!\p{L})(?:dagordning(?:en)?|mötets öppnande|övriga frågor|nästa möte|föregående (?:möte|protokoll))(?!\p{L})/iu,
    weight: 1,
  },
  {
    kind: 'minutes',
    words:
      /^\s{0,8}(?:(?:med|deltagare|närvarande) på mötet(?: var)?|på mötet deltog|det här stod på dagordningen):/imu,
    weight: 2,
  },
  { kind: 'minutes', words: /^\s{0,8}(?:minnes|mötes)anteckningarna(?!\p{L})/imu, weight: 2 },
  { kind: 'minutes', words: /^\s{0,8}(?:tid|plats|plats och tid|tid och plats|dag)(?!\p{L}).{0,80}\d/imu, weight: 1 },
  {
    kind: 'minutes',
    words: /(?<!\p{L})(?:utses att justera|anslag\/bevis|justerade paragrafer|närvarolista)(?!\p{L})/iu,
    weight: 2,
  },
  { kind: 'minutes', words: /(?<!\p{L})(?:plats och tid|tid och plats)(?!\p{L})/iu, weight: 1 },
  { kind: 'summons', words: /^\s{0,8}(?:kallelse|föredragningslista|inbjudan till möte)(?!\p{L})/imu, weight: 4 },
  { kind: 'summons', words: /(?<!\p{L})(?:kallas härmed|kallar härmed|kallas till|kallas ni)(?!\p{L})/iu, weight: 2 },
  { kind: 'promises', words: /^.{0,60}(?:medborgar|trygghets)löfte/imu, weight: 2 },
  { kind: 'promises', words: /(?<!\p{L})(?:medborgar|trygghets)löfte(?:n|t|na|ts|s)?(?!\p{L})/iu, weight: 2 },
  { kind: 'promises', words: /(?:medborgar|trygghets)löfte/iu, weight: 3, within: 800 },
  {
    kind: 'promises',
    words: /(?<!\p{L})(?:lovar|utlovas|åtar sig)\s(?:\p{L}+\s){0,4}att(?!\p{L})/iu,
    weight: 1,
  },
  {
    kind: 'agreement',
    words: /^\s{0,8}(?:lokal\s)?(?:samverkansöverenskommelse|samverkansavtal|samarbetsavtal)(?!\p{L})/imu,
    weight: 3,
    within: 300,
  },
  {
    kind: 'agreement',
    words:
      /^\s{0,8}(?:lokal\s)?(?:samverkansöverenskommelse|samverkansavtal|samarbetsavtal|överenskommelse\s{1,3}(?:om|mellan)|avtal om samverkan)(?!\p{L})/imu,
    weight: 4,
  },
  {
    kind: 'agreement',
    words: /^\s{0,8}(?:lokal\s)?avsiktsförklaring(?!\p{L})/imu,
    weight: 6,
    within: 300,
  },
  // Parties sign an agreement; a federation's statutes tell of it and of its members, as its page does.
  {
    kind: 'networks',
    words: /^\s{0,8}(?:ny\s|reviderad\s)?(?:kommunal)?förbundsordning(?!\p{L})/imu,
    weight: 6,
    within: 300,
  },
  { kind: 'networks', words: /^\s{0,8}stadgar\s(?:för|antagna)(?!\p{L})/imu, weight: 1, within: 300 },
  {
    kind: 'agreement',
    words: /(?<!\p{L})överenskommelsen\smellan\s\p{L}[^.\n]{3,60}\soch\s(?:lokal)?polis/iu,
    weight: 3,
  },
  {
    kind: 'agreement',
    words:
      /(?<!\p{L})(?:skrivit under|undertecknat|tecknat|förnyat|förlängt)\s(?:\p{L}+\s){0,3}(?:samverkans)?(?:överenskommelse|avtal)(?:n|en|et)?(?!\p{L})/iu,
    weight: 3,
  },
  {
    kind: 'agreement',
    words: /^\s{0,8}(?:\d{1,2}[.)]?\s{1,3}|§\s?\d{1,2}\s)?(?:parter|parterna|avtalsparter)(?!\p{L}).{0,40}$/imu,
    weight: 2,
  },
  {
    kind: 'agreement',
    words:
      /(?<!\p{L})(?:giltighetstid|avtalstid|överenskommelsen gäller|avtalet gäller|sägs upp|uppsägning)(?!\p{L})/iu,
    weight: 1,
  },
  {
    kind: 'agreement',
    words: /(?<!\p{L})(?:för (?:polisen|kommunen|polismyndigheten)\s*$|namnförtydligande)/imu,
    weight: 1,
  },
  { kind: 'networks', words: /^.{0,60}(?<!\p{L})(?:\p{L}*nätverk|samarbeten)(?:et|en)?(?!\p{L})/imu, weight: 2 },
  { kind: 'promises', words: /^.{0,60}(?<!\p{L})löften?(?:a|na)?(?!\p{L})/imu, weight: 2, within: 600 },
  {
    kind: 'promises',
    words: /(?<!\p{L})(?:löfte\s?\d|(?:våra|gemensamma|dessa) löften|löftena (?:gäller|är|bygger))/iu,
    weight: 1,
  },
  {
    kind: 'networks',
    words:
      /(?<!\p{L})(?:ingår|deltar|medverkar|är (?:\p{L}+\s){0,2}(?:med|medlem))\s(?:\p{L}+\s){0,2}i\s(?:\S+\s){0,4}(?:nätverk|samarbeten|föreningar)/iu,
    weight: 2,
  },
  {
    kind: 'networks',
    words:
      /(?<!\p{L})(?:[Mm]edlemmar|[Mm]edlemskommuner|[Ää]gare|[Pp]arter|[Dd]eltagare)(?:na)?\s(?:i\s\p{Ll}+\s)?(?:är|utgörs av):?\s\p{Lu}/u,
    weight: 2,
  },
  {
    kind: 'networks',
    words: /(?<!\p{L})\p{L}*(?:kommunalförbund|nätverk|samordningsförbund|kommunsamverkan|vattenråd)(?:et)?(?!\p{L})/iu,
    weight: 1,
  },
  {
    kind: 'networks',
    words:
      /\s(?:är|var)\s(?:ett|en|det|den)\s(?:[\p{L}-]+\s){0,3}?[\p{L}-]*(?:partnerskap|samarbete|samarbetsorganisation|samverkansorganisation|gemensam organisation|samverkan|nätverk|plattform|förbund|mötesplats|intresseorganisation|förening|allians|grupp av kommuner|organisation som samverkar|politiska organet|forum|arena|samarbetsorgan|samverkansorgan)(?!\p{L})/iu,
    weight: 2,
  },
  {
    kind: 'networks',
    words:
      /(?<!\p{L})(?:[\p{L}]*(?:rådet|förbundet|nätverket|gruppen|forumet|alliansen)|föreningen|samarbetet)\s(?:leder|leds|styrs|ägs|vill|samlar|består|omfattar|arbetar|verkar|bildades|startade|träffas|möts|bereder|syftar)(?!\p{L})/iu,
    weight: 2,
  },
  { kind: 'networks', words: /(?<!\p{L})(?:medlemskommun(?:er|erna)?|medlemmar)(?!\p{L})/iu, weight: 1 },
  {
    kind: 'networks',
    words: /(?<!\p{L})(?:kommunalförbundet|regionrådet|förbundet|föreningen|nätverket|samarbetet)(?!\p{L})/iu,
    weight: 1,
  },
  {
    kind: 'networks',
    words:
      /(?<!\p{L})\p{L}*kommuner(?:na)?\s(?:\S+\s){0,12}?(?:samverkar|samarbetar|arbetar tillsammans|tradition av samarbete)(?!\p{L})/iu,
    weight: 2,
  },
  {
    kind: 'networks',
    words: /(?<!\p{L})(?:samverkar|samarbetar|samarbete mellan|samverkan mellan)(?!\p{L})/iu,
    weight: 1,
  },
  {
    kind: 'networks',
    words:
      /(?<!\p{L})(?:ägs|bildas|bildades|utgörs|består)\s(?:gemensamt\s)?av\s[^.\n]{0,300}kommuner(?:na)?(?!\p{L})/iu,
    weight: 2,
  },
  {
    kind: 'networks',
    words: /(?<!\p{L})kommun(?:en)?\s(?:är med|är medlem|ingår|deltar|samverkar|samarbetar)(?!\p{L})/iu,
    weight: 1,
  },
  {
    kind: 'networks',
    words:
      /(?<!\p{L})\p{L}*(?:förbundet|rådet|nätverket|föreningen|alliansen)\s(?:\p{Lu}[\p{L}-]{1,30}\s){1,3}(?:leder|samlar|är|arbetar|verkar|företräder|består|bildades|ägs|styrs)(?!\p{L})/u,
    weight: 2,
  },
  { kind: 'networks', words: /\s(?:samlar|består av|omfattar)\s\d{1,3}\s\p{L}/iu, weight: 1 },
  {
    kind: 'networks',
    words:
      /(?:kommuner|regioner)(?:na)?\s(?:har\s)?(?:bildat|bildar|startat|startar|bildade|startade|gått samman|går samman)\s(?:\S+\s){0,5}\S*(?:nätverk|råd|förbund|samarbete|allians|förening)/iu,
    weight: 3,
  },
  { kind: 'networks', words: /(?<!\p{L})(?:ledamöter|direktion(?:en|ens)?|värdkommun(?:er)?)(?!\p{L})/iu, weight: 1 },
  { kind: 'networks', words: /(?<!\p{L})(?:\d{2,3}|\p{Ll}{3,8})\s\p{L}*kommuner(?:na)?(?!\p{L})/iu, weight: 1 },
  {
    kind: 'networks',
    words:
      /^\s{0,8}(?:\d{1,2}\.\s)?(?:antal medlemmar|medlemskommuner|medlemmar|(?:ingående|deltagande|medverkande|samverkande) (?:kommuner|organisationer|parter|myndigheter)|ägarkommuner)\s{0,3}(?::|$)/imu,
    weight: 2,
  },
  { kind: 'press', words: /^\s{0,8}pressmeddelande(?!\p{L})/imu, weight: 6 },
  {
    kind: 'press',
    words: /(?<!\p{L})(?:presskontakt|pressjour|för mer information,? kontakta|pressbilder)(?!\p{L})/iu,
    weight: 3,
  },
  { kind: 'press', words: /publiceringsdatum/iu, weight: 2 },
  { kind: 'press', words: /^\s{0,8}(?:fakta|fakta:|faktaruta|dela sidan:?)\s*$/imu, weight: 2 },
  { kind: 'press', words: /^\s{0,8}[–—-]\s.{5,400}(?:säger|sade|menar|berättar)\s/imu, weight: 2 },
  { kind: 'news', words: /^\s{0,8}(?:nyhet|nyheter|nyhetsarkiv)\s*$/imu, weight: 4 },
  { kind: 'news', words: /^\s{0,8}(?:publicerad|publicerat|publicerades)(?!\p{L})/imu, weight: 2 },
  { kind: 'news', words: /^\s{0,8}[–—-]\s.{5,400}(?:säger|sade|menar|berättar)\s/imu, weight: 2 },
  { kind: 'news', words: /(?<!\p{L})(?:på besök|besökte|besöket|tog emot)(?!\p{L})/iu, weight: 1 },
  { kind: 'news', words: /^.{0,60}besök(?:et|te|er)?(?!\p{L})/imu, weight: 2, within: 120 },
  {
    kind: 'survey',
    words: /^.{0,60}(?:trygghets(?:undersökning|mätning|enkät)|medborgar(?:undersökning|enkät))(?:en|ar)?(?!\p{L})/imu,
    weight: 2,
  },
  { kind: 'survey', words: /\d{1,3}(?:,\d)?\s?(?:procent|%)/iu, weight: 2 },
  {
    kind: 'survey',
    words: /(?<!\p{L})(?:svarat|svarade|svarsfrekvens(?:en)?|tillfrågade|svarande|enkäten)(?!\p{L})/iu,
    weight: 1,
  },
]
