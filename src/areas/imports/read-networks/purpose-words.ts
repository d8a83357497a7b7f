import { definiteForms, formWords, genericSubjects } from './network-words.ts'

const rest = '(?<it>[^;!?]{5,400})$'
const about = '(?:\\s[^.:;]{0,160}?)??'
const adverb =
  '(?:\\s(?:främst|också|bland annat|framför allt|helt enkelt|i första hand|huvudsakligen|även|dels|alltså|gemensamt|tillsammans|aktivt|särskilt|bland\\sannat))?'
/** A name of nothing but capitals and figures, before a verb: `Region 10 ska …`. */
export const capitals = '\\p{Lu}[\\p{L}\\d-]*(?:\\s(?:\\p{Lu}[\\p{L}\\d-]*|\\d{1,3})){0,5}'
const aim =
  '[\\p{L}]*(?:syftet?|ändamålet?|uppdraget?|uppgiften?|målet?|målsättningen?|ambitionen?|tanken|idén|avsikten?|meningen|mål|målen|uppgifter|huvudmål)'
const goes =
  '(?:svarar\\sför|tar\\supp|tar\\shand\\som|ser\\still|behandlar|förbereder|bygger|organiserar|arrangerar|tillhandahåller|verkställer|upphandlar|planerar|följer|leder|samordnar|främjar|ansvarar\\sför|tar\\supp|tar\\shand\\som|ser\\still|behandlar|stödjer|stöder|stöttar|utvecklar|driver|företräder|verkar\\sför|marknadsför|finansierar|erbjuder|anordnar|bevakar|sköter|tillvaratar|samlar\\sin|sprider|tar\\sfram|ger|bidrar\\still|hanterar|bereder|förmedlar|tar\\stillvara|hjälper|underlättar|förvaltar|utbyter|diskuterar|delar|förebygger|skapar|stärker|beslutar\\som|utövar)'
/** Verbs that tell how a network is made up or meets, and not what it is for. */
export const atRest =
  'har|består|träffas|leds|styrs|finns|sammanträder|möts|omfattar|samlar|ägs|kommer|får|tar|kallas|heter|sker|bjuder|gäller|utgörs|ingår|deltar|är|vänder|riktar|håller|växer|utser|startar|lyder|ligger|innehåller|arbetar|verkar|jobbar|bor|heter|växlar|roterar|bidrar|betalar'
const workFor = '(?:arbetar|verkar|jobbar|arbeta|verka|jobba)'
/** What a board or a group inside it does is not what the network is for. */
const innerBody =
  '(?:LAG|Styrelse|Direktion|Arbetsgrupp|Ledningsgrupp|Arbetsutskott|Kansli|Presidi|Sekretariat|Ordförande|Valberedning|Beredningsgrupp)'
/** In what words a network's purpose is told, the surest first; `it` is the purpose. Add a wording here. */
export const purposeWordings: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${aim}${about}\\s(?:är|var)${adverb}\\s(?:att\\s)?${rest}`, 'diu'),
  new RegExp(
    `(?<!\\p{L})(?:syftar${adverb}\\still|har\\still\\ssyfte|har\\si\\suppdrag|fått\\si\\suppdrag|går\\sut\\spå)${adverb}\\s(?:att\\s)?${rest}`,
    'diu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:syfte|uppgift|uppgifter|uppdrag|mål|målsättning|ändamål|ambition|avsikt)(?:\\s[^.:;]{0,40}?)?${adverb}\\s?(?:\\satt|:)\\s?(?:att\\s)?${rest}`,
    'diu',
  ),
  new RegExp(
    `^(?:syftet?|ändamål|uppdrag|mål|uppgift(?:er)?|fokus|fokusområden|inriktning|verksamhet|arbetsområden|samverkansområden|frågor|arbetar med|om vad|beskrivning):\\s(?:att\\s)?${rest}`,
    'diu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:fokus\\sär|(?:fokus(?:\\s(?:ligger|är|läggs|finns))?|fokuserar|inriktad|inriktat|inriktar\\ssig)${adverb}\\s(?:på|mot))\\s(?:att\\s)?${rest}`,
    'diu',
  ),
  new RegExp(`(?<!\\p{L})vision(?:en)?\\s(?:är|om)\\s(?:att\\s)?${rest}`, 'diu'),
  new RegExp(
    `(?<!\\p{L})(?:bildades|startade|startades|grundades|skapades|etablerades|bildats|startats|finns|finns\\still|möts|samlas|samlar|träffas|samverkar|samarbetar|arbetar|jobbar|gått\\ssamman|slutit\\ssig\\ssamman)${about}\\s(?:för|i\\ssyfte)\\satt\\s${rest}`,
    'diu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:med|i)\\s(?:det\\s)?(?:\\p{Ll}+\\s)?(?:målet|syftet|uppgiften|ambitionen|uppdraget)\\s(?:är\\s)?att\\s${rest}`,
    'diu',
  ),
  new RegExp(`^(?:${genericSubjects}|${capitals})\\s(?:vill|ska|skall)\\s${rest}`, 'du'),
  new RegExp(
    `(?<!\\p{L})${workFor}\\s(?:(?:tillsammans|gemensamt|vi|aktivt|strategiskt|långsiktigt|parterna|kommunerna|medlemmarna|nätverket|föreningen|förbundet|bland annat)\\s){0,2}(?:för|med|mot)\\s(?:att\\s)?${rest}`,
    'diu',
  ),
  /(?<!\p{L})(?<it>(?:(?:samverkar|samarbetar)\s(?:(?!med|för)[\p{L}\d]+\s){1,3}?(?:om|kring)|(?:samverkar|samarbetar|samverka|samarbete|samverkan)\s(?:om|kring|inom|över|rörande|gällande|i\sfrågor))\s[^;!?]{3,300}?)(?:\smellan\s.*)?$/diu,
  new RegExp(
    `^(?:(?:${genericSubjects}|(?!${innerBody})\\p{Lu}(?:(?!\\s(?:som|där|är|har)\\s)[^.,:;]){2,60}?)\\s(?:är\\s\\p{Ll}+\\soch\\s)?)?(?<it>${goes}\\s[^;!?]{3,300}?)(?:\\soch\\s(?:ägs|består|bildades|har|är)\\s.*)?$`,
    'du',
  ),
  /(?<!\p{L})(?:är|utgör)\s(?:ett\s)(?<it>(?:\p{Ll}+\s)?stöd\s(?:för|till|i)\s[^;!?]{5,300})$/diu,
  /(?<!\p{L})(?:samverkar|samarbetar)\s(?:\p{Ll}+\s){0,3}?för\s(?<it>(?!att\s)[^;!?]{5,300})$/diu,
  new RegExp(`(?<!\\p{L})(?:och|som|vilket)\\s(?:ska|skall|vill)\\s${rest}`, 'diu'),
  new RegExp(`^(?<it>${goes}\\s[^;!?]{3,300})$`, 'diu'),
  /^För\satt\s(?<it>[^.:;]{5,200}?)\shar\s/du,
  new RegExp(`(?<!\\p{L})som\\svill\\s${rest}`, 'diu'),
  new RegExp(`(?<!\\p{L})för\\satt\\s${rest}`, 'diu'),
  new RegExp(
    `(?<!\\p{L})(?:handlar\\som|rör|gäller(?!\\s(?:i|för|från|till)\\s)|med\\sinriktning\\s(?:på|mot)|med\\sfokus\\spå|kring\\sfrågor\\som|(?:vision(?:en)?)\\sär)\\s(?:att\\s)?${rest}`,
    'diu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:(?<!(?:alla|de|dem|den|personer|någon)\\s)som|där|vilket|vilken|och)\\s(?:(?:[\\p{L}-]+,?\\s){1,10}?(?:(?:kan|ska)\\s)?)?(?<it>(?:${goes}|(?<=(?:kan|ska)\\s)[\\p{Ll}]+a(?:s)?)(?:\\s|,)[^;!?]{3,300})$`,
    'du',
  ),
  new RegExp(
    `(?<!\\p{L})[\\p{L}-]*(?:${formWords})(?:et|en)?\\s(?:för(?!\\satt)|kring|om)\\s(?<it>(?![^;!?]*\\s(?:är|har|ska)\\s)(?!(?:(?!mellan|om|kring|mot)[\\p{L}-]+\\s){0,2}?[\\p{L}-]*(?:kommuner|regioner|städer|myndigheter|samordnare|chefer|tjänstepersoner|politiker|personer|alla|medlemmar|företag|\\p{L}+are|\\p{L}+örer|\\p{L}+ister|\\p{L}+[lt]oger|\\p{L}+chefer|\\p{L}+strateger)(?:na)?(?!\\p{L}))[^;!?]{5,200})$`,
    'diu',
  ),
  new RegExp(`^(?:${definiteForms})\\s(?:finns\\s)?för\\s${rest}`, 'diu'),
  new RegExp(
    `(?:^${genericSubjects}|(?<!\\p{L})(?<!(?:alla|de|dem|den|personer|någon)\\s)som)\\s(?<it>(?!(?:${atRest})(?!\\p{L}))\\p{Ll}+r\\s[^;!?]{3,300})$`,
    'du',
  ),
]
