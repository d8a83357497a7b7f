import { captured, firstCaptured } from '../captured.rule.ts'
import { anyCount } from '../counts.rule.ts'
import { enumerated } from '../enumeration.rule.ts'
import { isMunicipalityName } from '../municipality-mention.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, withoutMarks, wordsIn } from '../text.rule.ts'
import { hasCapitals, isCalledByForm, isCounted, looksLikeName, nameInside } from './network-headings.rule.ts'
import { areOne } from './network-likeness.rule.ts'
import { definiteForms, formWords, genericSubjects, networkVerbs, surelyNetworkVerbs } from './network-words.ts'

/** NB a name holds no verb: `Slättens kontor är ett hus som ägs av …` must not be one all the way to `ägs`. */
const clauseWord =
  '\\s(?:är|var|har|ska|skall|vill|kan|får|blir|blev|som|där|deltar|ingår|medverkar|finns|kallas|heter|tar|ger|står|går|gör|bildar|bildade|bildat|startar|startade|samverkar|samarbetar|arbetar|möts|träffas|äger|betalar|består)\\s'
const subject = `(?<it>\\p{Lu}(?:(?!${clauseWord})[^.,;:!?–—]){1,80}?(?:\\s\\(\\p{Lu}[^()]{1,30}\\))?)`
const aside = '(?:,\\s[^.,;:]{3,60},|\\s[–—-]\\s[^.;:–—]{3,60}\\s[–—-])?'
/** `X är ett samarbete …`, `X är en plattform …` */
const defined = new RegExp(
  `^${subject}${aside}\\s(?:är|var|utgör|blev|fungerar\\ssom)\\s(?:namnet\\spå\\s)?(?:ett|en|det|den|de|Sveriges|landets|länets|\\p{Ll}+s)\\s(?:[\\p{L}\\d-]+\\s){0,5}?[\\p{L}-]*${formWords}(?:et|en|erna)?(?!\\p{L})`,
  'du',
)
/** `X är arenan för …`, `X är plattformen där …` */
const definedByForm = new RegExp(`^${subject}\\s(?:är|var)\\s${definiteForms}\\s(?:för|där|som|mellan)(?!\\p{L})`, 'du')
/** `X, ett nätverk för …`, `X – nätverket för …` */
const apposed = new RegExp(
  `^${subject}(?:,|\\s[–—-])\\s(?:är\\s)?(?:(?:ett|en)\\s(?:[\\p{L}-]+\\s){0,3}?[\\p{L}-]*${formWords}|${definiteForms})(?!\\p{L})`,
  'du',
)
/** `De åtta kommunerna på Slätten …`, `Kommunerna i Umlandet …` are called by the place. */
const byPlace = new RegExp(
  `^(?:(?:De\\s)?${anyCount}\\skommuner(?:na)?|Kommunerna)\\s(?:på|i|inom|kring|runt)\\s(?<it>(?:(?:norra|södra|östra|västra|mellersta)\\s)?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,2})`,
  'du',
)
/** `Ett nytt nätverk för chefer, Chefer i Norr (CIN), har startat` */
const newly = new RegExp(
  `^(?:Ett|En)\\s(?:[\\p{L}-]+\\s){0,3}?[\\p{L}-]*${formWords}(?:\\s[^.,;:]{2,60})?,\\s(?<it>\\p{Lu}[^.,;:]{2,60}),\\s`,
  'du',
)
/** `Bibliotek i Norr heter det nya samarbetet` */
const called = new RegExp(`^${subject}\\s(?:heter|kallas)\\s(?:det|den|de|ett|en|vårt|länets)\\s`, 'du')
/** `I Kustrådet möts sex kommuner …`, `Genom Kustrådet samarbetar …` */
const meeting =
  /^(?:I|Inom|Genom|Via|Till)\s(?:nätverket\s|föreningen\s|samarbetet\s)?(?<it>\p{Lu}[^.,;:!?–—]{1,80}?)\s(?:möts|ingår|samverkar|samarbetar|samlas|deltar|arbetar|träffas|hör|sitter)(?!\p{L})/du
/** `Direktionen för Norra Brandkåren ska bestå av …`, `Medlemmar i Norra Brandkåren är …` */
const governed =
  /^(?:Direktionen|Styrelsen|Styrgruppen|Förbundsdirektionen|Medlemmarna|Medlemmar|Ägare|Syftet|Målet|Uppdraget|Medlemskommuner(?:na)?|Bakom)\s(?:för|i|med|till|av)?\s?(?:nätverket\s|föreningen\s|samarbetet\s)?(?<it>\p{Lu}[^.,;:!?–—]{1,80}?)\s(?:ska|består|har|är|leder|utgörs|står)(?!\p{L})/du
/** `Gröna Städers syfte är att …` */
const ofAims =
  /^(?<it>\p{Lu}[^.,;:!?–—]{1,80}?)s\s(?:främsta\s|övergripande\s|gemensamma\s)?(?:syfte|uppdrag|uppgift|mål|vision|ändamål|målsättning)\sär(?!\p{L})/du
/** `Elva kommuner har gått samman i Glesbygdsalliansen för att …` */
const joinedUp =
  /^[^.]{3,200}?(?:(?:går|gick|gått)\ssamman\s(?:i|om)|slutit\ssig\ssamman\si|bildat|bildar|bildade|startat|startar|startade|(?:samarbetar|samverkar|arbetar)\s(?:\p{L}+\s)?(?:i|under\snamnet)|samlas\si|möts\si)\s(?:tillsammans\s|gemensamt\s)?(?:ett\snätverk(?:,|\ssom\s(?:heter|kallas))\s)?(?:nätverket\s|föreningen\s|kommunalförbundet\s|alliansen\s|samarbetet\s)?(?<it>\p{Lu}[^.,;:!?–—]{2,60}?)(?=\.|,|\sför\satt|\skring|\som\s|\smed\ssyfte|\sår\s|\s[\p{L}\d]+\sgånger\s|\svarje\s|\s\d{4}|$)/du
/** `Nämnden Norr är gemensam för Ale och Kil.` */
const inCommon = new RegExp(`^${subject}\\s(?:är|finns)\\s(?:helt\\s)?gemensamt?\\sför(?!\\p{L})`, 'du')
/** `Säter och Avesta har en gemensam nämnd, Nämnden i samverkan.` */
const shared =
  /^[^.;:]{3,200}?\s(?:har|driver|äger|bildar|delar|startat)\s(?:också\s|även\s)?(?:en|ett)\s(?:gemensamt?|gemensam)\s[\p{L}-]+(?:,|\ssom\sheter|\smed\snamnet)\s(?<it>\p{Lu}[^.,;:]{2,60})/du
/** `Samarbetet heter Sydvatten och drivs …`, `Förbundets namn är Sydvatten` */
const itsName = new RegExp(
  `^(?:${genericSubjects}\\s(?:heter|kallas)|${genericSubjects}s\\snamn\\sär|Namnet\\s(?:på\\s\\p{L}+\\s)?är)\\s(?<it>\\p{Lu}(?:(?!\\soch\\s\\p{Ll})[^.,;:]){1,60})`,
  'du',
)
/** `Namn: Gröna Städer` */
const labelledName =
  /^(?:Namn|Nätverk|Nätverkets namn|Förbund|Samarbete|Organisation|Benämning):\s{1,3}(?<it>\p{Lu}[^;:]{2,80}?)\.?$/du
const acting = new RegExp(`^${subject}\\s${networkVerbs}(?!\\p{L})`, 'du')
const actingInAnyWay = new RegExp(`^${subject}\\s\\p{Ll}{3,}(?:ar|er)\\s`, 'du')
const surelyActing = new RegExp(`^${subject}\\s(?:är\\s\\p{Ll}+\\soch\\s)?${surelyNetworkVerbs}(?!\\p{L})`, 'du')
const inSmall = definiteForms.replaceAll('\\p{L}', '\\p{Ll}')
const joined = new RegExp(
  `(?<!\\p{L})(?:medlem(?:mar)?\\si|medlemskap\\si|ingår\\s(?:\\p{Ll}+\\s)?i|deltar\\s(?:\\p{Ll}+\\s)?i|medverkar\\s(?:\\p{Ll}+\\s)?i|med\\si|delägare\\s(?:i|av)|en\\sdel\\sav|ansluten\\still|ansluter\\still|anslöt\\ssig\\still|engagerad\\si|representerad\\si|samverkar\\s(?:genom|inom)|samarbetar\\s(?:genom|inom))\\s(?:(?:det|den|de)\\s)?(?:[\\p{Ll}-]+\\s){0,3}?(?:${inSmall}\\s)?(?<it>["”“]?\\p{Lu}[^.:;]{2,200})`,
  'du',
)
const generic = new RegExp(`^${genericSubjects}(?:\\s(?!\\p{Lu}|(?:mot|för|kring|inom)\\s)|$)`, 'u')
const innerBody =
  /^(?:\p{L}+s\s(?:styrelse|direktion|presidium|kansli|arbetsutskott|sekretariat|medlemmar|syfte|uppdrag|mål|vision)(?:\s|$)|(?:Styrgrupp|Styrelse|Direktion|Kansli|Arbetsutskott|Ledningsgrupp|Ordförande|Medlem|Syfte|Mål|Vision|Uppdrag|Deltagar|Invånar|Målgrupp|Politiker|Ledamöter|Verksamhet|Arbetet|Mötena|Avgift)\p{L}*(?:\s(?!\p{Lu})|$))/u
const noName =
  /^(?:Så|Läs|Följ|Ingen|Just|Till|Vid|Med|Kommun(?:en|ens|er|erna|ernas)?|Tillsammans|Varje|Alla|Ett|En|Som|Genom|För|Under|Bakom|Sedan|I|På|Hos|Både|Flera|Många|Idag|Nu|När|Om|Detta|Denna|Dessa|Vad|Vi|Vår|Våra|Vårt|Kontakt|Här|Det|Den|De|Samtliga|Övriga|Länets|Landets|Regionen|Länsstyrelsen|Polisen|Möten|Fokus|Rent|Utöver|Inom|Dessutom|Förutom|Information|Besök|Vilka|Vem|Hur|Varför|Namn|Nätverkets|Idén|Bakgrunden|Tanken|Representanter|Sammankallande|Gemensamt|Ny(?:tt|a)?(?!\s\p{Lu})|Bildat|Antal)(?:\s|$)/u
const clauseInside = new RegExp(clauseWord, 'u')

const bare = (text: string, span: Passage | undefined) => span && foundIn(text, withoutMarks(text, span, ' "”“\'’:.'))

/** A board, a purpose or a municipality acts too, but is no network; nor does `Det` name one. */
export const isNetworkName = (words: string): boolean =>
  words.length > 1 &&
  !innerBody.test(words) &&
  (!noName.test(words) || /\s\(\p{Lu}{2,6}\)$/u.test(words)) &&
  !isCounted(words) &&
  !/\s(?:kommun|stad|län)$|s\s\p{Ll}+a\s(?:nätverk|samarbeten|grupper|organ|råd)$/iu.test(words) &&
  !words
    .replace(/\s\d{4}$/u, '')
    .split(/,\s|\soch\s/u)
    .every(isMunicipalityName)

const named = (text: string, sentence: Passage, patterns: readonly RegExp[]): Found<string> | undefined => {
  const found = bare(text, firstCaptured(text, sentence, patterns))
  return found && !generic.test(found.value) && isNetworkName(found.value) && !clauseInside.test(found.value)
    ? found
    : undefined
}

/** What the sentence says a network is called: by telling what it is, who meets in it or whom its board serves. */
export const definedIn = (text: string, sentence: Passage): Found<string> | undefined =>
  named(text, sentence, [defined, definedByForm, called, apposed, byPlace, meeting, governed, ofAims]) ??
  named(text, sentence, [labelledName, itsName, newly, inCommon, shared, joinedUp])

const byForm =
  /(?<=\s(?:i|inom|genom|av|till)\s)(?<it>\p{Lu}[\p{L}-]*(?:\s(?:och|för|\p{Lu}[\p{L}-]*|\p{Ll}+rådet)){0,5})(?=[.,]|$)/du

/** `Skola och polis möts i Barn- och ungdomsrådet.`: what networks are called, wherever in the sentence. */
export function mentionedIn(text: string, sentence: Passage): Found<string> | undefined {
  const found = bare(text, captured(text, sentence, byForm)?.passage)
  return found && isCalledByForm(found.value) && isNetworkName(found.value) ? found : undefined
}

/** `Slättens vattenförbund provar vattnet`: who is called as networks are may do anything. */
function ofItsForm(text: string, sentence: Passage): Found<string> | undefined {
  const found = bare(text, captured(text, sentence, actingInAnyWay)?.passage)
  const [last = '', ...others] = found?.value.split(' ').reverse() ?? []
  return (isCalledByForm(last) || /^\p{Lu}/u.test(last)) &&
    isCalledByForm(found?.value ?? '') &&
    hasCapitals(others.join(' '))
    ? found
    : undefined
}

/** Who acts in the sentence as a network does. `isSure` when only networks do so. */
export function actingIn(text: string, sentence: Passage): Found<string> | undefined {
  const sure = named(text, sentence, [surelyActing])
  if (sure) return sure
  const found = bare(text, firstCaptured(text, sentence, [acting])) ?? ofItsForm(text, sentence)
  if (!found || !isNetworkName(found.value) || /^Region\s/u.test(found.value)) return undefined
  return {
    ...found,
    isSure: !generic.test(found.value) && (calledByForm.test(found.value) || /^\p{Lu}{3,}(?:\s|$)/u.test(found.value)),
  }
}

/** `Kommunen är medlem i Gröna Städer och Trygga Byar.` names two. */
export function membershipsIn(text: string, sentence: Passage): Found<string>[] {
  const span = captured(text, sentence, joined)?.passage
  if (!span) return []
  const end = wordsIn(text, span).search(
    /,?\s(?:som|där|vilket|vilken|tillsammans|för att|sedan|i dag|idag|och (?!\p{Lu}|\p{L}+\s\p{Lu}))|,\s(?:ett|en)\s|\s[–—-]\s/u,
  )
  const all = enumerated(text, end > 0 ? { ...span, end: span.start + end } : span).flatMap((one) => {
    const found = bare(text, withoutForm(text, one.passage))
    return found && /^\p{Lu}/u.test(found.value) && isNetworkName(found.value) ? [found] : []
  })
  return all.filter(({ value }, at) => !all.slice(0, at).some((earlier) => areOne(earlier.value, value)))
}

const formLead = new RegExp(`^(?:i\\s)?(?:${definiteForms})\\s(?=\\p{Lu})`, 'u')
const withoutForm = (text: string, { start, end }: Passage): Passage => ({
  start: start + (formLead.exec(wordsIn(text, { start, end }))?.[0].length ?? 0),
  end,
})

/** `Om Vattennätverket`, `Vad gör Vattennätverket?`, `Vattennätverket – ett samarbete` are about Vattennätverket. */
export function headingName(text: string, heading: PagePart): Found<string> | undefined {
  const words = wordsIn(text, heading)
  const inside = nameInside(words)
  if (inside) return bare(text, { start: heading.end - inside.length, end: heading.end })
  const lead =
    /^(?:(?:(?:Mer\s)?[Oo]m|Vi är|Det här är|Detta är)\s(?=\p{Lu})|Välkommen\still\s|(?:\d{1,2}(?:\.\d)?[.)]\s|\d\.\d\s))/u.exec(
      words,
    )?.[0].length ?? 0
  const end = words.search(
    /,\s(?:ett|en|som)\s|\s[–—-]\s(?=\p{Ll}|\d|(?:Ett|En|För|Så|Nätverk|Samarbete|Samverkan|Vi|Tillsammans)(?!\p{L}))|\s(?:arbetar|samarbetar|samverkar)\s/u,
  )
  return bare(text, { start: heading.start + lead, end: end > 0 ? heading.start + end : heading.end })
}

const question =
  /^(?:Vad|Vilka|Vem|Hur|Varför)\s(?:\p{Ll}+\s){0,5}?(?:i\s|av\s|för\s|med\s)?(?:nätverket\s)?(?<it>\p{Lu}[^?–—]{1,80}?)(?:\s[–—-]\s[^?]{2,80})?\?$/du

/** `Medlemmar i Gröna Städer`, `Direktionen för Gröna Städer` */
const ofBody =
  /^(?:Medlemmar(?:na)?|Medlemskommuner(?:na)?|Styrelsen?|Direktion(?:en)?|Ledamöter|Organisation(?:en)?)\s(?:i|för|av)\s(?<it>\p{Lu}[^?–—:]{1,60}?)$/du

/** `Vad är Gröna Städer?`, as pages with questions and answers ask. */
export const askedOf = (text: string, part: PagePart): Found<string> | undefined => {
  const isTitle = part.kind === 'heading' && part.words.length < 120
  const found = bare(
    text,
    part.words.length < 120 ? firstCaptured(text, part, isTitle ? [question, ofBody] : [question]) : undefined,
  )
  return found && isNetworkName(found.value) ? found : undefined
}

const calledByForm = new RegExp(`^${definiteForms}\\s|(?:nätverk|nätverket|forum|allians|alliansen|\\sAB)$`, 'iu')

const termed = /^(?<it>[\p{Lu}\d][^.;:!?–—]{1,70}?)(?:\s[–—-]\s|:\s)(?=\p{L})/du
/** `Gröna Städer. Arbetar för parker.` */
const beforeFullStop = /^(?<it>[\p{Lu}\d][^.;:!?–—]{1,50}?)\.\s(?=\p{Lu})/du

/** `Gröna Städer – arbetar för parker`, `Gröna Städer: ett nätverk …`: a term and what it means. */
export function termIn(text: string, part: Passage): { name: Found<string>; rest: Passage } | undefined {
  const parted = captured(text, part, termed)
  const match = parted ?? captured(text, part, beforeFullStop)
  const name = bare(text, match?.passage)
  if (!match || !name || !isNetworkName(name.value)) return undefined
  if (!parted && (!looksLikeName(name.value) || clauseInside.test(` ${name.value} `))) return undefined
  return { name, rest: withoutMarks(text, { start: match.passage.end, end: part.end }, ' :–—-') }
}
