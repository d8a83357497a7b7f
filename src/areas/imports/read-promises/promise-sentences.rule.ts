import { captured } from '../captured.rule.ts'
import { enumerated } from '../enumeration.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, matchesIn, withoutMarks, wordsIn } from '../text.rule.ts'
import { giver, givers } from './promise-words.ts'

/** `… lovar att …`: what follows is promised. NB `som polisen lovar` tells of a promise and gives none. */
const promises = new RegExp(
  `(?<!(?:som|vad)\\s(?:\\p{L}+\\s){0,4})(?<!\\p{L})(?:lovar|lovade|utlovas|utlovar|åtar\\s(?:sig|oss)|förbinder\\s(?:sig|oss)|avger löfte om|avger löftet|(?<!(?:med|av|bakom|för)\\s(?:ett\\s)?)(?:löftet|löfte|medborgarlöftet|medborgarlöfte|trygghetslöfte)\\s(?:är|om))(?:,?\\s(?:under|för|med|perioden|åren|polisen|kommunen|kommun|polis|vi|och|kommunerna|samt|medborgarna|invånarna|dig|er|därför|också|även|tillsammans|gemensamt|parterna|\\p{L}+s?\\s[Kk]ommun|\\d{4}(?:\\s?[-–]\\s?\\d{2,4})?)){0,6}\\s?(?:,\\s)?(?:att|om att)(?!\\p{L}):?\\s{0,3}(?<it>[^:]{3,700})$`,
  'diu',
)
const promisesWithoutAtt =
  /(?<!som\s(?:\p{L}+\s){0,4})(?<!\p{L})(?:lovar|utlovar)\s(?<it>(?:i samverkan|gemensamt|tillsammans|\d+|minst|fler|ökad|ökade|bättre|fortsatt|en|ett|två|tre|fyra|fem|sex)\s[^:]{3,500})$/diu
const duties = new RegExp(
  `^${givers}\\s(?:ska|skall|kommer\\s(?:\\p{L}+\\s){0,2}?att)\\s(?:även\\s|också\\s)?(?:tillsammans\\s|gemensamt\\s)?(?:arbeta för\\s(?!att))?(?<it>[^:]{3,700})$`,
  'diu',
)
/** `Dessutom ska polisen verka för …`: goes on with what was promised before. */
const goesOn = new RegExp(
  `^(?:Dessutom|Vidare|Därutöver|Utöver detta|Utöver det|Även|Samtidigt|Under (?:året|perioden|\\d{4}(?:\\s?(?:och|[-–])\\s?\\d{4})?))\\s(?:ska|skall|kommer)\\s(?:också\\s|även\\s)?${givers}\\s(?:att\\s)?(?:tillsammans\\s|gemensamt\\s)?(?:(?:arbeta|verka)\\sför\\s(?!att))?(?<it>[^:]{3,700})$`,
  'diu',
)
const aims = new RegExp(
  `(?<!\\p{L})(?:ska|kommer)\\s${givers}\\s(?:att\\s)?(?:tillsammans\\s|gemensamt\\s)?(?:satsa på|arbeta för|arbeta med|prioritera|fokusera på|genomföra|öka|verka för):?\\s(?:att\\s)?(?<it>[^:]{3,700})$`,
  'du',
)
const accordingTo = /^Enligt\s\p{L}*(?:löftet|löftena|överenskommelsen)\s(?:ska|skall|kommer)\s(?<it>[^:]{3,700})$/du
const means =
  /(?:löftet|löftena|det|detta|överenskommelsen)\s(?:\p{L}+\s){0,2}?innebär\s(?:(?:bland annat|konkret|också|i korthet)\s)?att\s(?<it>[^:]{3,600})$|(?:Konkret|I praktiken)\sinnebär\s(?:det|detta|löftet)\satt\s(?<it>[^:]{3,600})$/diu
const meansThing =
  /(?:löftet|löftena|löfte\ssom)\s(?:\p{L}+\s){0,2}?(?:innebär|omfattar|innehåller)\s(?:bland annat\s)?(?!att\s|aktiviteter|följande|ett |en |konkreta)(?<it>[^:]{3,600})$/diu
const throughList = /^(?<lead>.{0,200}?)(?:\sgenom att:?|\sgenom följande:?|\sgenom:?)$/iu
const purposeLead = /^(?:arbeta|verka|jobba)\sför\satt\s/iu
const adverbs = /^(?:tillsammans|gemensamt|under \d{4}(?:\s?[-–]\s?\d{2,4})?|i samverkan|därför|också|även)\s/iu
const dutyLead = new RegExp(
  `^${givers}\\s(?:(?:även|också|fortsättningsvis|gemensamt|tillsammans)\\s){0,3}(?:ska|skall|kommer\\satt)\\s(?:(?:även|också|tillsammans|gemensamt)\\s){0,2}`,
  'iu',
)

const bareOf = (text: string, { start, end }: Passage) => foundIn(text, withoutMarks(text, { start, end }, ' .;'))

/** What a sentence promises outright. */
export function promisedIn(text: string, sentence: Passage, isPoint = false): Found<string>[] {
  const found = captured(text, sentence, promises) ?? captured(text, sentence, promisesWithoutAtt)
  if (!found) return [...meantBy(text, sentence), ...viaList(text, sentence)]
  const lead = adverbs.exec(wordsIn(text, found.passage))?.[0].length ?? 0
  const promise = { ...found.passage, start: found.passage.start + lead }
  const whole = isPoint ? bareOf(text, promise) : undefined
  return (whole ? [whole] : joinedByAtt(text, promise)).flatMap(({ passage }) => parted(text, passage))
}

/** `att polisen gör kontroller och att kommunen lyser upp` holds two. */
function joinedByAtt(text: string, found: Passage): Found<string>[] {
  const joints = [...wordsIn(text, found).matchAll(/,?\s(?:och|samt)\satt\s|,\satt\s/gu)]
  const starts = [found.start, ...joints.map(({ index, 0: joint }) => found.start + index + joint.length)]
  return starts.flatMap((start, index) => {
    const joint = joints[index]
    return bareOf(text, { start, end: joint ? found.start + joint.index : found.end }) ?? []
  })
}

/** `Löftet innebär att …`, `Konkret innebär det att …`, `Löftet innebär fler poliser.` */
function meantBy(text: string, sentence: Passage): Found<string>[] {
  const clause = captured(text, sentence, means)?.passage
  if (clause)
    return joinedByAtt(text, clause).flatMap((one) => {
      const lead = dutyLead.exec(one.value)?.[0].length ?? 0
      return lead > 0 ? (bareOf(text, { ...one.passage, start: one.passage.start + lead }) ?? []) : [one]
    })
  const thing = captured(text, sentence, meansThing)?.passage
  if (!thing) return []
  const things = enumerated(text, thing)
  const isOneThing = things.some(({ value }) => /^\p{Lu}/u.test(value) || !value.includes(' '))
  return isOneThing ? [bareOf(text, thing)].filter((one) => one !== undefined) : things
}

/** `Polis och kommun ska arbeta för att minska buskörningen genom att:` promises the aim; the list says how. */
function viaList(text: string, sentence: Passage): Found<string>[] {
  const through = throughList.exec(wordsIn(text, sentence).slice(0, 400))
  const lead = through?.groups?.['lead']
  if (!lead) return []
  const duty = captured(text, { start: sentence.start, end: sentence.start + lead.length }, duties)
  if (!duty) return []
  const skipped = purposeLead.exec(wordsIn(text, duty.passage))?.[0].length ?? 0
  const found = foundIn(text, { ...duty.passage, start: duty.passage.start + skipped })
  return found ? [found] : []
}

/** `arbeta för tryggare vägar och bättre ljus i parken` holds two promises, `för trygghet och trivsel` one. */
function parted(text: string, promise: Passage): Found<string>[] {
  const whole = foundIn(text, promise)
  const isWorkFor = whole !== undefined && /^(?:arbeta|verka|satsa)\s(?:för|på)\s(?!att)/iu.test(whole.value)
  if (!whole || !isWorkFor) return whole ? [whole] : []
  const parts = enumerated(text, promise)
  return parts.length > 1 && parts.every(({ value }) => value.split(' ').length > 1) ? parts : [whole]
}

/** What goes on with what was promised: `Dessutom ska …`, and `Polisen ska …` where `isRightAfter` a promise. */
export function alsoPromisedIn(text: string, sentence: Passage, isRightAfter: boolean): Found<string>[] {
  const found = captured(text, sentence, goesOn)
  if (found) return enumerated(text, found.passage)
  if (!isRightAfter) return []
  const whole = passive.test(wordsIn(text, sentence).slice(0, 200)) ? bareOf(text, sentence) : undefined
  return whole ? [whole] : clausesOf(text, sentence).flatMap((clause) => dutiesIn(text, clause))
}

/** `Klotter ska tas bort av kommunen.` NB `Löftet ska följas upp` is told of the promise. */
const passive =
  /^(?!\p{L}*[Ll]öfte|Det|Detta|Arbetet|Resultatet|Uppföljning|Insatserna|Åtgärderna|Syftet)\p{Lu}[^.,]{3,80}?\sska\s\p{L}+(?:as|s)(?!\p{L})/u
const nextGiver = new RegExp(`,?\\s(?:och|samt|medan)\\s(?=${giver}\\s(?:ska|skall|kommer\\satt)\\s)`, 'giu')

/** `Polisen ska hålla kontroller och kommunen ska bygga farthinder.` is two clauses. */
function clausesOf(text: string, sentence: Passage): Passage[] {
  const joints = matchesIn(text, sentence, nextGiver).map(({ passage }) => passage)
  const starts = [sentence.start, ...joints.map(({ end }) => end)]
  const ends = [...joints.map(({ start }) => start), sentence.end]
  return starts.map((start, index) => ({ start, end: ends[index] ?? sentence.end }))
}

/** Where nothing is said to be promised: what the parties of the promise shall do, thing by thing. */
export function dutiesIn(text: string, sentence: Passage): Found<string>[] {
  const duty =
    captured(text, sentence, duties) ??
    captured(text, sentence, accordingTo) ??
    captured(text, sentence, goesOn) ??
    captured(text, sentence, aims)
  return duty ? thingsIn(text, duty.passage) : []
}

/** `öka närvaron, lysa upp parken samt klippa buskar` is three, `informera om droger och alkohol` one. */
function thingsIn(text: string, duty: Passage): Found<string>[] {
  const parts = enumerated(text, duty)
  const whole = foundIn(text, withoutMarks(text, duty, ' .;'))
  const isOfClauses = parts.every(({ value }) => value.split(' ').length > 1)
  return isOfClauses || !whole ? parts : [whole]
}

/** `Polisen kontrollerar …`, `Vi ordnar …`: a point that says who does it. */
export const opensWithGiver = new RegExp(`^${giver}(?:\\s(?:och|samt)\\s${giver})?\\s\\p{Ll}`, 'iu')
/** A sentence in which a giver says what it will do. */
export const tellsDuty = new RegExp(
  `^(?:${givers}\\s(?:ska|skall|kommer\\satt|lovar|åtar)|(?:Vi|Därför)\\s(?:ska|lovar|kommer))(?!\\p{L})`,
  'iu',
)
