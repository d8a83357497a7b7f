import { formatShortDay } from '#platform/time.ts'
import type { MeetingView } from './meeting-view.ts'
import { ReplyButtons } from './reply-buttons.view.tsx'
import { ReplyOverview } from './reply-overview.view.tsx'

/** What the reader is asked to answer, and who comes. */
export const MeetingReplies = ({ view: { calling, meeting, isSecretary } }: { view: MeetingView }) => (
  <>
    {calling.isAhead &&
      calling.own.map((invitation) => (
        <ReplyButtons
          key={invitation.id}
          invitation={invitation}
          label={`${meeting.bodyName} ${formatShortDay(meeting.day)}${invitation.itemNumber ? `, punkt ${invitation.itemNumber}` : ''}`}
        />
      ))}
    {(isSecretary || calling.invitations.length > 0) && meeting.status !== 'cancelled' && (
      <ReplyOverview {...calling} meetingId={meeting.id} isSecretary={isSecretary} />
    )}
  </>
)
