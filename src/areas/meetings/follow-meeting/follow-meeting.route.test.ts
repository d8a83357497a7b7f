// Real: the whole program, its roles, its database and what it announces. Left out: the built styles and the mail server.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { aPerson } from '../../../../tests/support/builders.ts'
import {
  anOngoingMeeting,
  aRestriction,
  aWriter,
  openStream,
  readTexts,
  until,
  type OngoingMeeting,
  type Stream,
  type Writer,
} from '../../../../tests/support/live.ts'
import { aStage } from '../../../../tests/support/stage.ts'

let test: TestApp
let held: OngoingMeeting
let karin: Writer
const streams: Stream[] = []
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await anOngoingMeeting(test)
  karin = aWriter(held.stage.secretary, held.path, held.itemId)
})
afterEach(async () => {
  for (const stream of streams.splice(0)) await stream.leave()
})

async function follow(browser: Browser, query = ''): Promise<Stream> {
  const stream = await openStream(test, browser, `${held.path}/handelser${query}`)
  streams.push(stream)
  return stream
}
async function type(words: string): Promise<void> {
  karin.type(karin.text().length, words)
  expect(await karin.send()).toBe(true)
}
const textOf = (stream: Stream, itemId = held.itemId) => readTexts(stream).get(itemId)
const toHave = (stream: Stream, words: string) => until(() => textOf(stream) === words, `${words} on the stream`)
/** Long enough for whatever was going to be sent. */
const pause = () => sleep(300)
const everything = (stream: Stream) => JSON.stringify(stream.events)

async function aGuest(itemId: string): Promise<Browser> {
  const person = await aPerson(test.db)
  const row = { agenda_item_id: itemId, meeting_id: held.meetingId, body_id: held.bodyId, person_id: person.id }
  await test.db.insertInto('item_guest').values(row).execute()
  return test.as(person.id)
}

describe('one who follows a meeting', () => {
  it('gets what is typed, first whole and then what changed', async () => {
    const stream = await follow(held.stage.reader, `?efter=${held.itemId}:1,${held.otherItemId}:1`)
    await type('Lampan')
    await toHave(stream, 'Lampan')
    await type(' är lagad')
    await toHave(stream, 'Lampan är lagad')
    expect(stream.named('text').map((event) => 'change' in event)).toEqual([false, true])
  })

  it('is told at once what they have not had, and nothing that they have', async () => {
    await type('Lampan')
    const late = await follow(held.stage.reader, `?efter=${held.otherItemId}:1`)
    await toHave(late, 'Lampan')
    const known = await follow(held.stage.member, `?efter=${held.itemId}:2,${held.otherItemId}:1`)
    await pause()
    expect(known.events).toEqual([])
    await type(' är lagad')
    await toHave(known, 'Lampan är lagad')
    expect(late.named('text')).toHaveLength(2)
  })

  it('as a writer gets updates to merge, and who wrote them', async () => {
    const bertil = aWriter(held.stage.secretary, held.path, held.itemId)
    const stream = await follow(held.stage.secretary, `?vy=skrivare&efter=${held.itemId}:1`)
    await type('Lampan')
    await until(() => (bertil.hear(stream), bertil.text() === 'Lampan'), 'the other writer’s words')
    // The first may come as the whole state, where it was written before what may be read was known.
    await type(' är lagad')
    await until(() => (bertil.hear(stream), bertil.text() === 'Lampan är lagad'), 'the next of them')
    expect(stream.named('notes').at(-1)).toMatchObject({
      since: 2,
      writers: [{ id: held.stage.people.secretary, name: 'Karin Lindvall' }],
    })
  })

  it('hears that something else has changed, and must ask what', async () => {
    const stream = await follow(held.stage.reader)
    await held.onItem('aktuell')
    await until(() => stream.named('changed').length > 0, 'the word that something changed')
    expect(stream.named('changed')[0]).toEqual({})
  })

  it('is told to look again when the page was drawn before the latest change, and else not', async () => {
    const first = await follow(held.stage.member)
    await held.onItem('aktuell')
    await until(() => first.named('changed').length > 0, 'the word that something changed')
    const late = await follow(held.stage.reader, `?ritad=${Date.now() - 60_000}`)
    const fresh = await follow(held.stage.reader, `?ritad=${Date.now() + 1_000}`)
    await pause()
    expect([late.named('changed').length, fresh.named('changed').length]).toEqual([1, 0])
  })

  it('holds no connection to the database: there may be more of them than connections', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => aGuest(held.itemId)))
    const opened = await Promise.all(people.map((browser) => follow(browser)))
    expect(opened.map(({ status }) => status)).toEqual(people.map(() => 200))
    await type('Lampan')
    await Promise.all(opened.map((stream) => toHave(stream, 'Lampan')))
  })

  it('has four streams at the most: the first gives way', async () => {
    const first = await follow(held.stage.reader)
    const more = []
    for (let count = 0; count < 4; count += 1) more.push(await follow(held.stage.reader))
    await until(() => !first.isOpen(), 'the first stream to end')
    expect(first.named('ended')).toEqual([{ reason: 'replaced' }])
    expect(more.map((stream) => stream.isOpen())).toEqual([true, true, true, true])
  })
})

describe('who may follow', () => {
  it.each([
    ['a stranger', async () => (await aStage(test)).secretary, '', 404],
    ['one without a session', () => Promise.resolve(test.browser()), '', 303],
    ['a reader who says that they write', () => Promise.resolve(held.stage.reader), '?vy=skrivare', 403],
    ['a guest with a screen', () => aGuest(held.itemId), '?vy=storbild', 403],
    ['a guest', () => aGuest(held.itemId), '', 200],
    ['a member with a screen', () => Promise.resolve(held.stage.member), '?vy=storbild', 200],
    ['the secretary', () => Promise.resolve(held.stage.secretary), '?vy=skrivare', 200],
  ] as const)('%s', async (_case, who, query, status) => expect((await follow(await who(), query)).status).toBe(status))

  it('a guest gets the words of their own item and of no other', async () => {
    const stream = await follow(await aGuest(held.otherItemId))
    const own = aWriter(held.stage.secretary, held.path, held.otherItemId)
    await type('Hemligt för gästen')
    own.type(0, 'Gästens punkt')
    await own.send()
    await until(() => textOf(stream, held.otherItemId) === 'Gästens punkt', 'the guest’s own item')
    await pause()
    expect(everything(stream)).not.toMatch(new RegExp(`Hemligt|${held.itemId}`))
  })

  it('an item that is closed to a reader is never sent to them', async () => {
    await aRestriction(test, held)
    const stream = await follow(held.stage.reader)
    const secretary = await follow(held.stage.secretary)
    await type('Hemligt')
    await toHave(secretary, 'Hemligt')
    await pause()
    expect(everything(stream)).not.toMatch(new RegExp(`Hemligt|${held.itemId}`))
  })

  it('an item that is closed while it is followed stops being sent from then on', async () => {
    const [stream, secretary] = [await follow(held.stage.reader), await follow(held.stage.secretary)]
    await type('Öppet. ')
    await toHave(stream, 'Öppet. ')
    await aRestriction(test, held)
    await type('Hemligt')
    await toHave(secretary, 'Öppet. Hemligt')
    await until(() => stream.named('changed').length > 0, 'the word that the page has changed')
    await pause()
    expect(everything(stream)).not.toContain('Hemligt')
    await test.db
      .updateTable('restriction')
      .set({ lifted_at: new Date(), lifted_by: held.stage.people.secretary })
      .where('record_id', '=', held.itemId)
      .execute()
    await toHave(stream, 'Öppet. Hemligt')
  })

  it('a screen that others see shows no item that is closed to anybody, whoever put it up', async () => {
    const screen = await follow(held.stage.secretary, '?vy=storbild')
    await type('Öppet. ')
    await toHave(screen, 'Öppet. ')
    await aRestriction(test, held)
    await type('Hemligt')
    await pause()
    expect(everything(screen)).not.toContain('Hemligt')
  })

  it('a guest whose invitation is taken back hears no more', async () => {
    const stream = await follow(await aGuest(held.itemId))
    await type('Före. ')
    await toHave(stream, 'Före. ')
    await test.db.deleteFrom('item_guest').where('agenda_item_id', '=', held.itemId).execute()
    await type('Efter')
    await until(() => !stream.isOpen(), 'the stream to end')
    expect([everything(stream).includes('Efter'), stream.named('ended')]).toEqual([false, [{ reason: 'closed' }]])
  })

  it('one who loses their role, or signs out, hears no more', async () => {
    const [member, reader] = [await follow(held.stage.member), await follow(held.stage.reader)]
    await type('Före. ')
    await Promise.all([toHave(member, 'Före. '), toHave(reader, 'Före. ')])
    await test.db.deleteFrom('session').where('person_id', '=', held.stage.people.reader).execute()
    await test.db.deleteFrom('role_holding').where('person_id', '=', held.stage.people.member).execute()
    await type('Efter')
    await until(() => !member.isOpen() && !reader.isOpen(), 'both streams to end')
    expect(everything(member) + everything(reader)).not.toContain('Efter')
  })

  it('what is read of a closed item by one who may is logged once for each stream', async () => {
    await aRestriction(test, held)
    const stream = await follow(held.stage.secretary)
    const screen = await follow(held.stage.secretary, '?vy=storbild')
    await type('Hemligt')
    await type(' ord')
    await toHave(stream, 'Hemligt ord')
    await test.afterwards()
    const logged = await test.db
      .selectFrom('reading_log')
      .select('person_id')
      .where('record_id', '=', held.itemId)
      .execute()
    expect([logged.map((row) => row.person_id), everything(screen).includes('Hemligt')]).toEqual([
      [held.stage.people.secretary],
      false,
    ])
  })
})

it('ends the streams when the program stops, so that nothing holds it up', async () => {
  const stopping = await createTestApp()
  const there = await anOngoingMeeting(stopping)
  const stream = await openStream(stopping, there.stage.reader, `${there.path}/handelser`)
  await stopping.deployment.announcements.close()
  await until(() => !stream.isOpen(), 'the stream to end')
  expect(stream.named('ended')).toEqual([{ reason: 'stopping' }])
  await stopping.close()
})
