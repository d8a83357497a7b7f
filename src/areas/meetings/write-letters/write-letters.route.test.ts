// Real: the whole program, its roles and its database. Left out: the mail server, and the clock that is told the time.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import { sendWaitingMail } from '../../../installation/outgoing-mail.ts'
import { turnOffPath } from '#areas/access/index.ts'
import { writeDueLetters } from './write-letters.ts'

let test: TestApp
let held: HeldMeeting
let now = new Date('2028-06-01T10:00:00Z')
let member: { id: string; email: string | null }
beforeAll(async () => {
  test = await createTestApp({ clock: () => now })
})
afterAll(() => test.close())

/** A Monday, three days before the action is due. */
const monday = new Date('2028-06-05T05:30:00Z')

beforeEach(async () => {
  now = new Date('2028-06-01T10:00:00Z')
  held = await aHeldMeeting(test)
  await held.onItem('atgarder', {
    ...{ wording: 'Byt lampan.', personId: held.stage.people.member, dueOn: '2028-06-08' },
  })
  const { member: id } = held.stage.people
  member = await test.db.selectFrom('person').select(['id', 'email']).where('id', '=', id).executeTakeFirstOrThrow()
  now = monday
})

const lettersTo = (email: string | null) =>
  test.db
    .selectFrom('mail')
    .select(['subject', 'body', 'kind', 'withheld_at'])
    .where('to_address', '=', email ?? '')
    .where('kind', 'in', ['digest', 'reminder'])
    .orderBy('kind')
    .execute()

it('writes a digest and a reminder to the one who has something to do, once', async () => {
  await writeDueLetters(test.deployment)
  // Two processes at the same moment, and later the same day.
  await Promise.all([writeDueLetters(test.deployment), writeDueLetters(test.deployment)])
  const letters = await lettersTo(member.email)
  expect(letters.map(({ kind }) => kind)).toEqual(['digest', 'reminder'])
  expect(letters[0]?.body).toContain('Gör Byt lampan.')
  expect(letters[1]?.body).toContain('senast om 3 dagar')
})

it('writes nothing at night, and no digest on a Thursday', async () => {
  now = new Date('2028-06-05T03:30:00Z')
  await writeDueLetters(test.deployment)
  now = new Date('2028-06-01T10:00:00Z')
  await writeDueLetters(test.deployment)
  expect(await lettersTo(member.email)).toEqual([])
})

it('writes no words of what is open to few', async () => {
  await test.db
    .insertInto('restriction')
    .values({
      ...{
        id: crypto.randomUUID(),
        record_kind: 'agenda-item',
        record_id: held.itemId,
        network_id: held.stage.networkId,
      },
      ...{ body_id: held.bodyId, level: 'persons', law: 'OSL 21:7', since: '2028-06-01', decided_by: 'Styrgruppen' },
      recorded_by: held.stage.people.member,
    })
    .execute()
  await writeDueLetters(test.deployment)
  const bodies = (await lettersTo(member.email)).map(({ body }) => body).join()
  expect(bodies).toContain('något som du läser efter inloggning')
  expect(bodies).not.toContain('Byt lampan')
})

it('tells in each letter how to be rid of such letters, and one click is enough', async () => {
  await writeDueLetters(test.deployment)
  const path = turnOffPath(test.deployment.secret, member.id, 'digest')
  await test.app.request(`${test.deployment.origin}${path}`, { method: 'POST' })
  test.letters.length = 0
  await sendWaitingMail(test.deployment)
  const sent = test.letters.filter(({ to }) => to === member.email)
  expect(sent.map(({ subject }) => subject.slice(0, 10))).toContain('Påminnelse')
  expect(sent.filter(({ subject }) => subject.startsWith('Väntar på dig'))).toEqual([])
  const reminder = sent.find(({ subject }) => subject.startsWith('Påminnelse'))
  const off = turnOffPath(test.deployment.secret, member.id, 'reminder')
  expect(reminder?.unsubscribeUrl).toBe(`${test.deployment.origin}${off}`)
  expect(reminder?.body).toContain(off)
  const withheld = (await lettersTo(member.email)).filter(({ withheld_at }) => withheld_at !== null)
  expect(withheld.map(({ kind }) => kind)).toEqual(['digest'])
})

it('asks nobody again who has turned the letters off', async () => {
  await test.app.request(`${test.deployment.origin}${turnOffPath(test.deployment.secret, member.id, 'digest')}`, {
    method: 'POST',
  })
  await writeDueLetters(test.deployment)
  expect((await lettersTo(member.email)).map(({ kind }) => kind)).toEqual(['reminder'])
})
