// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aPerson, aRole } from '../../../../tests/support/builders.ts'
import { anOngoingMeeting, aRestriction, aWriter, type OngoingMeeting } from '../../../../tests/support/live.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: OngoingMeeting
let path: string
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await anOngoingMeeting(test)
  path = `/arbetsyta/moten/${held.meetingId}`
})

const writer = () => aWriter(held.stage.secretary, path, held.itemId)
async function anotherSecretary() {
  const person = await aPerson(test.db, { name: 'Bertil Skog' })
  await aRole(test.db, { role: 'secretary', network_id: held.stage.networkId, person_id: person.id })
  return { person, writer: aWriter(await test.as(person.id), path, held.itemId) }
}
const saved = () => play.itemTitled(test, held.meetingId, 'Belysning')
const updates = () =>
  test.db.selectFrom('notes_update').selectAll().where('agenda_item_id', '=', held.itemId).orderBy('number').execute()
const acts = async () => {
  const { rows } = await sql<{ person_id: string }>`select person_id from audit_entry
    where act = 'write-notes' and subject_id = ${held.itemId} order by number`.execute(test.db)
  return rows.map((row) => row.person_id)
}
const send = (form: Record<string, string>) =>
  held.stage.secretary.post(`${path}/punkter/${held.itemId}/andringar`, form)

describe('what is typed', () => {
  it('is saved with its writer and time, and answered with the version and the hour', async () => {
    const karin = writer()
    karin.type(0, 'Lampan är lagad.')
    expect(await karin.send()).toBe(true)
    const { notes, version } = await saved()
    expect([notes, version]).toEqual(['Lampan är lagad.', 2])
    expect(JSON.parse(karin.latest()?.text ?? '')).toMatchObject({
      version: 2,
      savedAt: expect.stringMatching(/^\d{1,2}[.]\d\d$/),
    })
    expect((await updates()).map((update) => [update.number, update.person_id])).toEqual([
      [2, held.stage.people.secretary],
    ])
  })

  it('is saved once when the answer was lost and it is sent again', async () => {
    const karin = writer()
    karin.type(0, 'Ett')
    await karin.send({ losesAnswer: true })
    karin.type(3, ' två')
    expect(await karin.send()).toBe(true)
    await send({ update: Buffer.from(karin.unsent()).toString('base64'), vector: '', version: '3' })
    expect([(await saved()).notes, (await saved()).version, (await updates()).length]).toEqual(['Ett två', 3, 2])
  })

  it('by two at once is kept from both, and each gets the other’s', async () => {
    const [karin, { writer: bertil }] = [writer(), await anotherSecretary()]
    karin.type(0, 'Lampan. ')
    bertil.type(0, 'Staketet. ')
    expect(await Promise.all([karin.send(), bertil.send()])).toEqual([true, true])
    await Promise.all([karin.send(), bertil.send()])
    const { notes } = await saved()
    expect(['Lampan. Staketet. ', 'Staketet. Lampan. ']).toContain(notes)
    expect([karin.text(), bertil.text()]).toEqual([notes, notes])
  })

  it('is added to what stood there before anyone wrote, and the updates alone make the whole text', async () => {
    await test.db.updateTable('agenda_item').set({ notes: 'Inläst text.' }).where('id', '=', held.itemId).execute()
    const karin = writer()
    await karin.send()
    expect([karin.text(), (await updates()).length]).toEqual(['Inläst text.', 0])
    karin.type(12, ' Nytt.')
    await karin.send()
    await held.onItem('anteckning', { version: '2', notes: 'Inläst text. Nyare.' })
    const doc = new Y.Doc()
    for (const { update } of await updates()) Y.applyUpdate(doc, update)
    expect([(await saved()).notes, doc.getText('text').toString()]).toEqual([
      'Inläst text. Nyare.',
      'Inläst text. Nyare.',
    ])
  })

  it('meets what was saved by a button meanwhile, and loses nothing of it', async () => {
    const karin = writer()
    karin.type(0, 'Ett. ')
    await karin.send()
    await held.onItem('anteckning', { version: '2', notes: 'Ett. Två.' })
    karin.type(0, 'Noll. ')
    await karin.send()
    expect([(await saved()).notes, karin.text()]).toEqual(['Noll. Ett. Två.', 'Noll. Ett. Två.'])
  })

  it('that builds on what never came is asked for', async () => {
    const karin = writer()
    karin.type(0, 'Ett')
    const first = karin.unsent()
    karin.type(3, ' två')
    const later = Y.diffUpdate(karin.unsent(), Y.encodeStateVectorFromUpdate(first))
    const answer = await send({ update: Buffer.from(later).toString('base64'), vector: '', version: '1' })
    expect([answer.status, Object.keys(JSON.parse(answer.text) as object)]).toEqual([409, ['wanted']])
    expect((await saved()).notes).toBe('')
    expect(await karin.send()).toBe(true)
    expect((await saved()).notes).toBe('Ett två')
  })
})

it('leaves one word in the chain of acts for each person and stretch of writing', async () => {
  const [karin, { person, writer: bertil }] = [writer(), await anotherSecretary()]
  for (const words of ['a', 'b', 'c'])
    for (const one of [karin, bertil]) {
      one.type(0, words)
      await one.send()
    }
  expect(await acts()).toEqual([held.stage.people.secretary, person.id])
  await sql`alter table notes_update disable trigger all`.execute(test.db)
  await sql`update notes_update set written_at = written_at - interval '6 minutes'`.execute(test.db)
  await sql`alter table notes_update enable trigger all`.execute(test.db)
  karin.type(0, 'd')
  await karin.send()
  expect(await acts()).toEqual([held.stage.people.secretary, person.id, held.stage.people.secretary])
})

describe('what can’t be saved', () => {
  it.each([
    ['no update', {}],
    ['no base64', { update: 'å', vector: '' }],
    ['bytes of nothing', { update: 'AQID////', vector: '' }],
  ])('%s is told of with 422', async (_case, form: Record<string, string>) => {
    const answer = await send(form)
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      422,
      { problem: expect.stringContaining('det du skrev finns kvar') },
    ])
  })

  it('a text beyond all length is refused, and what was there stays', async () => {
    const karin = writer()
    karin.type(0, 'x'.repeat(200_001))
    expect([await karin.send(), karin.latest()?.status, (await saved()).version]).toEqual([false, 422, 1])
  })

  it.each([
    ['before the meeting is opened', 'planned', 'inte öppnat'],
    ['when the notes are sent for approval', 'awaiting-approval', 'går inte längre att ändra'],
  ])('anything %s', async (_case, status, words) => {
    await test.db.updateTable('meeting').set({ status }).where('id', '=', held.meetingId).execute()
    const karin = writer()
    karin.type(0, 'Sent.')
    expect([await karin.send(), karin.latest()?.status, karin.latest()?.text.includes(words)]).toEqual([
      false,
      409,
      true,
    ])
    expect(await updates()).toEqual([])
  })

  it.each(['member', 'chair', 'reader'] as const)('is anything from a %s', async (role) => {
    const answer = await held.stage[role].post(`${path}/punkter/${held.itemId}/andringar`, { update: 'AAA=' })
    expect([answer.status, await updates()]).toEqual([403, []])
  })

  it('is anything in an item that is closed to the writer', async () => {
    const { writer: bertil } = await anotherSecretary()
    await aRestriction(test, held)
    bertil.type(0, 'x')
    await bertil.send().catch(() => false)
    expect([bertil.latest()?.status, await updates()]).toEqual([404, []])
  })
})
