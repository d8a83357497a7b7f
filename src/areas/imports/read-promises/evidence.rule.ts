import { captured } from '../captured.rule.ts'
import { anyCount, countOf } from '../counts.rule.ts'
import { enumerated } from '../enumeration.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, matchesIn, readAs, sentencesIn, wordsIn } from '../text.rule.ts'
import type { PromisePage } from './promise-page.ts'

const evidenceWord =
  '(?:\\p{L}+-\\s(?:och|samt)\\s)?[\\p{L}-]*(?:dialog|dialogen|dialoger|dialogerna|dialogmöten|dialogmötena|dialogträffar|dialogträffarna|undersökning|undersökningen|undersökningar|undersökningarna|mätning|mätningen|mätningar|mätningarna|problembild|problembilden|problembilder|problembilderna|lägesbild|lägesbilden|lägesbilder|lägesbilderna|statistik|statistiken|kartläggning|kartläggningen|kartläggningar|kartläggningarna|enkät|enkäten|enkäter|enkäterna|vandring|vandringar|vandringarna|vandringen|analys|analysen|analyser|analyserna|intervjuer|intervjuerna|synpunkter|synpunkterna|workshop|workshopar|fokusgrupper|händelserapporter|brottsanmälningar|anmälningar|trygghetsronder|NTU|samtal|samtalen|möten|underrättelser|rapporter|erfarenheter|anmälda\\sbrott)'
const kindOf =
  '(?:(?:lokala?|gemensam|gemensamma|aktuell|aktuella|nationella?|egen|egna|digitala?|delregionala?)\\s){0,2}'
const people =
  '(?:medborgare|medborgarna|medarbetare|invånare|invånarna|boende|ungdomar|unga|\\p{L}*elever|föreningar|personer|kommuninvånare|hushåll|näringsidkare|företagare|\\p{L}*ägare|handlare|pensionärer|allmänheten|årskurs\\s\\d)'
const about = `(?:\\smed\\s\\p{Ll}{4,}(?:na|erna|orna|are|ar|er)(?:\\s(?:och|samt)\\s\\p{Ll}{4,})?|\\s(?:över|om|från)\\s(?:\\p{L}+\\s)?\\p{L}+|\\s(?:med|till|bland|hos)\\s(?:[\\p{L}\\d]+\\s){0,3}?${people}(?:\\s(?:och|samt)\\s${people})?)?`
const evidence = new RegExp(`(?<![\\p{L}-])${kindOf}${evidenceWord}${about}(?![\\p{L}-])`, 'giu')
const bareEvidence = new RegExp(`(?<![\\p{L}-])${kindOf}${evidenceWord}(?![\\p{L}-])`, 'iu')

const restingWords =
  'utifrån(?! att)|väg(?:er|s|s även)(?: vi)? in (?:med|tillsammans med)(?: bland annat)?|med utgångspunkt (?:i|från)|med utgångspunkt ur|utgår (?:från|ifrån)|utgått (?:från|ifrån)|bygger(?: bland annat)? på|byggts på|byggt på|baseras(?: bland annat)? på|baserat på|baserad på|baserade på|baserats på|baserar sig på|grunda(?:r|t|de) sig (?:på|i)|grundas på|grundar på|vilar på|resultat(?:et)? av|samlats in (?:via|genom)|(?:tagits|togs|tas|tagit) fram (?:via|genom|efter|utifrån|med hjälp av|med stöd av)|framtag(?:et|na) (?:utifrån|genom|efter|via)|stöd i|mot bakgrund av|till grund för [^.:;]{3,60}? (?:ligger|låg|har legat|finns)|som grund (?:ligger|låg|finns)|(?:underlag|underlaget|grund|grunden|bakgrund|bakgrunden|utgångspunkt|utgångspunkten)(?: (?:för|till) [^.:;]{3,80}?)? (?:är|var|utgörs av|består av|har varit|kommer från)|(?:underlag|grund|bakgrund|källor|utgångspunkter):|vaskas fram (?:bland annat )?genom|efter (?=samtal|\\p{L}*dialog|intervjuer|en enkät|enkäter|en dialog|en undersökning|trygghetsvandring|trygghetsmätning|\\p{L}*undersökningar)'
/** Words that something rests on what follows them, to the end of the clause. */
const restsOn = new RegExp(`(?<!\\p{L})(?:${restingWords})\\s{0,3}(?<=[\\s:])(?<it>[^.;!?]{3,400})`, 'diu')
/** Verbs by which evidence itself is told of: it was held, it shows, it is the ground. */
const tellsOf =
  /(?<!\p{L})(?:hölls|hållits|höll|genomförde|genomfördes|genomförts|genomfört|gjordes|gjorts|visar|visade|pekar (?:ut|på)|pekade (?:ut|på)|ligger till grund|ligga till grund|låg till grund|legat till grund|som grund|växte fram|kom fram|framkom|lyfts fram|svarade|svarat|besvarade|deltog i|bjöd in till|ordnades|arrangerades|tar polisen emot|fångades upp|haft|tillfrågades|väg(?:ts|des|s) (?:in|samman|ihop)|fick\s(?:\p{L}+\s){1,3}?(?:berätta|säga|tycka|lämna|svara|peka|beskriva)|(?:varit|är|utgör|utgjort) (?:underlag|utgångspunkt)|ligger bakom|frågat|i dialog med|i samråd med|(?:genom|via|i) (?:(?:en|ett|flera|olika|digitala?|öppna|årliga|våra|den|de)\s){0,3}\p{L}*(?:dialog|enkät|undersökning|mätning|intervju)\p{L}*)(?!\p{L})/iu
const clauseEnd =
  /,?\s(?:utlova\p{L}*|lovar|är|ska|kommer|har|hade|prioriteras|avger|avges|tas|togs|tagits|formulera\p{L}*|framgår|vill|där|vilka|vilket|säger|menar|framkom|i (?:en|ett) av)(?!\p{L})/u
/** What is only told of as a measure: meetings that shall be held. */
const toCome = /(?<!\p{L})(?:ska|skall|kommer att|lovar|varje (?:månad|år|termin)|per år)(?!\p{L})/iu
const mentionedOnly =
  /(?<!\p{L})(?:möten|samtal|synpunkter|erfarenheter|rapporter|anmälningar|workshop|\p{L}*vandring\p{L}*)$/iu
const isRestOfList = /^(?:[\p{L}\d]+\s){0,4}\p{L}+$/u
const nothingItself =
  /^(?:(?:polisens|kommunens)$|uppgifter|personer|flera|annat|kunskap|information|dem|det|detta|dessa|olika|vad|hur|de|den|att)(?!\p{L})|\batt\b|brott mot/iu
const made = /^(?:de|det|den|dessa|gjorda|genomförda|årets|förra årets|\d{1,4}|\p{L}+(?=\s\p{L}*dialoger))\s/iu

/** What the promises rest on (sv. underlag): dialogues, surveys, statistics, situational pictures. */
export function evidenceOf({ text, parts, lists, allSentences }: PromisePage): Found<string>[] {
  const points = parts
    .filter(({ kind }) => kind === 'point' || kind === 'note')
    .flatMap((part) => sentencesIn(text, part))
  const told = [
    ...allSentences.flatMap((sentence) => inSentence(text, sentence)),
    ...points.flatMap((point) => resting(text, point)),
    ...lists
      .filter(({ lead }) => isGround.test(lead?.words ?? ''))
      .flatMap((list) => list.points.flatMap((point) => fromList(text, point))),
  ]
  return withoutRepeats(told)
}

/** NB `Utifrån dialogerna lovar vi att:` opens promises. */
const isGround = new RegExp(
  `^(?!.*(?<!\\p{L})(?:lovar|utlovas|åtar|ska)(?!\\p{L}))(?:.*(?:(?:${restingWords})|^underlag|^vad löftena bygger på)[^.]{0,60}:?$)`,
  'iu',
)
const mostGrounds = 3

/** What the words after `bygger på`, `utifrån` … name, one such clause after another. */
function resting(text: string, sentence: Passage): Found<string>[] {
  const found: Found<string>[] = []
  let rest = sentence
  for (let round = 0; round < mostGrounds; round += 1) {
    const span = captured(text, rest, restsOn)?.passage
    if (!span) break
    const clause = clauseOf(text, span)
    found.push(...fromList(text, clause))
    rest = { start: clause.end, end: sentence.end }
  }
  return found
}

function inSentence(text: string, sentence: Passage): Found<string>[] {
  if (captured(text, sentence, restsOn)) return resting(text, sentence)
  const words = wordsIn(text, sentence).slice(0, 600)
  if (!tellsOf.test(words)) return []
  const found = matchesIn(text, sentence, evidence).flatMap(({ passage }) => foundIn(text, passage) ?? [])
  const isNamedGround = /till grund|som grund/iu.test(words)
  return isNamedGround ? found : found.filter(({ value }) => !mentionedOnly.test(value) && !toCome.test(words))
}

function clauseOf(text: string, span: Passage): Passage {
  const end = wordsIn(text, span).search(clauseEnd)
  return end > 0 ? { ...span, end: span.start + end } : span
}

function fromList(text: string, clause: Passage): Found<string>[] {
  const named = matchesIn(text, clause, evidence).map(({ passage }) => passage)
  const entries = enumerated(text, clause).flatMap((entry) => {
    if (bareEvidence.test(entry.value) || isInsideRelative(text, clause, entry)) return []
    const isOwn = isRestOfList.test(entry.value) && !nothingItself.test(entry.value) && !within(named, entry.passage)
    return isOwn && !made.test(entry.value) && !/^\p{Lu}\p{Ll}/u.test(entry.value) ? [{ ...entry, isSure: false }] : []
  })
  return [...named.flatMap((passage) => foundIn(text, passage) ?? []), ...entries].sort(
    (a, b) => a.passage.start - b.passage.start,
  )
}

/** `den bild som kommunen och polisen tagit fram`: what is joined inside such a clause is no ground of its own. */
const isInsideRelative = (text: string, clause: Passage, { passage }: Found<string>) =>
  /\ssom\s/u.test(wordsIn(text, { start: clause.start, end: passage.start }))

const within = (passages: readonly Passage[], { start, end }: Passage) =>
  passages.some((passage) => start < passage.end && end > passage.start)

/** `undersökningar` and later `undersökningarna`, `invånardialoger` and later `dialogerna`: the first wording stands. */
function withoutRepeats(found: readonly Found<string>[]): Found<string>[] {
  const stems = found.slice(0, mostFound).map(({ value }) => stemOf(value.toLowerCase()))
  return found
    .slice(0, mostFound)
    .filter(
      (_one, index) =>
        !stems
          .slice(0, index)
          .some((before) => before.endsWith(stems[index] ?? '') || before.startsWith(stems[index] ?? '')),
    )
}

const mostFound = 100
const noun = new RegExp(evidenceWord, 'iu')
const stemOf = (words: string) => (noun.exec(words)?.[0] ?? words).replace(/(?:erna|arna|er|ar|en|n)$/u, '')

const dialoguesLabelled = new RegExp(
  `(?<!\\p{L})(?:antal(?:et)?\\s)?\\p{L}*dialoger(?:na)?(?:\\s\\p{L}+){0,2}:\\s{1,3}(?<count>${anyCount})(?![\\p{L}\\d])`,
  'iu',
)
const dialogues = new RegExp(
  `(?<![\\p{L}\\d])(?<count>${anyCount})\\s(?:(?:lokala|digitala|öppna|olika|fysiska|gemensamma|stycken|st|större|separata)\\s)?(?:[\\p{L}]*dialoger|[\\p{L}]*dialogerna|[\\p{L}]*dialogmöten|[\\p{L}]*dialogträffar)(?!\\p{L})`,
  'iu',
)

const occasions = new RegExp(
  `(?<!\\p{L})\\p{L}*dialog\\p{L}*\\s(?:[\\p{L}]+\\s){0,3}?(?:vid|under)\\s(?<count>${anyCount})\\s(?:olika\\s)?tillfällen(?!\\p{L})`,
  'iu',
)

const isToCome = (words: string) => /(?<!\p{L})(?:ska|kommer att|lovar)(?!\p{L})/iu.test(words)

/** How many dialogues were held, where the page says so. */
export function dialogueCountOf({ text, allSentences }: PromisePage): Found<number> | undefined {
  for (const sentence of allSentences) {
    const words = wordsIn(text, sentence).slice(0, 600)
    const match = isToCome(words)
      ? null
      : (dialogues.exec(words) ?? dialoguesLabelled.exec(words) ?? occasions.exec(words))
    const written = match?.groups?.['count']
    const count = written ? countOf(written) : undefined
    if (match && count !== undefined) {
      const start = sentence.start + match.index
      return readAs(count, { start, end: start + match[0].length })
    }
  }
  return undefined
}
