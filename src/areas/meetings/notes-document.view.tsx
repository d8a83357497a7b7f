import { Chip, DataTable, Decision, Details, Facts, Paragraphs } from '#platform/html/index.ts'
import { formatDay, formatShortDay } from '#platform/time.ts'
import type { NotesAttendance, NotesContent, NotesItem } from './notes.ts'

/** 'kl. 8.30–11.00' from '08:30' and '11:00'. */
export function hoursOf(starts: string, ends: string): string {
  const plain = (time: string) => time.replace(/^0/, '').replace(':', '.')
  if (!starts) return ''
  return ends ? `kl. ${plain(starts)}–${plain(ends)}` : `kl. ${plain(starts)}`
}

export function attendanceSentence(attendance: readonly NotesAttendance[]): string {
  const present = attendance.filter((person) => person.isPresent)
  const partly = present.filter((person) => person.items.length > 0)
  const absent = attendance.length - present.length
  const partlyWords = partly.length > 0 ? `, ${partly.length} av dem vid en del av mötet` : ''
  return `${present.length} deltog${partlyWords}${absent > 0 ? `; ${absent} frånvarande` : ''}`
}

export function attendanceWords(person: NotesAttendance): string {
  if (!person.isPresent) return 'Frånvarande'
  if (person.items.length === 0) return 'Hela mötet'
  return `${person.items.length === 1 ? 'Punkt' : 'Punkterna'} ${person.items.join(', ')}`
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
      {agendaItem.tabling?.reason && <span>Skäl: {agendaItem.tabling.reason}.</span>}
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
      {agendaItem.text && <Paragraphs text={agendaItem.text} />}
      {agendaItem.decisions.length > 0 && (
        <Decision>
          {agendaItem.decisions.map((wording) => (
            <p key={wording}>{wording}</p>
          ))}
        </Decision>
      )}
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

const approvalWords = (notes: NotesContent) =>
  [notes.approvers.join(', '), notes.approvedOn && formatShortDay(notes.approvedOn)].filter(Boolean).join(', ')

const nextWords = ({ day, starts, place }: NonNullable<NotesContent['nextMeeting']>) =>
  [[formatDay(day), hoursOf(starts, '')].filter(Boolean).join(' '), place].filter(Boolean).join(', ')

/** The notes as a document: facts, attendance folded to a sentence, items, decisions in a ruled block. */
export const NotesDocument = ({ notes, links }: { notes: NotesContent; links: MatterLinks }) => (
  <article class="notes-document">
    <Facts
      rows={[
        { label: 'Tid', value: `${formatDay(notes.day)} ${hoursOf(notes.starts, notes.ends)}`.trim() },
        { label: 'Plats', value: notes.place || 'Ingen plats angiven' },
        ...(notes.chair ? [{ label: 'Ordförande', value: notes.chair }] : []),
        ...(notes.secretary ? [{ label: 'Vid anteckningarna', value: notes.secretary }] : []),
        ...(notes.approvers.length > 0 ? [{ label: 'Justerat av', value: approvalWords(notes) }] : []),
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
