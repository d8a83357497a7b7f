// Real: the whole program, its roles and its database. Left out: the mail server; letters stay in the outbox.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import { publishedNotes } from '../../../../tests/support/sent-notes.ts'

let test: TestApp
let held: HeldMeeting & { path: string }
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await publishedNotes(test)
})

async function approveCorrection() {
  await held.post('ratta', { approval: '1', reason: 'Fel antal lampor.', 'item-0-decision-0': 'Tre lampor byts.' })
  const { id, content_hash: seen } = await test.db
    .selectFrom('correction')
    .select(['id', 'content_hash'])
    .where('meeting_id', '=', held.meetingId)
    .executeTakeFirstOrThrow()
  await held.stage.member.post(`/arbetsyta/moten/${held.meetingId}/rattelser/${id}/godkann`, { seen })
}

it('a corrected edition is told of once, to those who were called and those who were sent a decision', async () => {
  const place = { network_id: held.stage.networkId, body_id: held.bodyId, meeting_id: held.meetingId }
  await test.db
    .insertInto('invitation')
    .values({
      ...{ ...place, id: crypto.randomUUID(), person_id: held.stage.people.chair, called_sequence: 0 },
      ...{ token_hash: crypto.randomUUID(), expires_at: '2099-01-01' },
    })
    .execute()
  await held.onItem('expediera', { others: 'Anna Ek, registrator@exempel.se' })
  const told = () =>
    test.db
      .selectFrom('mail')
      .select(['to_address', 'body', 'kind'])
      .where('subject', 'like', 'Rättade anteckningar%')
      .where('body', 'like', `%${held.path}%`)
      .orderBy('to_address')
      .execute()
  await approveCorrection()
  expect(await told()).toEqual([])
  await Promise.all([held.post('publicera'), held.post('publicera')])
  const { email } = await test.db
    .selectFrom('person')
    .select('email')
    .where('id', '=', held.stage.people.chair)
    .executeTakeFirstOrThrow()
  const letters = await told()
  expect(letters.map(({ to_address, kind }) => [to_address, kind])).toEqual([
    [email, 'meeting'],
    ['registrator@exempel.se', 'meeting'],
  ])
  expect(JSON.stringify(letters)).not.toMatch(/lamp|Belysning/i)
  await held.post('avpublicera', { reason: 'Fel.' })
  await held.post('publicera')
  expect(await told()).toHaveLength(2)
})
