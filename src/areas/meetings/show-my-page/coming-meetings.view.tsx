import { EmptyState } from '#platform/html/index.ts'
import { formatDay, formatDistance, formatHours } from '#platform/time.ts'
import type { OwnInvitation } from '../invitation.ts'
import type { MeetingRow } from '../meeting.ts'
import { MeetingChip } from '../meeting-chip.view.tsx'
import { ReplyButtons } from '../reply-buttons.view.tsx'
import type { MyPageView } from './my-page.ts'

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

/** Meetings ahead, each with the answer to its summons; also those that the reader is called to and has no page for. */
export const ComingMeetings = ({ view }: { view: MyPageView }) => {
  const { coming, invitations, today, isGuest } = view
  const elsewhere = invitations.filter(({ meetingId }) => !coming.some(({ id }) => id === meetingId))
  return (
    <section>
      <h2>{isGuest ? 'Möten du är inbjuden till' : 'Kommande möten'}</h2>
      <ul class="plain meeting-list">
        {coming.map((meeting) => (
          <li key={meeting.id}>
            <a href={`/arbetsyta/moten/${meeting.id}`}>
              {meeting.bodyName}, {formatDay(meeting.day)}
            </a>{' '}
            <MeetingChip meeting={meeting} />
            <p>{whenWords(meeting, today)}</p>
            <Replies invitations={invitations.filter(({ meetingId }) => meetingId === meeting.id)} today={today} />
          </li>
        ))}
        {elsewhere.map((invitation) => (
          <li key={invitation.id}>
            {invitation.isReadable ? (
              <a href={`/arbetsyta/moten/${invitation.meetingId}`}>
                {invitation.bodyName}, {formatDay(invitation.day)}
              </a>
            ) : (
              `${invitation.bodyName}, ${formatDay(invitation.day)}`
            )}
            <p>{whenWords(invitation, today)}</p>
            <Replies invitations={[invitation]} today={today} />
          </li>
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
