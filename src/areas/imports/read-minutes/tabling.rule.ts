import type { Found, Passage, TablingReading } from '../reading.ts'
import { foundIn, matchesIn, wordsIn } from './passage.rule.ts'
import { paragraphsOf, sentencesIn } from './sentences.rule.ts'
import type { Section } from './sections.rule.ts'

/** `isDenial`: the words themselves say 'not', as in `hanns inte med`. */
type Wording = { words: RegExp; isSure: boolean; isDenial?: true }

/** In what words something is put off (sv. bordläggs). Not sure: words that can mean something else. */
const wordings: readonly Wording[] = [
  { words: /\bbordl(?:ades|äggs|ägges|ägger|ade|ägga|äggas|agts)(?!\p{L})/giu, isSure: true },
  { words: /(?<!\p{L})(?:är|blev|förblir|förklarades|förklaras)\s(?:åter)?bordlag[dt]a?\b/giu, isSure: true },
  { words: /(?<!\p{L})återremitter(?:as|ades|ar|ade|a)(?!\p{L})/giu, isSure: true },
  { words: /\butgick\b|\butgår\b(?!\si?från\s(?!dagordning|dagens|föredragning|ärendelist))/giu, isSure: false },
  {
    words:
      /(?<!\p{L})(?:tas|tags|togs|ta|tar)\s(?:\S+\s){0,3}?upp\s(?:\S+\s)?(?:igen|på\snytt|åter)(?!\p{L})|(?<!\p{L})återupptas\b/giu,
    isSure: true,
  },
  {
    words:
      /(?<!\p{L})(?:skjuts|sköts|skjuta|skjutas|skjuter|sköt)\s(?:\S+\s){0,2}?(?:upp|fram)(?!\p{L})|(?<!\p{L})(?:uppsköts|uppskjuts)(?!\p{L})/giu,
    isSure: true,
  },
  { words: /(?<!\p{L})(?:avvakta|avvaktar|avvaktas)\smed\s(?:beslut|ärendet|frågan)(?!\p{L})/giu, isSure: true },
  { words: /(?<!\p{L})avvakta(?:r|s)?(?=\s(?:till|i\sväntan)\s)/giu, isSure: false },
  { words: /\bsamlas\s(?:ihop|upp)(?=\s(?:på|till|inför)\snästa)/giu, isSure: false },
  {
    words:
      /(?<!\p{L})(?:flyttas|flyttades|flyttar|hänskjuts|hänsköts|vilar|vilade|senareläggs|senarelades|skjuts|sköts|skjuta|väntar|får vänta|sparas)(?=\s(?:\S+\s){0,3}?(?:till(?!\p{L})|på framtiden))/giu,
    isSure: false,
  },
  {
    words:
      /(?<!\p{L})(?:tas|tar|tog|behandlas|avgörs|beslutas|besluta|återkom(?:ma|mer)\s(?:till|i))\s(?:(?!(?:fram|upp|med)\s)[^\s.]+\s){0,4}?(?:på|vid)\s(?=nästa|nästkommande|(?:ett\s)?(?:kommande|senare)\s(?:möte|sammanträde|tillfälle)|(?:sammanträdet|mötet)\s(?:i|den)\s)/giu,
    isSure: false,
  },
  { words: /^återkommer\s(?:på|vid|till)\s(?=nästa)/giu, isSure: false },
  {
    words: /(?<!\p{L})hann?s?\s(?:[^\s.]+\s){0,2}?(?:inte|ej)(?!\p{L})|(?<!\p{L})(?:inte|ej)\shanns?(?!\p{L})/giu,
    isSure: false,
    isDenial: true,
  },
  {
    words:
      /(?<!\p{L})(?:stryks|ströks|strök|lyfts|lyftes|utgår|tas bort|togs bort)\s(?:ur|från)\s(?:dagens\s)?(?:dagordning|föredragningslist|ärendelist)/giu,
    isSure: false,
  },
  {
    words:
      /(?<!\p{L})ajourner(?:a|as|ades|ar|ade)(?!\p{L})(?=\s(?:frågan|ärendet|punkten|beslutet)(?!\p{L})|\still\s(?:nästa|ett\s))/giu,
    isSure: false,
  },
  {
    words: /(?<!\p{L})(?:vilandeförklar|parkera)(?:s|des|ades|as|ar|ade)(?!\p{L})|(?<!\p{L})vilar\stills\svidare/giu,
    isSure: false,
  },
]
/** A letter group of each wording: most sentences have none, and are passed over at once. */
const mayTable =
  /bordl|återremit|ajourner|utgick|utgår|\supp|\sfram|återuppt|uppsk|avvakta|samlas|flytta|hänsk|vila|senarel|skjut|sköt|vänta|sparas|nästa|nästkommande|kommande|senare|mötet\s|sammanträdet\s|hann|dagordning|föredragningslist|ärendelist|parkera/iu
/** Said of the same thing, these tell of an earlier meeting or of what somebody asks for. */
const onlyTold =
  /(?<!\p{L})(?:yrkar|yrkade|föreslår|föreslog|bordla(?:des|gts|gd[at]?)\s(?:(?:vid|på)\s\S{1,40}\s)?den\s\d{1,2}|förra|föregående|senaste|tidigare(?!\smöten)|om tid|(?:dagordning|föredragningslista|ärendelista)(?:n|en)?\s(?:fastställ|godkän)\p{L}+)(?!\p{L})/iu
const denied = /(?<!\p{L})(?:inte|ej|aldrig|utan att)(?!\p{L})/iu
const nearBefore = 25
const nearAfter = 8
const meetingWords = '[\\p{L}-]*(?:mötet|möte|sammanträdet|sammanträde|träffen|träff|tillfälle|gången|gång)(?!\\p{L})'
const monthWords = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'
/** `… i mars`, `… den 7 februari 2023` */
const whichMeeting = `(?:\\s(?:i\\s(?:${monthWords})(?:\\s\\d{4})?|(?:den\\s)?\\d{1,2}\\s(?:${monthWords})(?:\\s\\d{4})?|(?:den\\s)?\\d{4}-\\d\\d-\\d\\d|(?:den\\s)?\\d{1,2}/\\d{1,2}))?`
const target = new RegExp(
  `(?:nästa|nästkommande|kommande|följande|senare)\\s{1,3}(?:[\\p{L}-]+\\s){0,2}?${meetingWords}(?!\\p{L})${whichMeeting}` +
    `|(?<=(?:återremitter\\p{L}{1,4}|hänsk[jö]\\p{L}{1,5})\\s(?:\\p{L}+\\s){0,3}till\\s)(?!nästa|kommande|mötet|den\\s\\d)[\\p{L}-]+(?:\\s[\\p{L}-]+){0,4}?(?=\\s(?:för|med|på|i)\\s|[.,;]|$)` +
    `|(?<=(?:till|på|vid|inför)\\s)(?:(?:[\\p{L}-]+s|den|det|ett|första|andra|sista)\\s){0,3}${meetingWords}${whichMeeting}` +
    `|(?<=till\\s)(?:den\\s\\d{1,2}\\s\\p{L}+(?:\\s\\d{4})?|våren|hösten|sommaren|vintern|efter sommaren|vecka\\s\\d{1,2}|(?:${monthWords})(?!\\p{L}))(?:\\s\\d{4})?` +
    `|(?<=(?:igen|åter|upp|fram|nytt)\\s(?:i|under)\\s)(?:(?:${monthWords})(?!\\p{L})|våren|hösten)(?:\\s\\d{4})?`,
  'iu',
)
const because =
  /(?<!\p{L})(?:på grund av|p\.?\s?g\.?\s?a\.?|med anledning av|med hänsyn till|i väntan på|i avvaktan på|eftersom)\s{1,3}(?<reason>[^.;]{2,160})/iu

/** That the item was put off, to when or to whom, and why. The first wording that stands in the item is taken. */
export function tablingIn(text: string, section: Section): TablingReading | undefined {
  for (const paragraph of [section.title.passage, ...paragraphsOf(section.lines)])
    for (const sentence of sentencesIn(text, paragraph)) {
      const tabling = tablingInSentence(text, sentence)
      if (tabling) return tabling
    }
  return undefined
}

function tablingInSentence(text: string, sentence: Passage): TablingReading | undefined {
  const said = wordsIn(text, sentence)
  if (!mayTable.test(said)) return undefined
  for (const { words, isSure, isDenial } of wordings)
    for (const { passage } of matchesIn(text, sentence, words)) {
      if (onlyTold.test(said.split(because)[0] ?? said) || (!isDenial && isDenied(text, sentence, passage))) continue
      const deferredTo = partOf(text, sentence, target)
      const reason = reasonIn(text, sentence)
      return { passage, isSure, ...(deferredTo ? { deferredTo } : {}), ...(reason ? { reason } : {}) }
    }
  return undefined
}

/** `bordläggs inte`, `utan att återremitteras`: the denial stands close to the words, and not in the reason. */
const isDenied = (text: string, sentence: Passage, { start, end }: Passage) =>
  denied.test(
    wordsIn(text, {
      start: Math.max(sentence.start, start - nearBefore),
      end: Math.min(sentence.end, end + nearAfter),
    }),
  )

function partOf(text: string, sentence: Passage, pattern: RegExp): Found<string> | undefined {
  const match = pattern.exec(wordsIn(text, sentence))
  if (!match) return undefined
  const start = sentence.start + match.index
  return foundIn(text, { start, end: start + match[0].length })
}

/** Why, without the words that say to when: `på grund av tidsbrist till nästa möte` → tidsbrist. */
function reasonIn(text: string, sentence: Passage): Found<string> | undefined {
  const match = because.exec(wordsIn(text, sentence))
  const reason = match?.groups?.['reason']
  if (!match || !reason) return undefined
  const start = sentence.start + match.index + match[0].length - reason.length
  const length = reason.search(/\s(?:till|och tas|och ska)\s/iu)
  return foundIn(text, { start, end: start + (length > 0 ? length : reason.length) })
}
