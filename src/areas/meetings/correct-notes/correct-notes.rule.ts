import type { Given } from '#platform/given.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { isTime } from '#platform/time.ts'
import { areInOrder } from '../late-hours.rule.ts'
import type { NotesContent, NotesItem } from '../notes.ts'
import { notesDifferences } from '../notes-difference.rule.ts'

export const correctionProblemText = {
  'reason-missing': 'Skriv varför det rättas. Skälet visas för alla som läser den rättade utgåvan.',
  'reason-too-long': 'Skriv skälet kortare, högst 1 000 tecken.',
  'nothing-changed': 'Inget är ändrat. Rätta texten där felet står.',
  'hours-wrong':
    'Skriv klockslagen som 08:30. Mötet slutar efter att det har börjat, senast före klockan 6 nästa morgon.',
  'name-missing': 'Namnet på den som deltog kan inte lämnas tomt.',
  'title-missing': 'Rubriken kan inte lämnas tom.',
  'wording-missing': 'Beslutets ordalydelse kan inte lämnas tom.',
  'too-long': 'Texten är för lång. Dela upp den.',
  'approval-changed':
    'En annan rättelse har godkänts sedan du öppnade sidan. Det du skrev står kvar. Jämför och föreslå igen.',
  'correction-waiting': 'En rättelse väntar redan på att godkännas. Ta tillbaka den först, eller vänta.',
} as const
export type CorrectionProblem = keyof typeof correctionProblemText

export type Corrected = { reason: string; content: NotesContent }
/** The field that the refusal is about. */
export type RefusedCorrection = { problem: CorrectionProblem; field: string }

const itemFields = (agendaItem: NotesItem, index: number): [string, string][] => [
  [`item-${index}-title`, agendaItem.title],
  [`item-${index}-text`, agendaItem.text],
  ...agendaItem.decisions.map(({ wording }, at): [string, string] => [`item-${index}-decision-${at}`, wording]),
  ...(agendaItem.tabling ? [[`item-${index}-tabling`, agendaItem.tabling.reason] satisfies [string, string]] : []),
]

/** The texts of the notes that can be corrected, by the names of their fields. */
export const correctableFields = (notes: NotesContent): Given =>
  Object.fromEntries([
    ...[
      ['place', notes.place],
      ['starts', notes.starts],
      ['ends', notes.ends],
      ['chair', notes.chair],
    ],
    ...notes.attendance.flatMap(({ name, organisation }, index) => [
      [`attendance-${index}-name`, name],
      [`attendance-${index}-organisation`, organisation],
    ]),
    ...notes.items.flatMap(itemFields),
  ])

// A browser sends line breaks as CR LF; the text has one kind of line break wherever it came from.
const plain = (text: string) => text.replace(/\r\n?/g, '\n').trimEnd()

function correctItem(agendaItem: NotesItem, textOf: (field: string, before: string) => string): NotesItem {
  const { title, text, decisions, tabling } = agendaItem
  return {
    ...agendaItem,
    title: textOf('title', title),
    text: textOf('text', text),
    decisions: decisions.map((one, at) => ({ ...one, wording: textOf(`decision-${at}`, one.wording) })),
    tabling: tabling && { ...tabling, reason: textOf('tabling', tabling.reason) },
  }
}

/** The notes as the form would have them; a field that was not sent stays as it is. */
export function correctedBy(notes: NotesContent, given: Given): NotesContent {
  const textOf = (field: string, before: string) => {
    const written = given[field]
    return written === undefined || plain(written) === plain(before) ? before : plain(written)
  }
  return {
    ...notes,
    ...{ place: textOf('place', notes.place), chair: textOf('chair', notes.chair) },
    ...{ starts: textOf('starts', notes.starts), ends: textOf('ends', notes.ends) },
    attendance: notes.attendance.map((person, index) => ({
      ...person,
      name: textOf(`attendance-${index}-name`, person.name),
      organisation: textOf(`attendance-${index}-organisation`, person.organisation),
    })),
    items: notes.items.map((one, index) =>
      correctItem(one, (field, before) => textOf(`item-${index}-${field}`, before)),
    ),
  }
}

const longestLine = 500
const longestText = 200_000
const isLongText = (field: string) => /-(text|decision-\d+)$/.test(field)

const needed: readonly [RegExp, CorrectionProblem][] = [
  [/^attendance-\d+-name$/, 'name-missing'],
  [/^item-\d+-title$/, 'title-missing'],
  [/^item-\d+-decision-\d+$/, 'wording-missing'],
]

function problemOfField(field: string, text: string): CorrectionProblem | undefined {
  const isTimeField = field === 'starts' || field === 'ends'
  if (isTimeField && text !== '' && !isTime(text)) return 'hours-wrong'
  if (text.length > (isLongText(field) ? longestText : longestLine)) return 'too-long'
  return text.trim() === '' ? needed.find(([pattern]) => pattern.test(field))?.[1] : undefined
}

function problemIn(before: NotesContent, content: NotesContent): RefusedCorrection | undefined {
  const old = correctableFields(before)
  const wrong = Object.entries(correctableFields(content))
    .filter(([field, text]) => text !== old[field])
    .map(([field, text]) => ({ problem: problemOfField(field, text), field }))
    .find(({ problem }) => problem !== undefined)
  if (wrong?.problem) return { problem: wrong.problem, field: wrong.field }
  const hasHours = content.starts !== '' && content.ends !== ''
  if (hasHours && !areInOrder(content.starts, content.ends)) return { problem: 'hours-wrong', field: 'ends' }
  if (notesDifferences(before, content).length === 0) return { problem: 'nothing-changed', field: 'place' }
  return undefined
}

/** How approved notes should have read (sv. rättelse), as the secretary wrote it, or what is wrong with it. */
export function correctNotes(
  notes: NotesContent,
  given: Given,
): Result<Corrected, CorrectionProblem> & { field?: string } {
  const reason = plain(given['reason'] ?? '').trim()
  const content = correctedBy(notes, given)
  const wrong = problemIn(notes, content)
  if (wrong) return { ...refuse(wrong.problem), field: wrong.field }
  if (reason === '') return { ...refuse('reason-missing'), field: 'reason' }
  if (reason.length > 1000) return { ...refuse('reason-too-long'), field: 'reason' }
  return ok({ reason, content })
}

/** What the new approval holds: the corrected words, and that they were corrected, when and why. */
export const withCorrection = (content: NotesContent, reason: string, day: string): NotesContent => ({
  ...content,
  corrections: [...content.corrections, { reason, day }],
})
