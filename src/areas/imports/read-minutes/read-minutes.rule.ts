import { ok, refuse, type Result } from '#platform/result.ts'
import type { AttendanceReading, Found, ItemReading, MinutesReading, SourceText } from '../reading.ts'
import { agendaItemsIn } from './agenda-items.rule.ts'
import { attendanceIn } from './attendance-lists.rule.ts'
import { attendanceOf } from './attendance.rule.ts'
import { withToldOrganisations } from './attendance-told.rule.ts'
import { blocksOf, valueOf, type Block } from './blocks.rule.ts'
import { decisionsIn } from './decisions.rule.ts'
import { documentKind } from '../document-kind.rule.ts'
import { itemColumnsIn, rowIn, type ItemColumns } from './item-columns.rule.ts'
import { headingCandidates } from './headings.rule.ts'
import { itemSequence } from './item-sequence.rule.ts'
import { columnsSpread } from './label-columns.rule.ts'
import { linesOf } from './lines.rule.ts'
import type { Line } from './line.ts'
import { nextMeetingIn } from './next-meeting.rule.ts'
import { occasionOf } from './occasion.rule.ts'
import { officersOf } from './officers.rule.ts'
import { foundIn } from './passage.rule.ts'
import { plainHeadings } from './plain-headings.rule.ts'
import { sectionsOf, textOf, type Section } from './sections.rule.ts'
import { signaturesIn } from './signatures.rule.ts'
import { tablingIn } from './tabling.rule.ts'
import { toldTimes } from './told-times.rule.ts'
import { titleOf } from './title.rule.ts'

/** No set of notes has more; a hostile text that does must not cost more time than a long one. */
const mostItems = 2000
const mostLabels = 500

/** Reads notes or minutes (sv. minnesanteckningar, protokoll). Each value knows the words it came from. */
export function readMinutes(source: SourceText): Result<MinutesReading, 'not-minutes'> {
  if (documentKind(source) !== 'minutes') return refuse('not-minutes')
  const { text } = source
  const lines = linesOf(source)
  const numbered = itemSequence(headingCandidates(lines), lines)
  const headings = (numbered.length > 0 ? numbered : plainHeadings(lines)).slice(0, mostItems)
  const header = lines.slice(0, headings[0]?.line ?? lines.length)
  const blocks = columnsSpread(text, blocksOf(header, new Set()).slice(0, mostLabels))
  const { present, absent } = attendanceOn(text, blocks, lines.slice(header.length))
  const names = present.map(({ name }) => name.value)
  const signed = signaturesIn(text, lines, (headings.at(-1)?.line ?? header.length - 1) + 1, names)
  const sections = sectionsOf(text, headings, lines, signed.firstLine)
  const columns = itemColumnsIn(header)
  const title = titleOf(text, header)
  const occasion = occasionOf(text, blocks, title.passage, header, lines)
  const numbers = sections.map(({ number }) => Number(/\d+$/u.exec(number)?.[0]))
  const officers = officersOf(text, { blocks, present, signatures: signed.signatures, sections, header })
  const body = labelledBody(text, blocks) ?? title.body
  const nextMeeting = nextMeetingIn(text, sections, occasion.date?.value, lines)
  return ok({
    ...(body ? { body } : {}),
    ...(title.documentKind ? { documentKind: title.documentKind } : {}),
    ...toldTimes(text, sections),
    ...occasion,
    ...officers,
    present: withToldOrganisations(text, attendanceOf(present, numbers)),
    absent: attendanceOf(absent, numbers).map(withoutRole),
    items:
      sections.length > 0 ? sections.map((section) => itemOf(text, section, columns)) : agendaItemsIn(text, blocks),
    ...(nextMeeting ? { nextMeeting } : {}),
  })
}

/** Where the first page only points to a list (`Se bilaga 1`), that list is read, wherever it stands. */
function attendanceOn(text: string, blocks: readonly Block[], rest: readonly Line[]) {
  const attendance = attendanceIn(text, blocks)
  const from = rest.findIndex(({ words }) =>
    /^(?:bilaga \d\s{1,3})?(?:närvaro|deltagar)(?:lista|förteckning)/iu.test(words),
  )
  if (attendance.present.length > 0 || from < 0) return attendance
  return attendanceIn(text, blocksOf(rest.slice(from), new Set()).slice(0, mostLabels))
}

/** As what somebody would have come is not part of who was missing. */
const withoutRole = ({ role: _role, ...person }: AttendanceReading): AttendanceReading => person

function itemOf(text: string, section: Section, columns: ItemColumns | undefined): ItemReading {
  const row = columns && rowIn(text, section, columns)
  const tabling = tablingIn(text, section)
  const words = textOf(text, section)
  return {
    number: section.number,
    title: row?.title ?? section.title,
    ...(words ? { text: words } : {}),
    decisions: row && row.decisions.length > 0 ? row.decisions : decisionsIn(text, section),
    ...(tabling ? { tabling } : {}),
  }
}

function labelledBody(text: string, blocks: readonly Block[]): Found<string> | undefined {
  const block = blocks.find(({ kind }) => kind === 'body')
  return block && foundIn(text, valueOf(block))
}
