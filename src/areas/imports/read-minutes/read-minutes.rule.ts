import { ok, refuse, type Result } from '#platform/result.ts'
import type { Found, ItemReading, MinutesReading, SourceText } from '../reading.ts'
import { attendanceOf, mergePeople, peopleUnder } from './attendance.rule.ts'
import { blocksOf, valueOf, type Block } from './blocks.rule.ts'
import { decisionsIn } from './decisions.rule.ts'
import { documentKind } from './document-kind.rule.ts'
import { headingCandidates } from './headings.rule.ts'
import { itemSequence } from './item-sequence.rule.ts'
import { linesOf } from './lines.rule.ts'
import { nextMeetingIn } from './next-meeting.rule.ts'
import { occasionOf } from './occasion.rule.ts'
import { officersOf } from './officers.rule.ts'
import { foundIn } from './passage.rule.ts'
import { sectionsOf, textOf, type Section } from './sections.rule.ts'
import { signaturesIn } from './signatures.rule.ts'
import { tablingIn } from './tabling.rule.ts'
import { titleOf } from './title.rule.ts'

/** Reads notes or minutes (sv. minnesanteckningar, protokoll). Each value knows the words it came from. */
export function readMinutes(source: SourceText): Result<MinutesReading, 'not-minutes'> {
  if (documentKind(source) !== 'minutes') return refuse('not-minutes')
  const { text } = source
  const lines = linesOf(source)
  const headings = itemSequence(headingCandidates(lines), lines)
  const header = lines.slice(0, headings[0]?.line ?? lines.length)
  const blocks = blocksOf(header, new Set())
  const present = mergePeople(peopleUnder(text, blocks, ['present', 'chair', 'secretary']))
  const absent = mergePeople(peopleUnder(text, blocks, ['absent']))
  const lastHeading = headings.at(-1)?.line ?? 0
  const signed = signaturesIn(
    text,
    lines,
    headings.length > 0 ? lastHeading + 1 : header.length,
    present.map(({ name }) => name.value),
  )
  const sections = sectionsOf(text, headings, lines, signed.firstLine)
  const title = titleOf(text, header)
  const occasion = occasionOf(text, blocks, title.passage, header)
  const numbers = sections.map(({ number }) => Number(/\d+$/u.exec(number)?.[0]))
  const officers = officersOf(text, { blocks, present, signatures: signed.signatures, sections })
  const body = labelledBody(text, blocks) ?? title.body
  const nextMeeting = nextMeetingIn(text, sections, occasion.date?.value)
  return ok({
    ...(body ? { body } : {}),
    ...(title.documentKind ? { documentKind: title.documentKind } : {}),
    ...occasion,
    ...officers,
    present: attendanceOf(present, numbers),
    absent: attendanceOf(absent, numbers),
    items: sections.map((section) => itemOf(text, section)),
    ...(nextMeeting ? { nextMeeting } : {}),
  })
}

function itemOf(text: string, section: Section): ItemReading {
  const tabling = tablingIn(text, section)
  const words = textOf(text, section)
  return {
    number: section.number,
    title: section.title,
    ...(words ? { text: words } : {}),
    decisions: decisionsIn(text, section),
    ...(tabling ? { tabling } : {}),
  }
}

function labelledBody(text: string, blocks: readonly Block[]): Found<string> | undefined {
  const block = blocks.find(({ kind }) => kind === 'body')
  return block && foundIn(text, valueOf(block))
}
