import { ButtonLink, DataTable, Details } from '#platform/html/index.ts'
import type { Attendance } from './meeting.ts'
import type { MeetingView } from './meeting-view.ts'

function spanWords(person: Attendance, view: MeetingView): string {
  if (person.presence === 'absent') return 'Frånvarande'
  if (person.presence === 'unmarked') return 'Inte markerad'
  if (person.itemIds.length === 0) return 'Hela mötet'
  const numbers = [...view.agenda, ...view.hidden]
    .filter((agendaItem) => person.itemIds.includes(agendaItem.id))
    .map((agendaItem) => agendaItem.number)
  return `${numbers.length === 1 ? 'Punkt' : 'Punkterna'} ${numbers.join(', ')}`
}

function summaryWords({ attendance }: MeetingView): string {
  const count = (presence: Attendance['presence']) => attendance.filter((person) => person.presence === presence).length
  const partly = attendance.filter((person) => person.presence === 'present' && person.itemIds.length > 0).length
  const unmarked = count('unmarked')
  return [
    `${count('present')} närvarande${partly > 0 ? `, ${partly} av dem vid en del av mötet` : ''}`,
    `${count('absent')} frånvarande`,
    ...(unmarked > 0 ? [`${unmarked} inte markerade`] : []),
  ].join(' · ')
}

/** Who was there, folded to a sentence that opens to a table. */
export const AttendanceSummary = ({ view }: { view: MeetingView }) => (
  <section class="meeting-attendance" aria-label="Närvaro">
    {view.attendance.length > 0 && (
      <Details summary={`Närvaro: ${summaryWords(view)}`}>
        <DataTable
          caption="Närvaro"
          hideCaption
          columns={['Namn', 'Organisation', 'Roll', 'Närvaro']}
          rows={view.attendance.map((person) => [
            person.name,
            person.organisationName || '–',
            person.role || '–',
            spanWords(person, view),
          ])}
        />
      </Details>
    )}
    {view.mayWrite && (
      <ButtonLink href={`/arbetsyta/moten/${view.meeting.id}/narvaro`} data-key="n">
        Markera närvaro
      </ButtonLink>
    )}
  </section>
)
