import { Fragment } from 'preact'
import { EmptyState } from '#platform/html/index.ts'
import { formatDay, formatDistance, formatHours } from '#platform/time.ts'
import type { OwnInvitation } from '../invitation.ts'
import type { MeetingRow } from '../meeting.ts'
import { MeetingChip } from '../meeting-chip.view.tsx'
import { ReplyButtons } from '../reply-buttons.view.tsx'
import type { MyPageView } from './my-page.ts'

type AtDay = { invitations: readonly OwnInvitation[]; today: string }
type When = Pick<MeetingRow, 'day' | 'startsAt' | 'endsAt' | 'place'>

const whenWords = ({ day, startsAt, endsAt, place }: When, today: string) =>
  [formatHours(startsAt, endsAt), place, formatDistance(day, today)].filter(Boolean).join(' · ')

const Replies = ({ invitations, today }: { invitations: readonly OwnInvitation[]; today: string }) => (
  <>
    {invitations
      .filter(({ status, day }) => status === 'planned' && day >= today)
      .map((invitation) => (
        <ReplyButtons
          key={invitation.id}
          invitation={invitation}
          label={`${invitation.bodyName} ${formatDay(invitation.day)}`}
          leadsHome
        />
      ))}
  </>
)

const ComingRow = ({ meeting, invitations, today }: { meeting: MeetingRow } & AtDay) => (
  <li>
    <a href={`/arbetsyta/moten/${meeting.id}`}>
      {meeting.bodyName}, {formatDay(meeting.day)}
    </a>{' '}
    <MeetingChip meeting={meeting} />
    <p>{whenWords(meeting, today)}</p>
    <Replies invitations={invitations.filter(({ meetingId }) => meetingId === meeting.id)} today={today} />
  </li>
)

const CalledRow = ({ invitation, today }: { invitation: OwnInvitation; today: string }) => {
  const words = `${invitation.bodyName}, ${formatDay(invitation.day)}`
  return (
    <li>
      {invitation.isReadable ? <a href={`/arbetsyta/moten/${invitation.meetingId}`}>{words}</a> : words}
      <p>{whenWords(invitation, today)}</p>
      <Replies invitations={[invitation]} today={today} />
    </li>
  )
}

/** Meetings ahead, each with the answer to its summons; also those that the reader is called to and has no page for. */
export const ComingMeetings = ({ view }: { view: MyPageView }) => {
  const { coming, invitations, today, isGuest } = view
  const elsewhere = invitations.filter(({ meetingId }) => !coming.some(({ id }) => id === meetingId))
  const rows = [
    ...coming.map((meeting) => ({
      ...{ key: meeting.id, day: meeting.day },
      row: <ComingRow meeting={meeting} invitations={invitations} today={today} />,
    })),
    ...elsewhere.map((invitation) => ({
      ...{ key: invitation.id, day: invitation.day },
      row: <CalledRow invitation={invitation} today={today} />,
    })),
  ].sort((one, other) => one.day.localeCompare(other.day))
  return (
    <section>
      <h2>{isGuest ? 'Möten du är inbjuden till' : 'Kommande möten'}</h2>
      <ul class="plain meeting-list">
        {rows.map(({ key, row }) => (
          <Fragment key={key}>{row}</Fragment>
        ))}
      </ul>
      {coming.length + elsewhere.length === 0 && (
        <EmptyState title="Inget möte är planerat">
          När ett möte planeras i något av dina nätverk står det här.
        </EmptyState>
      )}
    </section>
  )
}
