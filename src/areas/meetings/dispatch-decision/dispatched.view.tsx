import { formatShortDay, stockholmDay } from '#platform/time.ts'
import type { AgendaItem } from '../meeting.ts'
import type { MeetingView } from '../meeting-view.ts'

type Props = { agendaItem: AgendaItem; view: MeetingView }

/** Under an item: to whom its decision was sent (sv. expedierat), and the way to send it. */
export const Dispatched = ({ agendaItem, view }: Props) => {
  const { status, id } = view.meeting
  const sent = view.after.dispatches.filter(({ itemId }) => itemId === agendaItem.id)
  const isApproved = status === 'approved' || status === 'published'
  const maySend = view.isSecretary && isApproved && agendaItem.decisions.length > 0
  if (sent.length === 0 && !maySend) return null
  return (
    <p class="item-links">
      {sent.length > 0 && (
        <span>
          Skickat till {sent.map(({ name, sentAt }) => `${name} ${formatShortDay(stockholmDay(sentAt))}`).join(', ')}
        </span>
      )}
      {maySend && <a href={`/arbetsyta/moten/${id}/punkter/${agendaItem.id}/expediera`}>Skicka beslutet</a>}
    </p>
  )
}
