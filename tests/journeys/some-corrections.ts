import { idIn } from '../support/stage.ts'
import { aBody, aMeeting, anAgendaItem, takeSteps } from '../support/builders.ts'
import type { Browser } from '../support/browser.ts'
import type { TestApp } from '../support/app.ts'
import { someNotes } from '../support/editions.ts'

type Given = { network: string; approved: string; secretary: string }

/** A correction that waits, a decision to send, and approved notes of a committee under kommunallagen with its notice up. */
export async function someCorrections(
  { db }: TestApp,
  secretary: Browser,
  { network, approved, secretary: by }: Given,
) {
  const { id: item } = await db
    .selectFrom('agenda_item')
    .select('id')
    .where('meeting_id', '=', approved)
    .orderBy('position')
    .limit(1)
    .executeTakeFirstOrThrow()
  const proposed = await secretary.post(`/arbetsyta/moten/${approved}/ratta`, {
    ...{ approval: '1', reason: 'Fel plats stod i anteckningarna.', place: 'Haninge kommunhus, sal 2' },
  })
  const body = await aBody(db, { network_id: network, name: 'Gemensamma nämnden', procedure: 'committee' })
  const meeting = await aMeeting(db, body, { day: '2026-03-06', place: 'Haninge' })
  await anAgendaItem(db, meeting, { title: 'Taxa' })
  await takeSteps(db, meeting, ['open', 'send-for-approval', 'approve'])
  const place = { meeting_id: meeting.id, body_id: body.id, network_id: network }
  const content = JSON.stringify(someNotes({ day: '2026-03-06', approvedOn: '2026-03-12', meetingId: meeting.id }))
  const approval = {
    id: crypto.randomUUID(),
    number: 1,
    content,
    content_hash: 'x',
    approved_in: 'document',
    recorded_by: by,
  }
  await db
    .insertInto('approval')
    .values({ ...place, ...approval })
    .execute()
  await secretary.post(`/arbetsyta/moten/${meeting.id}/anslag`, { name: 'Haninge', postedOn: '2026-03-16' })
  return { formal: meeting.id, approvedItem: item, correction: idIn(proposed.location.split('/rattelser/')[1] ?? '') }
}
