import { Chip, DataTable, Details, Facts, Paragraphs } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { NotesPapers } from './item-papers.view.tsx'
import { closedWords } from './follow-up-words.rule.ts'
import { itemHeading } from './item-label.rule.ts'
import { NotedActions } from './noted-actions.view.tsx'
import { FollowUpInNotes, RoundsInNotes } from './records-in-notes.view.tsx'
import { attendanceWords, tablingWords } from './noted-words.rule.ts'
import type { NotesAttendance, NotesContent, NotesItem } from './notes.ts'
import { factRows, nextMeetingWords } from './notes-facts.rule.ts'
import { NotedDecisions, NotedDisqualified, NotedDissents, NotedProposal } from './noted-facts.view.tsx'
import { sentence } from './paper-words.rule.ts'

export function attendanceSentence(attendance: readonly NotesAttendance[]): string {
  const present = attendance.filter((person) => person.isPresent)
  const partly = present.filter((person) => person.items.length > 0 || person.from || person.to)
  const absent = attendance.length - present.length
  const partlyWords = partly.length > 0 ? `, ${partly.length} av dem vid en del av mötet` : ''
  return `${present.length} deltog${partlyWords}${absent > 0 ? `; ${absent} frånvarande` : ''}`
}

const AttendanceTable = ({ notes: { attendance, documentKind } }: { notes: NotesContent }) => (
  <DataTable
    caption="Närvaro"
    hideCaption
    columns={['Namn', 'Organisation', 'Roll', 'Närvaro']}
    rows={attendance.map((person) => [
      person.name,
      person.organisation || '–',
      person.role || '–',
      attendanceWords(person, documentKind),
    ])}
  />
)

/** Where an item's matter can be followed, and where it went when it was put off. */
export type MatterLinks = Map<string, { href: string; laterHref?: string; laterDay?: string }>

const TablingLine = ({ agendaItem, links }: { agendaItem: NotesItem; links: MatterLinks }) => {
  const link = agendaItem.matterId ? links.get(agendaItem.matterId) : undefined
  return (
    <p class="tabling-line">
      <Chip state="tabled">Bordlagt</Chip>
      {agendaItem.tabling && <span>{tablingWords(agendaItem.tabling)}</span>}
      {link?.laterHref && link.laterDay && <a href={link.laterHref}>Togs upp {formatShortDay(link.laterDay)}</a>}
    </p>
  )
}

const ItemSection = ({
  notes,
  agendaItem,
  links,
}: {
  notes: NotesContent
  agendaItem: NotesItem
  links: MatterLinks
}) => {
  const link = agendaItem.matterId ? links.get(agendaItem.matterId) : undefined
  const titleId = `punkt-${agendaItem.number.replace(/\s+/g, '-')}`
  return (
    <section class="notes-item" id={titleId} aria-labelledby={`${titleId}-rubrik`}>
      <h2 id={`${titleId}-rubrik`}>{itemHeading(notes, agendaItem)}</h2>
      <NotesPapers agendaItem={agendaItem} />
      {agendaItem.text && <Paragraphs text={agendaItem.text} />}
      <RoundsInNotes agendaItem={agendaItem} />
      <FollowUpInNotes agendaItem={agendaItem} />
      <NotedDisqualified agendaItem={agendaItem} />
      <NotedProposal agendaItem={agendaItem} />
      <NotedDecisions decisions={agendaItem.decisions} />
      <NotedDissents agendaItem={agendaItem} />
      <NotedActions agendaItem={agendaItem} />
      {agendaItem.tabling && <TablingLine agendaItem={agendaItem} links={links} />}
      {agendaItem.isClosed && (
        <p class="tabling-line">
          <Chip state="decided">Avslutat</Chip>
          <span>{closedWords}</span>
        </p>
      )}
      {link && (
        <p class="follow">
          <a href={link.href}>Följ ärendet från möte till möte</a>
        </p>
      )}
    </section>
  )
}

/** Approved notes as a document: facts, attendance folded to a sentence, items, decisions in a ruled block. */
export const NotesDocument = ({ notes, links }: { notes: NotesContent; links: MatterLinks }) => (
  <article class="notes-document">
    <Facts rows={factRows(notes, false)} />
    {notes.attendance.length > 0 && (
      <Details summary={attendanceSentence(notes.attendance)}>
        <AttendanceTable notes={notes} />
      </Details>
    )}
    {notes.items.map((agendaItem) => (
      <ItemSection key={agendaItem.number} notes={notes} agendaItem={agendaItem} links={links} />
    ))}
    {notes.nextMeeting && <p class="next-meeting">Nästa möte: {sentence(nextMeetingWords(notes.nextMeeting))}</p>}
  </article>
)
