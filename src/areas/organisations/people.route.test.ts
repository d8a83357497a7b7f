// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aNetwork, aPost, aRole } from '../../../tests/support/builders.ts'
import { anEmployer, lettersTo, postsOf } from '../../../tests/support/employer.ts'
import { problemOn, textOf } from '../../../tests/support/stage.ts'
import { stockholmDay } from '#platform/time.ts'

const days = (count: number) => stockholmDay(new Date(Date.now() + count * 86_400_000))
const today = days(0)

let test: TestApp
let administrator: Browser
beforeAll(async () => {
  test = await createTestApp()
  administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
})
afterAll(() => test.close())

describe('a post', () => {
  const form = { name: 'Bo Lind', email: 'Bo@exempel.se', title: 'utredare', from: '2026-03-01' }

  it('is added by the organisation’s administrator, once, with a letter about how to sign in', async () => {
    const { organisation, path, chief } = await anEmployer(test)
    const both = await Promise.all([1, 2].map(() => chief.post(`${path}/personer/ny`, form)))
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
    expect(both.map(problemOn).join('')).toContain('har redan en befattning här')
    expect(await postsOf(test, 'bo@exempel.se')).toMatchObject([
      { title: 'utredare', held_from: '2026-03-01', held_to: null },
    ])
    const [letter, ...more] = await lettersTo(test, 'bo@exempel.se')
    expect([letter?.body, more]).toEqual([
      expect.stringMatching(
        new RegExp(`har lagt till dig i Rådslag, ${organisation.name} som utredare[^]*radslag.test/logga-in`),
      ),
      [],
    ])
    expect(textOf((await chief.get(`${path}/personer`)).text)).toContain('Bo Lind utredare sedan 1 mars 2026')
  })

  it.each([
    [{ name: ' ' }, 'Skriv personens namn'],
    [{ email: 'bo@' }, 'Skriv personens e-postadress'],
    [{ title: '' }, 'Skriv befattningen'],
    [{ from: '2026-02-30' }, 'Skriv dagen då befattningen började'],
  ])('given as %j is refused and keeps what was typed', async (change, words) => {
    const { path, chief } = await anEmployer(test)
    const refused = await chief.post(`${path}/personer/ny`, { ...form, email: 'ny@exempel.se', ...change })
    expect([refused.status, problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toMatch(/value="(utredare|Bo Lind)"/)
    expect(await lettersTo(test, 'ny@exempel.se')).toEqual([])
  })

  it('is given and ended by the organisation’s own administrator and the installation’s, and nobody else', async () => {
    const [own, other] = [await anEmployer(test), await anEmployer(test)]
    const secretary = await test.as(
      (await aRole(test.db, { role: 'secretary', network_id: (await aNetwork(test.db)).id })).id,
    )
    const post = await aPost(test.db, { organisation_id: own.organisation.id })
    const role = await test.db
      .selectFrom('role_holding')
      .select('id')
      .where('organisation_id', '=', own.organisation.id)
      .where('role', '=', 'reader')
      .executeTakeFirstOrThrow()
    for (const browser of [own.reader, other.chief, secretary]) {
      for (const page of ['personer', 'personer/ny', 'personer/las-in', 'roller/ny'])
        expect({ page, status: (await browser.get(`${own.path}/${page}`)).status }).toEqual({ page, status: 403 })
      const tries = [
        await browser.post(`${own.path}/personer/ny`, { ...form, email: 'smyg@exempel.se' }),
        await browser.post(`${own.path}/poster/${post.id}/avsluta`, { lastDay: today }),
        await browser.post(`${own.path}/roller/ny`, { name: 'S', email: 'smyg@exempel.se', role: 'reader' }),
        await browser.post(`${own.path}/roller/${role.id}/avsluta`, { lastDay: today }),
        await browser.post(`${own.path}/personer/las-in`, {
          text: 'namn;e-post;befattning\nS;smyg@exempel.se;x',
          confirmed: 'ja',
        }),
      ]
      expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    }
    expect(await test.db.selectFrom('person').where('email', '=', 'smyg@exempel.se').execute()).toEqual([])
    // Nor by the own address: what belongs to another organisation is not found under it.
    expect((await other.chief.post(`${other.path}/poster/${post.id}/avsluta`, { lastDay: today })).status).toBe(404)
    expect((await other.chief.post(`${other.path}/roller/${role.id}/avsluta`, { lastDay: today })).status).toBe(404)
    expect((await administrator.post(`${own.path}/poster/${post.id}/avsluta`, { lastDay: today })).status).toBe(303)
  })
})
