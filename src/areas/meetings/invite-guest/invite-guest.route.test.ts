// Real: the whole program, its roles and its database. Left out: the mail server; letters are caught.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aGuest, guestLinkIn, type Guest } from '../../../../tests/support/guest.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import { textOf } from '../../../../tests/support/stage.ts'
import { sendGuestLink } from './send-guest-link.ts'

let test: TestApp
let held: HeldMeeting
let guest: Guest
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.deleteFrom('rate_limit').execute()
  held = await aHeldMeeting(test)
  guest = aGuest(test, held)
  await held.post('punkter', { title: 'Hemlig punkt' })
  await held.onItem('anteckning', { version: '1', notes: 'Det gästen får läsa.' })
  test.letters.splice(0)
})

describe('a guest’s link', () => {
  it('is shown once, sent once, and stands nowhere else', async () => {
    const answer = await guest.invite()
    await test.afterwards()
    const link = guestLinkIn(answer.text)
    const token = link.split('/')[2] ?? ''
    expect([answer.status, token.length]).toEqual([200, 43])
    expect(test.letters.map(({ to, body }) => [to, guestLinkIn(body)])).toEqual([[guest.email, link]])
    expect(test.letters[0]?.body).toMatch(
      /Karin Lindvall bjuder in dig till punkten ”Belysning” .* gäller till och med/s,
    )
    const mail = await test.db.selectFrom('mail').selectAll().where('to_address', '=', guest.email).execute()
    expect(mail.map(({ subject, sent_at }) => [subject.slice(0, 22), sent_at !== null])).toEqual([
      ['Inbjudan till en punkt', true],
    ])
    const kept = [
      mail,
      await test.db.selectFrom('item_guest').selectAll().execute(),
      await test.db.selectFrom('audit_entry').selectAll().execute(),
    ]
    expect(JSON.stringify(kept)).not.toContain(token)
    expect((await held.stage.secretary.get(guest.place)).text).not.toContain(token)
  })

  it('is not sent when the act that made it was undone', async () => {
    const meeting = await test.db
      .selectFrom('meeting')
      .selectAll()
      .where('id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
    const actor = { personId: held.stage.people.secretary, name: 'Karin', guestItemId: null }
    const nothing = { holdings: [], guestItemIds: [], overseenNetworkIds: [] }
    const made = { token: 'never-made', lastDay: '2026-03-07' }
    const invitation = { to: guest.email, actor: { ...actor, ...nothing }, made, meeting: meeting as never, title: '' }
    await sendGuestLink(test.deployment, invitation)
    expect(test.letters).toEqual([])
  })

  it('opens the item by a button, and is not used up by being looked at or used', async () => {
    const link = guestLinkIn((await guest.invite()).text)
    const looking = test.browser()
    const page = await looking.get(link)
    expect([page.status, page.text.includes('Ylva Sandberg'), looking.cookies.size]).toEqual([200, true, 0])
    for (const browser of [await guest.enter(link), await guest.enter(link)]) {
      const { status, text } = await browser.get(`/arbetsyta/moten/${held.meetingId}`)
      expect([status, text.includes('Det gästen får läsa.'), text.includes('Hemlig punkt')]).toEqual([200, true, false])
    }
  })

  it('has the item for its first page, and no way to anything of one’s own', async () => {
    const browser = await guest.enter(guestLinkIn((await guest.invite()).text))
    expect((await browser.get('/arbetsyta')).location).toBe(`/arbetsyta/moten/${held.meetingId}#punkt-${held.itemId}`)
    expect((await browser.get(`/arbetsyta/moten/${held.meetingId}`)).text).not.toContain('/arbetsyta/inloggningar')
    for (const path of ['', '/avsluta-andra', '/avsluta-alla', '/nycklar', '/nycklar/utmaning']) {
      const own = `/arbetsyta/inloggningar${path}`
      expect([path, (await (path ? browser.post(own) : browser.get(own))).status]).toEqual([path, 403])
    }
  })

  it.each([
    ['unknown', () => Promise.resolve(), '/gast/pahittad', 'Länken gäller inte'],
    [
      'expired',
      () => sql`update item_guest set expires_at = now() - interval '1 second'`.execute(test.db),
      '',
      'gått ut',
    ],
    [
      'taken back',
      async () => held.post(`punkter/${held.itemId}/gast/${await guest.personId()}/ta-tillbaka`),
      '',
      'tagits tillbaka',
    ],
    [
      'made anew',
      async () => held.post(`punkter/${held.itemId}/gast/${await guest.personId()}/fornya`),
      '',
      'bytts mot en ny',
    ],
  ])('that is %s opens nothing', async (_, change, path, words) => {
    const link = guestLinkIn((await guest.invite()).text)
    const before = await guest.enter(link)
    await change()
    const browser = test.browser()
    for (const answer of [await browser.get(path || link), await browser.post(path || link)])
      expect([answer.status, textOf(answer.text).includes(words)]).toEqual([422, true])
    expect(browser.cookies.has('session')).toBe(false)
    expect((await before.get(`/arbetsyta/moten/${held.meetingId}`)).status).toBe(path ? 200 : 303)
  })

  it('is tried sixty times in a quarter of an hour from one place, and no more', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 61; time += 1) statuses.push((await test.browser().post('/gast/pahittad')).status)
    expect([statuses[59], statuses[60]]).toEqual([422, 429])
  })
})

describe('the secretary', () => {
  it('sees who is asked in and how long, makes a new link and takes it back', async () => {
    await guest.invite()
    const page = textOf((await held.stage.secretary.get(guest.place)).text)
    expect(page).toMatch(
      new RegExp(`Inbjudna gäster \\(1\\).*Ylva Sandberg ${guest.email} till och med \\d+ \\w+ \\d{4}`),
    )
    const personId = await guest.personId()
    const renewed = await held.post(`punkter/${held.itemId}/gast/${personId}/fornya`)
    expect(renewed.status).toBe(200)
    // A letter leaves when its act stands, which may be after the answer.
    await expect.poll(() => test.letters.length).toBe(2)
    await guest.enter(guestLinkIn(renewed.text))
    const back = await held.post(`punkter/${held.itemId}/gast/${personId}/ta-tillbaka`)
    expect([back.status, back.location]).toEqual([303, `${guest.place}?klart=gasttillbaka`])
    expect(textOf((await held.stage.secretary.get(guest.place)).text)).toContain('Gäller inte')
    await held.post(`punkter/${held.itemId}/gast/${personId}/ta-tillbaka`)
    const acts = await test.db
      .selectFrom('audit_entry')
      .select('act')
      .where('subject_id', '=', held.itemId)
      .orderBy('number')
      .execute()
    expect(acts.map(({ act }) => act).filter((act) => act.includes('guest'))).toEqual([
      'invite-guest',
      'renew-guest-link',
      'withdraw-guest-link',
    ])
  })

  it('asks the same guest in again, which makes a new link', async () => {
    const first = guestLinkIn((await guest.invite()).text)
    const second = guestLinkIn((await guest.invite()).text)
    expect((await test.browser().post(first)).status).toBe(422)
    await guest.enter(second)
  })

  it('of this meeting alone has a hand in it', async () => {
    await guest.invite()
    const address = `${guest.place}/${await guest.personId()}`
    for (const browser of [held.stage.member, held.stage.chair, (await aHeldMeeting(test)).stage.secretary])
      for (const act of ['fornya', 'ta-tillbaka'])
        expect([403, 404]).toContain((await browser.post(`${address}/${act}`)).status)
    expect((await held.post(`punkter/${held.itemId}/gast/${crypto.randomUUID()}/fornya`)).status).toBe(404)
  })
})
