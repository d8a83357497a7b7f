// Real: the whole program, its roles and its database. Left out: the mail server; letters are caught.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { actAs } from '#platform/db.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { anOrganisation, aNetwork, aRole } from '../../../../tests/support/builders.ts'
import { aGuest, guestLinkIn, type Guest } from '../../../../tests/support/guest.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'

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

describe('one who has other roles and comes by a guest’s link', () => {
  it('sees the one item and nothing else: neither the pages nor the database let more through', async () => {
    const link = guestLinkIn((await guest.invite()).text)
    const [personId, own] = [await guest.personId(), await aNetwork(test.db, { name: 'Eget nätverk' })]
    const organisation = await anOrganisation(test.db)
    await aRole(test.db, { role: 'administrator', person_id: personId })
    await aRole(test.db, { role: 'secretary', network_id: own.id, person_id: personId })
    await aRole(test.db, { role: 'secretary', network_id: held.stage.networkId, person_id: personId })
    await aRole(test.db, { role: 'organisation-administrator', organisation_id: organisation.id, person_id: personId })
    const [visitor, otherwise] = [await guest.enter(link), await test.as(personId)]
    const paths = [
      `/natverk/${own.id}`,
      `/natverk/${held.stage.networkId}`,
      `/organ/${held.bodyId}`,
      '/moten',
      '/inlasning',
      '/utkorg',
    ]
    for (const path of paths) {
      expect([path, [403, 404].includes((await visitor.get(`/arbetsyta${path}`)).status)]).toEqual([path, true])
      expect([path, (await otherwise.get(`/arbetsyta${path}`)).status]).toEqual([path, 200])
    }
    const page = await visitor.get(`/arbetsyta/moten/${held.meetingId}`)
    expect([page.text.includes('Hemlig punkt'), page.text.includes('Vad som har hänt')]).toEqual([false, false])
    expect((await visitor.post(`/arbetsyta/moten/${held.meetingId}/punkter`, { title: 'Ny' })).status).toBe(403)

    const seen = (guestItem: string) =>
      actAs(test.deployment.app, personId, async (tx) => {
        await sql`select set_config('radslag.guest_item', ${guestItem}, true)`.execute(tx)
        const { rows } = await sql<Record<string, number>>`select (select count(*)::int from network) as networks,
          (select count(*)::int from agenda_item) as items, (select count(*)::int from meeting) as meetings,
          (select count(*)::int from attendance) as attendance, (select count(*)::int from mail) as mail,
          (select count(*)::int from identity_provider) as providers,
          (select count(*)::int from person where id <> ${personId}) as others`.execute(tx)
        return rows[0]
      })
    expect(await seen(held.itemId)).toMatchObject({
      items: 1,
      meetings: 1,
      attendance: 0,
      mail: 0,
      providers: 0,
      others: 0,
    })
    expect((await seen(''))?.['items']).toBeGreaterThan(1)
    expect((await seen(''))?.['others']).toBeGreaterThan(1)
  })

  it('is let in though their organisation demands its own sign-in', async () => {
    const link = guestLinkIn((await guest.invite()).text)
    const { id } = await anOrganisation(test.db)
    await aRole(test.db, { role: 'reader', organisation_id: id, person_id: await guest.personId() })
    await test.db
      .insertInto('identity_provider')
      .values({ organisation_id: id, issuer: 'https://id.se', client_id: 'x', is_demanded: true })
      .execute()
    const browser = await guest.enter(link)
    expect((await browser.get(`/arbetsyta/moten/${held.meetingId}`)).status).toBe(200)
  })
})

describe('how long it holds', () => {
  const lastDay = async () => {
    const { rows } = await sql<{ day: string; time: string }>`
      select to_char((expires_at - interval '1 second') at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day,
        to_char(expires_at at time zone 'Europe/Stockholm', 'HH24:MI') as time
      from item_guest where agenda_item_id = ${held.itemId}`.execute(test.db)
    return rows[0]
  }
  const inDays = async (days: number) =>
    (await sql<{ day: string }>`select to_char(stockholm_today() + ${days}::int, 'YYYY-MM-DD') as day`.execute(test.db))
      .rows[0]?.day

  it.each([
    ['nothing chosen', {}, 11],
    ['to the day after the meeting', { until: 'day-after' }, 11],
    ['7 days', { until: '7-days' }, 7],
    ['30 days', { until: '30-days' }, 30],
  ])('%s, for a meeting in ten days', async (_, form, days) => {
    await sql`update meeting set day = stockholm_today() + 10 where id = ${held.meetingId}`.execute(test.db)
    expect((await guest.invite(form)).status).toBe(200)
    expect(await lastDay()).toEqual({ day: await inDays(days), time: '00:00' })
  })

  it('is one of three choices', async () => {
    expect((await guest.invite({ until: 'alltid' })).status).toBe(422)
  })

  it('is what a session begun by it never outlives', async () => {
    const link = guestLinkIn((await guest.invite()).text)
    await sql`update item_guest set expires_at = now() + interval '1 hour'`.execute(test.db)
    const browser = await guest.enter(link)
    const { rows } = await sql<{
      minutes: number
    }>`select round(extract(epoch from expires_at - now()) / 60)::int as minutes
      from session where method = 'guest' order by created_at desc limit 1`.execute(test.db)
    expect(rows[0]?.minutes).toBe(60)
    await sql`update item_guest set expires_at = now() - interval '1 second'`.execute(test.db)
    expect((await browser.get(`/arbetsyta/moten/${held.meetingId}`)).status).toBe(303)
  })
})
