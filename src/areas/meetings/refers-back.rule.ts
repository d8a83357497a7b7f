import type { ComparedItem } from './same-matter.ts'
import { daysIn } from './written-day.rule.ts'

/** Words of an item that point to an earlier meeting; `isPutOff` when they say that it was put off there. */
export type Reference = { day: string; words: string; isPutOff: boolean; isPrevious: boolean }

const putOff =
  /(?:bordla(?:gd|gt|gda|de|des)|uppsk(?:juten|jutet|jutna|jöts)|sköts\s+upp|återremitter\p{L}*|återupp(?:tas|togs|taget|tagen))/iu
const spoken =
  /(?:från|vid|på|under|i)\s+(?:\p{L}+\s+)?(?:möte|sammanträde|protokoll)\p{L}*|(?:behandlades|diskuterades|togs\s+upp|lyftes|beslutades)/iu
const previous = '(?:föregående|förra|senaste)\\s+(?:\\p{L}*möte|\\p{L}*sammanträde|protokoll)\\p{L}*'
const putOffThen = new RegExp(`${putOff.source}[^.\\n]{0,40}?${previous}`, 'iu')
const spokenThen = new RegExp(
  `(?:(?:från|vid|på|under)\\s+(?:det\\s+)?|uppföljning\\s+(?:av|från)\\s+|(?<=^|\\n)\\s*)${previous}`,
  'iu',
)

const lastOf = (pattern: RegExp, text: string) => [...text.matchAll(new RegExp(pattern, 'giu'))].at(-1)

/** `Bordlagd den 28 oktober 2022`; not `bordlades till den 28 oktober`, which points ahead. */
function toDays(text: string, day: string): Reference[] {
  return daysIn(text, day).flatMap((written) => {
    const lead =
      text
        .slice(Math.max(0, written.at - 60), written.at)
        .split(/[.\n](?=\s)/u)
        .at(-1) ?? ''
    const verb = lastOf(putOff, lead)
    const told = verb ?? lastOf(spoken, lead)
    if (!told || written.day >= day || /(?:till|nästa)\s+\P{Nd}*$/iu.test(lead.slice(told.index))) return []
    const words = (lead.slice(told.index) + written.words).trim()
    return [{ day: written.day, words, isPutOff: verb !== undefined, isPrevious: false }]
  })
}

function toPrevious(text: string, previousDay: string | undefined): Reference[] {
  const told = putOffThen.exec(text) ?? spokenThen.exec(text)
  if (!told || !previousDay) return []
  const words = told[0].trim()
  return [{ day: previousDay, words, isPutOff: putOff.test(words), isPrevious: true }]
}

/** The earlier meetings that an item points to, by their day or as the one before. */
export function refersBack(
  { title, notes, day }: Pick<ComparedItem, 'title' | 'notes' | 'day'>,
  previousDay: string | undefined,
): Reference[] {
  const text = `${title}\n${notes}`
  return [...toDays(text, day), ...toPrevious(text, previousDay)]
}
