// Real: the whole program, its roles and its database. Left out: the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { aRole } from '../../../../tests/support/builders.ts'
import { aCallableMeeting, dayFromToday, type CalledMeeting } from '../../../../tests/support/called-meeting.ts'
import { hasOtherParsers, readByOthers } from '../../../../tests/support/calendars/other-readers.ts'
import { aGuest, guestLinkIn } from '../../../../tests/support/guest.ts'
import { aHeldMeeting } from '../../../../tests/support/held-meeting.ts'
import { idIn, itemTitled, textOf } from '../../../../tests/support/stage.ts'

let test: TestApp
let called: CalledMeeting
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  called = await aCallableMeeting(test)
})

const addressIn = (text: string) => /http:\/\/radslag\.test(\/kalender\/[\w-]+\.ics)/.exec(text)?.[1] ?? ''
const make = async (browser: Browser, body = '') =>
  addressIn((await browser.post('/arbetsyta/kalender', { body })).text)
const read = async (address: string) => {
  const { status, text, headers } = await test.browser().get(address)
  return { status, text: text.replace(/\r\n /g, ''), type: headers.get('content-type') }
}
const uids = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)
const uid = (meeting: CalledMeeting) => `mote-${meeting.meetingId}@radslag`

describe('one’s own calendar', () => {
  it('is shown once, read without signing in, and stands nowhere else', async () => {
    const { member } = called.stage
    const address = await make(member)
    expect(address.length).toBeGreaterThan(50)
    const { status, text, type } = await read(address)
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(uids(text)).toEqual([uid(called)])
    expect(text).toContain(`URL:http://radslag.test/arbetsyta/moten/${called.meetingId}`)
    expect(text).toContain('SUMMARY:Ledningsgruppen')
    const kept = JSON.stringify([
      await test.db.selectFrom('calendar_feed').selectAll().execute(),
      await test.db.selectFrom('audit_entry').selectAll().execute(),
    ])
    const secret = address.slice('/kalender/'.length, -'.ics'.length)
    expect([kept.includes(secret), (await member.get('/arbetsyta/kalender')).text.includes(secret)]).toEqual([
      false,
      false,
    ])
  })

  it('has the meetings of all one’s networks, and of no others', async () => {
    const other = await aCallableMeeting(test)
    const { member } = called.stage.people
    const address = await make(called.stage.member)
    expect(uids((await read(address)).text)).toEqual([uid(called)])
    await aRole(test.db, { role: 'member', network_id: other.stage.networkId, person_id: member })
    expect(uids((await read(address)).text).sort()).toEqual([uid(called), uid(other)].sort())
  })

  it('leaves out what one only reads', async () =>
    expect(uids((await read(await make(called.stage.reader))).text)).toEqual([]))

  it('is empty the day after the role has ended', async () => {
    const address = await make(called.stage.member)
    await test.db
      .updateTable('role_holding')
      .set({ valid_to: dayFromToday(-1) })
      .where('person_id', '=', called.stage.people.member)
      .execute()
    const { status, text } = await read(address)
    expect([status, uids(text)]).toEqual([200, []])
  })

  it('shows a cancelled meeting as cancelled, with the next SEQUENCE', async () => {
    await called.call()
    const address = await make(called.stage.member)
    await called.post('stall-in')
    const { text } = await read(address)
    expect([
      text.includes('STATUS:CANCELLED'),
      text.includes('SEQUENCE:1'),
      text.includes('SUMMARY:Inställt: Ledningsgruppen'),
    ]).toEqual([true, true, true])
  })

  it('says where one takes part from afar, until the meeting is cancelled', async () => {
    called = await aCallableMeeting(test, { onlineUrl: 'https://motet.se/abc' })
    const address = await make(called.stage.member)
    const line = 'CONFERENCE;VALUE=URI;LABEL="Delta på distans":https://motet.se/abc\r\n'
    expect((await read(address)).text).toContain(line)
    await called.post('stall-in')
    expect((await read(address)).text).not.toContain('CONFERENCE')
  })

  it('has what one is called to as a substitute or as the guest of an item, at the guest’s hours', async () => {
    await called.post('punkter', { title: 'Inledning' })
    await called.post('punkter', { title: 'Belysning' })
    const [first, second] = [
      await itemTitled(test, called.meetingId, 'Inledning'),
      await itemTitled(test, called.meetingId, 'Belysning'),
    ]
    await test.db.updateTable('agenda_item').set({ planned_minutes: 30 }).where('id', '=', first.id).execute()
    await called.post(`punkter/${second.id}/gast`, { name: 'Ylva Sand', email: `ylva-${second.id}@exempel.se` })
    await called.call()
    const personWith = async (email: string) =>
      (await test.db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
    const guest = await test.as(await personWith(`ylva-${second.id}@exempel.se`))
    const { text } = await read(await make(guest))
    expect(uids(text)).toEqual([`mote-${called.meetingId}-punkt-${second.id}@radslag`])
    const start = /DTSTART:(\d{8}T\d{4})/.exec(
      (await called.outbox()).find(({ to, method }) => method && to.startsWith('ylva'))?.calendar ?? '',
    )?.[1]
    expect(text).toContain(`DTSTART:${start}`)
    expect(text).not.toContain('Belysning')
    const id = await called.invitationOf(called.stage.people.member)
    const substitute = `bo-${id}@exempel.se`
    await called.post(`kallelse/${id}/ersattare`, { name: 'Bo Ek', email: substitute })
    const feed = await read(await make(await test.as(await personWith(substitute))))
    expect([uids(feed.text), feed.text.includes('URL:')]).toEqual([[uid(called)], false])
  })

  it.skipIf(!hasOtherParsers())('is read without a fault by libical, icalendar and vobject', async () => {
    const [seen] = readByOthers([(await test.browser().get(await make(called.stage.member))).text])
    expect(seen?.libical).toMatchObject({
      errors: 0,
      keepsRestrictions: true,
      uid: uid(called),
      title: 'Ledningsgruppen',
    })
    expect([seen?.icalendar.errors, seen?.vobject.title]).toEqual([0, 'Ledningsgruppen'])
  })
})

describe('a body’s calendar', () => {
  it('has that body’s meetings, for one who reads it', async () => {
    const address = await make(called.stage.reader, called.bodyId)
    const { text } = await read(address)
    expect([uids(text), text.includes('X-WR-CALNAME:Ledningsgruppen')]).toEqual([[uid(called)], true])
    await test.db.deleteFrom('role_holding').where('person_id', '=', called.stage.people.reader).execute()
    expect(uids((await read(address)).text)).toEqual([])
  })
  it('is not made of a body that one may not read', async () => {
    const other = await aCallableMeeting(test)
    const answer = await called.stage.member.post('/arbetsyta/kalender', { body: other.bodyId })
    expect([answer.status, addressIn(answer.text)]).toEqual([422, ''])
  })
})

describe('an address', () => {
  it('that was taken back gives nothing, and is taken back once', async () => {
    const { member } = called.stage
    const address = await make(member)
    const page = await member.get('/arbetsyta/kalender')
    const path = /action="(\/arbetsyta\/kalender\/[0-9a-f-]+\/ta-tillbaka)"/.exec(page.text)?.[1] ?? ''
    expect((await called.stage.chair.post(path)).status).toBe(404)
    expect([(await member.post(path)).location, (await member.post(path)).status]).toEqual([
      '/arbetsyta/kalender?klart=kalenderborta',
      303,
    ])
    expect((await read(address)).status).toBe(404)
    expect(textOf((await member.get('/arbetsyta/kalender')).text)).toContain('Ingen adress än')
    const acts = await test.db
      .selectFrom('audit_entry')
      .select('act')
      .where('subject_id', '=', called.stage.people.member)
      .execute()
    expect(acts.map(({ act }) => act)).toEqual(['make-calendar-feed', 'revoke-calendar-feed'])
    expect(idIn(path)).not.toBe('')
  })
  it('that nobody made gives nothing', async () => expect((await read('/kalender/pahittad.ics')).status).toBe(404))
  it('is not made by one who came by a guest’s link', async () => {
    const held = await aHeldMeeting(test)
    const guest = aGuest(test, held)
    const browser = await guest.enter(guestLinkIn((await guest.invite()).text))
    expect([
      (await browser.get('/arbetsyta/kalender')).status,
      (await browser.post('/arbetsyta/kalender')).status,
    ]).toEqual([403, 403])
  })
})
