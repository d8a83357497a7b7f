import { Button, Chip, Form } from '#platform/html/index.ts'
import { formatMinutesLeft } from '#platform/minutes-left.ts'
import { formatTime } from '#platform/time.ts'
import { itemPath } from './agenda-item-paths.ts'
import type { LiveMeeting } from './live-meeting.ts'
import type { AgendaItem } from './meeting.ts'
import type { MeetingView } from './meeting-view.ts'

type ClockProps = { live: Pick<LiveMeeting, 'currentSince' | 'now'>; plannedMinutes: number | null }

/** The hour and how long the item has left; a script keeps it going. */
export const ItemClock = ({ live: { currentSince, now }, plannedMinutes }: ClockProps) =>
  currentSince && (
    <span
      class="item-clock"
      data-clock={currentSince.toISOString()}
      data-now={now.toISOString()}
      data-minutes={plannedMinutes ?? undefined}
    >
      {formatTime(now)} · {formatMinutesLeft(currentSince.getTime(), now.getTime(), plannedMinutes ?? undefined)}
    </span>
  )

/** Which item the meeting has come to. Always there while the meeting is held, so that it can be filled in. */
export function CurrentItem({ view }: { view: MeetingView }) {
  const { live, agenda, hidden, meeting } = view
  if (meeting.status !== 'ongoing') return null
  const current = agenda.find(({ id }) => id === live.currentItemId)
  const closed = hidden.find(({ id }) => id === live.currentItemId)
  const number = current?.number ?? closed?.number
  return (
    <div id="aktuell-punkt" class="current-item" data-part="">
      {number !== undefined && (
        <p>
          <strong>{view.isGuest ? `Punkt ${number}` : `Punkt ${number} av ${agenda.length + hidden.length}`}</strong>{' '}
          {current && <a href={`#punkt-${current.id}`}>{current.title}</a>}
          {closed && 'är inte öppen för dig.'}{' '}
          <ItemClock live={live} plannedMinutes={current?.plannedMinutes ?? null} />
        </p>
      )}
      {number === undefined && view.mayWrite && (
        <p class="quiet">Tryck på Gå till punkten vid den punkt som mötet har kommit till.</p>
      )}
      {!view.isGuest && (
        <p>
          <a href={`/arbetsyta/moten/${meeting.id}/storbild`}>Visa på storbild</a>
        </p>
      )}
    </div>
  )
}

/** Marks the item the meeting is at, and leads the meeting on to another. */
export const GoToItem = ({ agendaItem, view }: { agendaItem: AgendaItem; view: MeetingView }) => {
  if (view.meeting.status !== 'ongoing') return null
  if (view.live.currentItemId === agendaItem.id)
    return (
      <p class="item-now">
        <Chip state="open">Mötet är här</Chip>
      </p>
    )
  return view.mayWrite ? (
    <Form action={itemPath({ agendaItem, view }, 'aktuell')} label={`Gå till punkt ${agendaItem.number}`} inline>
      <Button variant="tertiary">Gå till punkten</Button>
    </Form>
  ) : null
}
