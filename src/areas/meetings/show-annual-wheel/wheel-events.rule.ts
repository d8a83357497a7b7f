import type { MeetingStatus } from '../meeting.ts'
import type { WheelEvent } from './annual-wheel.ts'

type Meeting = {
  id: string
  day: string
  status: MeetingStatus
  place: string
  series: string
  approveBy: string | null
}
type Action = { id: string; wording: string; dueOn: string; status: string }

const isHeld = (status: MeetingStatus) => status !== 'planned'
const isApproved = (status: MeetingStatus) => status === 'approved' || status === 'published'

const meetingEvent = ({ id, day, status, place, series }: Meeting): WheelEvent => ({
  ...{ kind: 'meeting', day, series, href: `/arbetsyta/moten/${id}`, state: isHeld(status) ? 'done' : 'coming' },
  title: place ? `Möte, ${place}` : 'Möte',
})

/** The last day to approve the notes, of a meeting that a formal body has planned or held. */
const approvalEvent = ({ id, status, approveBy }: Meeting, year: number, today: string): WheelEvent[] =>
  approveBy === null || !approveBy.startsWith(String(year))
    ? []
    : [
        {
          ...{
            kind: 'approval',
            day: approveBy,
            series: '',
            href: `/arbetsyta/moten/${id}`,
            title: 'Sista dag att justera',
          },
          state: isApproved(status) ? 'done' : isHeld(status) && approveBy < today ? 'late' : 'coming',
        },
      ]

const actionEvent = ({ id, wording, dueOn, status }: Action, today: string): WheelEvent => ({
  ...{ kind: 'action', day: dueOn, series: '', href: `/arbetsyta/atgarder/${id}`, title: wording },
  state: status === 'done' ? 'done' : dueOn < today ? 'late' : 'coming',
})

/** What stands in a body's year, in order: meetings, last days to approve, days by which something is to be done. */
export const wheelEvents = (
  meetings: readonly Meeting[],
  actions: readonly Action[],
  year: number,
  today: string,
): WheelEvent[] =>
  [
    ...meetings.map(meetingEvent),
    ...meetings.flatMap((meeting) => approvalEvent(meeting, year, today)),
    ...actions.map((action) => actionEvent(action, today)),
  ].sort((one, other) => one.day.localeCompare(other.day))
