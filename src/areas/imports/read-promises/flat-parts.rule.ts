import { isHeading, type PagePart } from '../page-parts.rule.ts'
import type { Passage } from '../reading.ts'
import { atMost, foundIn, matchesIn, sentencesIn, trimmed, withoutMarks } from '../text.rule.ts'

/** A line that holds a whole page is this long at least, and this much of it is read, in characters. */
const shortestFlat = 120
const longestFlat = 20_000
const fewestMarks = 2

/** NB `enligt löfte 1` in running text has a small letter, and no sentence begins after it. */
const labelMark =
  /(?<=^|\s)(?:(?:Medborgar|Trygghets)?[Ll]öfte|(?:MEDBORGAR|TRYGGHETS)?LÖFTE|Åtagande|ÅTAGANDE)\s(?:(?:nr|nummer)\s)?\d{1,2}(?!\d)[:.]?(?:\s[–—-])?(?=\s{1,3}\p{Lu})/gu
const bulletMark = /(?<=^|\s)[•▪■●○✓]\s/gu
const numberMark = /(?<=\s)(?<number>\d{1,2})[.)]\s(?=\p{L})/gu
/** What stands after the promises, or before them, and began a line of its own. */
const anew =
  /(?<=\s)(?:(?:Löftet|Löftena|Medborgarlöftet|Medborgarlöftena)\s(?=bygger|baseras|grundar|grundas|vilar|följs|gäller|är\s(?:framtag|giltig)|har\s(?:tagits|arbetats)|utgår|undertecknas|skrevs|togs)|(?:Kontakt|Underlag|Bakgrund|Uppföljning|Parter|Period|Giltighetstid|Prioriterade\sområden|Fokusområden|Mer\sinformation):?\s(?=\p{Lu}|\d|\p{Ll}+\s)|Uppföljning\s(?:sker|görs)|(?:Polisens|Kommunens|Gemensamma|Våra)\s(?:löften|åtaganden)(?!\p{L})|(?:Vi|Parterna|Polisen\soch\skommunen|Kommunen\soch\spolisen)\slovar(?!\p{L})|\p{Lu}[\p{L}-]{1,30}(?:\s[Kk]ommun)?,?\s(?:den\s)?\d{1,2}\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s(?:19|20)\d\d)/gu

type Mark = Passage & { kind: 'label' | 'point' | 'anew' }

/** The parts of a page whose line breaks got lost: its promises begin at their labels, numbers or bullets. */
export function flatPartsOf(text: string, part: PagePart): PagePart[] {
  const isText = part.kind === 'paragraph' || part.kind === 'heading'
  if (!isText || part.end - part.start < shortestFlat) return [part]
  const line = atMost(part, longestFlat)
  const marks = marksIn(text, line)
  if (marks.length < fewestMarks) return [part]
  const asides = matchesIn(text, line, anew).map(({ passage }) => ({ ...passage, kind: 'anew' as const }))
  const cuts = [...marks, ...asides].sort((a, b) => a.start - b.start)
  const first = partOf(text, { start: line.start, end: cuts[0]?.start ?? line.end }, part.isBlockStart)
  return [...first, ...cuts.flatMap((cut, index) => partsAt(text, cut, cuts[index + 1]?.start ?? part.end))]
}

/** The marks of the one kind that the page's promises have. */
function marksIn(text: string, line: Passage): Mark[] {
  const labels = matchesIn(text, line, labelMark).map(({ passage }) => ({ ...passage, kind: 'label' as const }))
  if (labels.length >= fewestMarks) return labels
  const bullets = matchesIn(text, line, bulletMark).map(({ passage }) => ({ ...passage, kind: 'point' as const }))
  return bullets.length >= fewestMarks ? bullets : risingNumbers(text, line)
}

/** `1. … 2. … 3. …`: only numbers that rise by one are marks. */
function risingNumbers(text: string, line: Passage): Mark[] {
  const marks: Mark[] = []
  for (const { match, passage } of matchesIn(text, line, numberMark))
    if (Number(match.groups?.['number']) === marks.length + 1) marks.push({ ...passage, kind: 'point' })
  return marks
}

function partsAt(text: string, mark: Mark, end: number): PagePart[] {
  if (mark.kind === 'anew') return partOf(text, { start: mark.start, end }, true)
  const told = trimmed(text, { start: mark.end, end })
  const [sentence = told] = sentencesIn(text, told)
  const rest = partOf(text, { start: sentence.end, end }, false)
  if (mark.kind === 'point') return [...partOf(text, sentence, false, 'point'), ...rest]
  const label = withoutMarks(text, mark, ' .:–—-')
  return [...partOf(text, label, true, 'heading'), ...partOf(text, told, false, 'paragraph')]
}

function partOf(text: string, passage: Passage, isBlockStart: boolean, kind?: PagePart['kind']): PagePart[] {
  const found = foundIn(text, passage)
  if (!found) return []
  return [
    {
      ...found.passage,
      words: found.value,
      isBlockStart,
      kind: kind ?? (isHeading(found.value) ? 'heading' : 'paragraph'),
    },
  ]
}
