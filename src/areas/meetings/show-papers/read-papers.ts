import type { Context } from 'hono'
import { hiddenWords, listHiddenItems, logReading, may, restrictionsOf, type Workspace } from '#areas/access/index.ts'
import { stopUnless } from '#platform/http.ts'
import { agendaClock } from '../agenda-clock.rule.ts'
import { meetingOf } from '../answer-meeting.tsx'
import { listAgenda } from '../meetings.store.ts'
import type { MeetingPapers } from './meeting-papers.ts'
import { findCallFacts, listAttachments } from './show-papers.store.ts'

/** What lies before the meeting of the address, as far as the actor may read it; the reading of what is closed is logged. */
export async function readPapers(c: Context<Workspace>): Promise<MeetingPapers> {
  const { db, actor } = c.var
  const meeting = await meetingOf(c)
  stopUnless(may(actor, 'read-body', meeting))
  const agenda = await listAgenda(db, meeting.id)
  const recordIds = agenda.flatMap(({ id, matterId }) => (matterId ? [id, matterId] : [id]))
  const restrictions = await restrictionsOf(db, recordIds)
  logReading(c, restrictions)
  const clock = agendaClock(agenda, meeting)
  const attachments = await listAttachments(db, meeting.id)
  const lawOf = ({ id, matterId }: (typeof agenda)[number]) =>
    restrictions.find(({ recordId }) => recordId === id || recordId === matterId)?.law ?? ''
  const open = agenda.map((one) => ({
    ...one,
    kind: 'open' as const,
    startsAt: clock.times.get(one.id)?.startsAt ?? null,
    law: lawOf(one),
    attachments: attachments.filter(({ itemId }) => itemId === one.id),
  }))
  const closed = (await listHiddenItems(db, { meetingId: meeting.id })).map(({ id, position, number, law }) => ({
    ...{ kind: 'closed' as const, id, position, number, words: hiddenWords('agenda-item', law) },
  }))
  const items = [...open, ...closed].sort((one, other) => one.position - other.position)
  return { meeting, ...(await findCallFacts(db, meeting.id)), items }
}
