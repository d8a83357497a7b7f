import type { Context } from 'hono'
import { may, type Workspace } from '#areas/access/index.ts'
import { countPastTablings, listOutstanding } from '#areas/matters/index.ts'
import { agendaClock } from './agenda-clock.rule.ts'
import { findConflicts } from './conflicts.store.ts'
import { listOpenRequests } from './item-requests.store.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import type { MeetingPlanning } from './meeting-planning.ts'
import { isBeingWritten } from './meeting-status.rule.ts'

/** How the meeting is planned, as far as the reader may see; once it has been held, nothing is left to plan. */
export async function readPlanning(
  c: Context<Workspace>,
  meeting: Meeting,
  agenda: readonly AgendaItem[],
): Promise<MeetingPlanning> {
  const { db, actor } = c.var
  const isPlanned = meeting.status === 'planned'
  const isOpen = isBeingWritten(meeting.status)
  const isReader = may(actor, 'read-body', meeting)
  const isSecretary = may(actor, 'plan-meeting', meeting)
  const [conflicts = []] = isPlanned && isSecretary ? await findConflicts(db, meeting, [meeting], meeting.id) : []
  const outstanding = isPlanned && isReader ? await listOutstanding(db, meeting.bodyId) : []
  const here = outstanding.filter(({ id }) => agenda.some(({ matterId }) => matterId === id))
  const requests = isOpen && isSecretary ? await listOpenRequests(db, meeting.bodyId) : []
  return {
    ...{ clock: agendaClock(agenda, meeting), conflicts, mayAsk: isPlanned && may(actor, 'take-part', meeting) },
    waiting: new Map(here.map((matter) => [matter.id, matter])),
    past: isPlanned && isSecretary ? await countPastTablings(db, meeting.bodyId) : [],
    requests: requests.filter(({ meetingId }) => meetingId === null || meetingId === meeting.id),
  }
}
