import { aPerson, aRole } from './builders.ts'
import { afterMeetingIds } from './after-meeting-ids.ts'
import type { TestApp } from './app.ts'
import type { Browser, Form } from './browser.ts'
import { followUpIds } from './follow-up-ids.ts'
import { itemRecordIds } from './item-record-ids.ts'
import { planningIds } from './planning-ids.ts'
import { registerIds } from './register-ids.ts'
import * as play from './stage.ts'

/** The stage, the ids of all that is there by the names that addresses call them, and two who have no seat in the body. */
export type FullNetwork = { stage: play.Stage; ids: Record<string, string>; guest: Browser; administrator: Browser }

/** A network in which everything that can be read or written is there: draft, held meeting, matter, decision, guest. */
export async function aFullNetwork(test: TestApp): Promise<FullNetwork> {
  const stage = await play.aStage(test)
  const { bodyId, meetingId } = await twoMeetings(test, stage)
  const { itemId, first, personId } = await someItems(test, stage, meetingId)
  const draft = await play.sendFile(stage.secretary, stage.networkId, play.someText('2026-03-12', ['Hemligt', 'B']))
  const draftId = play.idIn(draft.location)
  const other = await play.sendFile(stage.secretary, stage.networkId, play.someText('2026-03-19', ['Hemligt', 'C']))
  const { batch_id: batchId } = await test.db
    .selectFrom('import_draft')
    .select('batch_id')
    .where('id', '=', draftId)
    .executeTakeFirstOrThrow()
  const at = { networkId: stage.networkId, bodyId, meetingId }
  const ids = {
    ...(await registerIds(test.db, stage.networkId, bodyId)),
    ...(await itemRecordIds(test, stage, { meetingId, itemId: first.id, bodyId })),
    ...(await followUpIds(test, stage, { meetingId, itemId })),
    ...(await planningIds(test, stage, { meetingId, itemId, bodyId })),
    ...(await idsOfMeeting(test, at)),
    ...(await afterMeetingIds(test.db, { ...at, personId })),
    ...{ itemId, matterId: first.matter_id ?? '', draftId, otherId: play.idIn(other.location), personId },
    ...{ batchId: batchId ?? '', page: '1' },
  }
  const { id: administratorId } = await aRole(test.db, { role: 'administrator' })
  return { stage, ids, guest: await test.as(personId), administrator: await test.as(administratorId) }
}

/** One that was read from notes and put a matter off, and one that is being held and takes it up. */
async function twoMeetings({ db }: TestApp, stage: play.Stage) {
  const read = await play.aReadMeeting(stage, play.someText('2026-01-12', ['Hemlig belysning', 'Övrigt']), {
    'i-0-title': 'Hemlig belysning',
    'i-0-tabled': 'ja',
    'f-nextDate': '2026-02-12',
  })
  const body = db.selectFrom('meeting').select('body_id').where('id', '=', read)
  const { id: meetingId, body_id: bodyId } = await db
    .selectFrom('meeting')
    .select(['id', 'body_id'])
    .where('body_id', '=', body)
    .where('day', '=', '2026-02-12')
    .executeTakeFirstOrThrow()
  await stage.secretary.post(`/arbetsyta/moten/${meetingId}/oppna`)
  return { bodyId, meetingId }
}

/** An item that a guest is asked in to, and one that they are not. */
async function someItems(test: TestApp, stage: play.Stage, meetingId: string) {
  const write = (path: string, form: Form = {}) => stage.secretary.post(`/arbetsyta/moten/${meetingId}/${path}`, form)
  await write('punkter', { title: 'Gästens punkt' })
  const first = await play.itemTitled(test, meetingId, 'Hemlig belysning')
  const { id: itemId } = await play.itemTitled(test, meetingId, 'Gästens punkt')
  await write(`punkter/${itemId}/anteckning`, { version: '1', notes: 'Det gästen får läsa.' })
  await write(`punkter/${first.id}/anteckning`, { version: '1', notes: 'Det ingen annan får läsa.' })
  await write(`punkter/${itemId}/beslut`, { wording: 'Gästen tackas.' })
  await write(`punkter/${itemId}/gast`, { name: 'Ylva Gäst', email: 'ylva.gast@exempel.se' })
  const { id: personId } = await test.db
    .selectFrom('person')
    .select('id')
    .where('email', '=', 'ylva.gast@exempel.se')
    .executeTakeFirstOrThrow()
  return { itemId, first, personId }
}

async function idsOfMeeting({ db }: TestApp, at: { networkId: string; bodyId: string; meetingId: string }) {
  const { networkId, bodyId, meetingId } = at
  const invitationId = crypto.randomUUID()
  const { id: calledId } = await aPerson(db)
  const call = { network_id: networkId, body_id: bodyId, meeting_id: meetingId, person_id: calledId }
  await db
    .insertInto('invitation')
    .values({ id: invitationId, ...call, token_hash: 'x', expires_at: '2099-01-01', called_sequence: 0 })
    .execute()
  const first = async (name: 'attendance' | 'decision') =>
    (await db.selectFrom(name).select('id').where('meeting_id', '=', meetingId).limit(1).executeTakeFirstOrThrow()).id
  return { ...at, invitationId, attendanceId: await first('attendance'), factId: await first('decision') }
}
