import { captured } from '../captured.rule.ts'
import { anyCount, countOf } from '../counts.rule.ts'
import { enumerated } from '../enumeration.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, matchesIn, readAs, wordsIn } from '../text.rule.ts'
import type { PromisePage } from './promise-page.ts'

const evidenceWord =
  '(?:\\p{L}+-\\s(?:och|samt)\\s)?[\\p{L}-]*(?:dialog|dialogen|dialoger|dialogerna|dialogmöten|undersökning|undersökningen|undersökningar|undersökningarna|mätning|mätningen|mätningar|mätningarna|problembild|problembilden|problembilder|problembilderna|lägesbild|lägesbilden|lägesbilder|lägesbilderna|statistik|statistiken|kartläggning|kartläggningen|kartläggningar|enkät|enkäten|enkäter|enkäterna|vandring|vandringar|vandringarna|analys|analysen|analyser)'
const kindOf = '(?:(?:lokala?|gemensam|gemensamma|aktuell|aktuella|nationella?|egen|egna|digitala?)\\s){0,2}'
const about =
  '(?:\\s(?:över|om|från)\\s(?:\\p{L}+\\s)?\\p{L}+|\\smed\\s(?:medborgare|medarbetare|invånare|boende|ungdomar|elever|föreningar)(?:\\s(?:och|samt)\\s(?:medborgare|medarbetare|invånare|boende|ungdomar|elever|föreningar))?)?'
const evidence = new RegExp(`(?<![\\p{L}-])${kindOf}${evidenceWord}${about}(?![\\p{L}-])`, 'giu')
const bareEvidence = new RegExp(`(?<![\\p{L}-])${kindOf}${evidenceWord}(?![\\p{L}-])`, 'iu')

/** Words that something rests on what follows them, to the end of the clause. */
const restsOn =
  /(?<!\p{L})(?:utifrån|med utgångspunkt i|utgår (?:från|ifrån)|bygger på|byggts på|baseras(?: bland annat)? på|baserat på|baserar sig på|grunda(?:r|t) sig (?:på|i)|grundas på|vilar på|resultat av|samlats in (?:via|genom)|tagits fram (?:via|genom|efter|utifrån)|framtag(?:et|na) (?:utifrån|genom)|stöd i)\s{1,3}(?<it>[^.;!?]{3,400})/diu
/** Verbs by which evidence itself is told of: it was held, it shows, it is the ground. */
const tellsOf =
  /(?<!\p{L})(?:hölls|hållits|genomfördes|genomförts|gjordes|visar|visade|pekar ut|pekade ut|ligger till grund|ligga till grund|låg till grund|växte fram|kom fram|framkom|lyfts fram|svarade)(?!\p{L})/iu
const clauseEnd =
  /,?\s(?:utlova\p{L}*|lovar|är|ska|kommer|har|prioriteras|avger|avges|tas|togs|tagits|formulera\p{L}*|framgår|vill|där|vilka|säger|menar|i (?:en|ett) av)(?!\p{L})/u
const isRestOfList = /^(?:[\p{L}\d]+\s){0,4}\p{L}+$/u
const nothingItself =
  /^(?:(?:polisens|kommunens)$|uppgifter|kunskap|information|dem|det|detta|dessa|olika|vad|hur|de|den|att)(?!\p{L})|\batt\b|brott mot/iu
const made = /^(?:de|det|den|dessa|gjorda|genomförda|årets|förra årets|\d{1,4}|\p{L}+(?=\s\p{L}*dialoger))\s/iu

/** What the promises rest on (sv. underlag): dialogues, surveys, statistics, situational pictures. */
export function evidenceOf({ text, sentences }: PromisePage): Found<string>[] {
  return withoutRepeats(sentences.flatMap((sentence) => inSentence(text, sentence)))
}

function inSentence(text: string, sentence: Passage): Found<string>[] {
  const resting = captured(text, sentence, restsOn)
  if (resting) return fromList(text, resting.passage)
  if (!tellsOf.test(wordsIn(text, sentence).slice(0, 600))) return []
  return matchesIn(text, sentence, evidence).flatMap(({ passage }) => foundIn(text, passage) ?? [])
}

function fromList(text: string, span: Passage): Found<string>[] {
  const end = wordsIn(text, span).search(clauseEnd)
  const clause = end > 0 ? { ...span, end: span.start + end } : span
  const named = matchesIn(text, clause, evidence).map(({ passage }) => passage)
  const entries = enumerated(text, clause).flatMap((entry) => {
    if (bareEvidence.test(entry.value) || isInsideRelative(text, clause, entry)) return []
    const isOwn = isRestOfList.test(entry.value) && !nothingItself.test(entry.value) && !within(named, entry.passage)
    return isOwn && !made.test(entry.value) ? [{ ...entry, isSure: false }] : []
  })
  return [...named.flatMap((passage) => foundIn(text, passage) ?? []), ...entries].sort(
    (a, b) => a.passage.start - b.passage.start,
  )
}

/** `den bild som kommunen och polisen tagit fram`: what is joined inside such a clause is no ground of its own. */
const isInsideRelative = (text: string, clause: Passage, { passage }: Found<string>) =>
  /\ssom\s[^,]*$/u.test(wordsIn(text, { start: clause.start, end: passage.start }))

const within = (passages: readonly Passage[], { start, end }: Passage) =>
  passages.some((passage) => start < passage.end && end > passage.start)

/** `undersökningar` and later `undersökningarna`, `invånardialoger` and later `dialogerna`: the first wording stands. */
function withoutRepeats(found: readonly Found<string>[]): Found<string>[] {
  const stems = found.slice(0, mostFound).map(({ value }) => stemOf(value.toLowerCase()))
  return found
    .slice(0, mostFound)
    .filter((_one, index) => !stems.slice(0, index).some((before) => before.endsWith(stems[index] ?? '')))
}

const mostFound = 100
const noun = new RegExp(evidenceWord, 'iu')
const stemOf = (words: string) => (noun.exec(words)?.[0] ?? words).replace(/(?:erna|arna|er|ar|en|n)$/u, '')

const dialogues = new RegExp(
  `(?<![\\p{L}\\d])(?<count>${anyCount})\\s(?:(?:lokala|digitala|öppna|olika|fysiska|gemensamma|stycken)\\s)?(?:medborgar|invånar|medarbetar|trygghets)?(?:dialoger|dialogerna|dialogmöten)(?!\\p{L})`,
  'iu',
)

/** How many dialogues were held, where the page says so. */
export function dialogueCountOf({ text, sentences }: PromisePage): Found<number> | undefined {
  for (const sentence of sentences) {
    const match = dialogues.exec(wordsIn(text, sentence).slice(0, 600))
    const written = match?.groups?.['count']
    const count = written ? countOf(written) : undefined
    if (match && count !== undefined) {
      const start = sentence.start + match.index
      return readAs(count, { start, end: start + match[0].length })
    }
  }
  return undefined
}
