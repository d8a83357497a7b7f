import { Chip, DataTable, Details, Facts, Paragraphs } from '#platform/html/index.ts'
import { formatDay, formatShortDay } from '#platform/time.ts'
import { NotesPapers } from './item-papers.view.tsx'
import { approvalFact } from './approval-words.rule.ts'
import { NotedActions } from './noted-actions.view.tsx'
import { FollowUpInNotes, RoundsInNotes } from './records-in-notes.view.tsx'
import { attendanceWords, tablingWords } from './noted-words.rule.ts'
import type { NotesAttendance, NotesContent, NotesItem } from './notes.ts'
import { NotedDecisions, NotedDisqualified, NotedDissents } from './noted-facts.view.tsx'

/** 'kl. 8.30–11.00' from '08:30' and '11:00'. */
export function hoursOf(starts: string, ends: string): string {
  const plain = (time: string) => time.replace(/^0/, '').replace(':', '.')
  if (!starts) return ''
  return ends ? `kl. ${plain(starts)}–${plain(ends)}` : `kl. ${plain(starts)}`
}

export function attendanceSentence(attendance: readonly NotesAttendance[]): string {
  const present = attendance.filter((person) => person.isPresent)
  const partly = present.filter((person) => person.items.length > 0 || person.from || person.to)
  const absent = attendance.length - present.length
  const partlyWords = partly.length > 0 ? `, ${partly.length} av dem vid en del av mötet` : ''
  return `${present.length} deltog${partlyWords}${absent > 0 ? `; ${absent} frånvarande` : ''}`
}

const AttendanceTable = ({ attendance }: { attendance: readonly NotesAttendance[] }) => (
  <DataTable
    caption="Närvaro"
    hideCaption
    columns={['Namn', 'Organisation', 'Roll', 'Närvaro']}
    rows={attendance.map((person) => [
      person.name,
      person.organisation || '–',
      person.role || '–',
      attendanceWords(person),
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

const ItemSection = ({ agendaItem, links }: { agendaItem: NotesItem; links: MatterLinks }) => {
  const link = agendaItem.matterId ? links.get(agendaItem.matterId) : undefined
  const titleId = `punkt-${agendaItem.number.replace(/\s+/g, '-')}`
  return (
    <section class="notes-item" id={titleId} aria-labelledby={`${titleId}-rubrik`}>
      <h2 id={`${titleId}-rubrik`}>
        {agendaItem.number}. {agendaItem.title}
      </h2>
      <NotesPapers agendaItem={agendaItem} />
      {agendaItem.text && <Paragraphs text={agendaItem.text} />}
      <RoundsInNotes agendaItem={agendaItem} />
      <FollowUpInNotes agendaItem={agendaItem} />
      <NotedDisqualified agendaItem={agendaItem} />
      <NotedDecisions decisions={agendaItem.decisions} />
      <NotedDissents agendaItem={agendaItem} />
      <NotedActions agendaItem={agendaItem} />
      {agendaItem.tabling && <TablingLine agendaItem={agendaItem} links={links} />}
      {agendaItem.isClosed && (
        <p>
          <Chip state="decided">Avslutat</Chip>
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

const nextWords = ({ day, starts, ends, place }: NonNullable<NotesContent['nextMeeting']>) =>
  [[day && formatDay(day), hoursOf(starts, ends)].filter(Boolean).join(' '), place].filter(Boolean).join(', ')

/** The notes as a document: facts, attendance folded to a sentence, items, decisions in a ruled block. */
export const NotesDocument = ({ notes, links }: { notes: NotesContent; links: MatterLinks }) => (
  <article class="notes-document">
    <Facts
      rows={[
        { label: 'Tid', value: `${formatDay(notes.day)} ${hoursOf(notes.starts, notes.ends)}`.trim() },
        { label: 'Plats', value: notes.place || 'Ingen plats angiven' },
        ...(notes.chair ? [{ label: 'Ordförande', value: notes.chair }] : []),
        ...(notes.secretary ? [{ label: 'Vid anteckningarna', value: notes.secretary }] : []),
        approvalFact(notes) ?? { label: 'Justerat av', value: '' },
      ]}
    />
    {notes.attendance.length > 0 && (
      <Details summary={attendanceSentence(notes.attendance)}>
        <AttendanceTable attendance={notes.attendance} />
      </Details>
    )}
    {notes.items.map((agendaItem) => (
      <ItemSection key={agendaItem.number} agendaItem={agendaItem} links={links} />
    ))}
    {notes.nextMeeting && <p class="next-meeting">Nästa möte: {nextWords(notes.nextMeeting)}.</p>}
  </article>
)
