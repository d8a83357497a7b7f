import { formatDay, formatDistance, formatHours } from '#platform/time.ts'
import type { MeetingRow } from './meeting.ts'
import { MeetingChip } from './meeting-chip.view.tsx'

type Props = { meetings: readonly MeetingRow[]; today: string; hideBody?: boolean }

export const MeetingList = ({ meetings, today, hideBody = false }: Props) => (
  <ul class="plain meeting-list">
    {meetings.map((meeting) => (
      <li key={meeting.id}>
        <a href={`/arbetsyta/moten/${meeting.id}`}>
          {hideBody ? formatDay(meeting.day) : `${meeting.bodyName}, ${formatDay(meeting.day)}`}
        </a>{' '}
        <MeetingChip meeting={meeting} />
        <p>
          {[formatHours(meeting.startsAt, meeting.endsAt), meeting.place, formatDistance(meeting.day, today)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </li>
    ))}
  </ul>
)
