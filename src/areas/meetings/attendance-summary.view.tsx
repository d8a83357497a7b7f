import { Button, ButtonLink, DataTable, Details, Form } from '#platform/html/index.ts'
import type { Attendance } from './meeting.ts'
import type { MeetingView } from './meeting-view.ts'
import { attendanceWords } from './noted-words.rule.ts'
import { standsBy } from './presence.rule.ts'
import { spanNoted } from './recorded-facts.rule.ts'

function spanWords(person: Attendance, view: MeetingView): string {
  if (standsBy(person)) return 'Inte inkallad'
  if (person.presence === 'unmarked') return 'Inte markerad'
  const items = [...view.agenda, ...view.hidden]
    .sort((one, other) => one.position - other.position)
    .filter(({ id }) => person.itemIds.includes(id))
    .map(({ number }) => number)
  const { name, organisationName: organisation, role } = person
  return attendanceWords({
    ...{ name, organisation, role, isPresent: person.presence === 'present', items },
    ...spanNoted(person),
  })
}

function summaryWords({ attendance }: MeetingView): string {
  const count = (presence: Attendance['presence']) => attendance.filter((person) => person.presence === presence).length
  const isPartly = ({ itemIds, fromAt, toAt }: Attendance) => itemIds.length > 0 || fromAt !== null || toAt !== null
  const partly = attendance.filter((person) => person.presence === 'present' && isPartly(person)).length
  const standingBy = attendance.filter(standsBy).length
  const unmarked = count('unmarked') - standingBy
  return [
    `${count('present')} närvarande${partly > 0 ? `, ${partly} av dem vid en del av mötet` : ''}`,
    `${count('absent')} frånvarande`,
    ...(unmarked > 0 ? [`${unmarked} inte markerade`] : []),
    ...(standingBy > 0 ? [`${standingBy} ersättare inte ${standingBy === 1 ? 'inkallad' : 'inkallade'}`] : []),
  ].join(' · ')
}

/** Came or left just now, with one tap. */
const NowButton = ({ person, view }: { person: Attendance; view: MeetingView }) => {
  if (person.toAt) return null
  const isHere = person.presence === 'present'
  return (
    <Form
      action={`/arbetsyta/moten/${view.meeting.id}/narvaro/${person.id}/${isHere ? 'gick' : 'kom'}`}
      label={`${person.name} ${isHere ? 'gick' : 'kom'} nu`}
      inline
    >
      <Button variant="tertiary">{isHere ? 'Gick nu' : 'Kom nu'}</Button>
    </Form>
  )
}

const AttendanceTable = ({ view }: { view: MeetingView }) => {
  const isHeld = view.mayWrite && view.meeting.status === 'ongoing'
  return (
    <DataTable
      caption="Närvaro"
      hideCaption
      columns={['Namn', 'Organisation', 'Roll', 'Närvaro', ...(isHeld ? ['Just nu'] : [])]}
      rows={view.attendance.map((person) => [
        person.name,
        person.organisationName || '–',
        person.role || '–',
        spanWords(person, view),
        ...(isHeld ? [<NowButton key={person.id} person={person} view={view} />] : []),
      ])}
    />
  )
}

/** Nobody has come to a meeting that is planned for another day. */
const isAhead = ({ meeting, today }: MeetingView) => meeting.status === 'planned' && meeting.day > today

/** Who was there, folded to a sentence that opens to a table. */
export const AttendanceSummary = ({ view }: { view: MeetingView }) => (
  <section class="meeting-attendance" id="narvarolista" aria-label="Närvaro">
    {view.attendance.length > 0 && (
      <Details summary={`Närvaro: ${summaryWords(view)}`}>
        <AttendanceTable view={view} />
      </Details>
    )}
    {view.mayWrite && !isAhead(view) && (
      <ButtonLink href={`/arbetsyta/moten/${view.meeting.id}/narvaro`} data-key="n">
        Markera närvaro
      </ButtonLink>
    )}
  </section>
)
