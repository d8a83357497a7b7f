import { firstCaptured } from '../captured.rule.ts'
import { pagePartsOf, type PagePart } from '../page-parts.rule.ts'
import type { SummonsReading } from '../document-reading.ts'
import type { Found, SourceText } from '../reading.ts'
import { findDays, findTimes, formatDay, foundIn, readAs, withoutMarks, wordsIn } from '../text.rule.ts'

const bodyAfter =
  /(?:kallelse|föredragningslista|inbjudan)(?:\s(?:till|för|från))\s(?<it>(?:möte\s(?:med|i)\s|sammanträde\s(?:med|i)\s)?\p{L}[^.:;\d]{2,80})/diu
const bodyCalled = /^(?<it>\p{Lu}[^.:;\d]{2,80}?)\s(?:kallas|kallar)(?!\p{L})/du
const bodyWord =
  /(?:rådet|råd|nämnden|nämnd|styrelsen|ledningsgrupp(?:en)?|fullmäktige|styrgrupp(?:en)?|arbetsgrupp(?:en)?|utskott(?:et)?|direktionen|kommittén?|nätverket?|beredningen)$/iu
const meetingOf = /^(?:möte|sammanträde)\s(?:med|i)\s/iu
const placeLabel = /^(?:plats|lokal|mötesplats|var)\s?:?\s+(?<it>\S.{1,150})$/diu
const timeLabel = /^(?:tid|datum|dag|tid och plats|plats och tid|när|dag och tid)(?!\p{L})/iu
const numbered = /^(?<number>(?:[A-ZÅÄÖ]{1,4}\s)?(?:§\s?)?\d{1,3})(?:[.)]|\s§)?\s+(?=\p{Lu})/u
const farUp = 30

/** Reads a summons (sv. kallelse, föredragningslista). Each value knows the words it came from. */
export function readSummons(source: SourceText): SummonsReading {
  const { text } = source
  const parts = pagePartsOf(source)
  const top = parts.slice(0, farUp)
  const body = bodyOf(text, top)
  const place = top.flatMap((part) => placeIn(text, part) ?? [])[0]
  return { ...(body ? { body } : {}), ...whenOf(text, top), ...(place ? { place } : {}), items: itemsIn(text, parts) }
}

function bodyOf(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  for (const part of parts) {
    const span = firstCaptured(text, part, [bodyAfter, bodyCalled])
    const lead = span ? (meetingOf.exec(wordsIn(text, span))?.[0].length ?? 0) : 0
    if (span) return foundIn(text, withoutMarks(text, { ...span, start: span.start + lead }, ' ,–-'))
  }
  const named = parts.find(({ words }) => words.length < 80 && bodyWord.test(words))
  return named && foundIn(text, named, false)
}

function whenOf(text: string, parts: readonly PagePart[]): Partial<Pick<SummonsReading, 'date' | 'start' | 'end'>> {
  const labelled = parts.findIndex(({ words }) => timeLabel.test(words))
  for (const part of [...(labelled < 0 ? [] : parts.slice(labelled, labelled + 3)), ...parts]) {
    const days = findDays(text, part)
    const day = days.find(({ year }) => year !== undefined)
    const date = day && formatDay(day)
    if (!day || !date) continue
    const time = [part, parts[parts.indexOf(part) + 1]]
      .flatMap((one) =>
        one
          ? findTimes(
              text,
              one,
              findDays(text, one).map(({ passage }) => passage),
            )
          : [],
      )
      .at(0)
    return {
      date: readAs(date, day.passage, labelled >= 0),
      ...(time ? { start: readAs(time.start, time.startPassage) } : {}),
      ...(time?.end && time.endPassage ? { end: readAs(time.end, time.endPassage) } : {}),
    }
  }
  return {}
}

function placeIn(text: string, part: PagePart): Found<string> | undefined {
  const span = firstCaptured(text, part, [placeLabel])
  return span && foundIn(text, span)
}

/** The matters, in the order they stand: numbers that rise by one, so that years and sums open none. */
function itemsIn(text: string, parts: readonly PagePart[]): SummonsReading['items'] {
  const items: SummonsReading['items'] = []
  let last = 0
  for (const part of parts) {
    const lineStart = text.lastIndexOf('\n', part.start - 1) + 1
    const match = numbered.exec(text.slice(Math.max(lineStart, part.start - 12), part.start + 40).trimStart())
    const written = match?.groups?.['number']
    const number = Number(/\d+$/u.exec(written ?? '')?.[0])
    if (!match || !written || (items.length > 0 && number !== last + 1)) continue
    const isPoint = part.kind === 'point'
    const title = foundIn(text, isPoint ? part : { start: part.start + match[0].length, end: part.end })
    if (title) items.push({ number: written, title })
    last = number
  }
  return items
}
