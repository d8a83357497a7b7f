// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { anOrganisation, aPost, aRole } from '../../../tests/support/builders.ts'
import { anEmployer, lettersTo } from '../../../tests/support/employer.ts'
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

const personAt = (email: string) =>
  test.db.selectFrom('person').select(['id', 'name']).where('email', '=', email).executeTakeFirstOrThrow()

describe('a role in an organisation', () => {
  it('the first administrator is appointed by the installation’s', async () => {
    const organisation = await anOrganisation(test.db)
    const path = `/arbetsyta/organisationer/${organisation.id}`
    expect(textOf((await administrator.get(`${path}/personer`)).text)).toContain('har ingen administratör än')
    const form = { name: 'Eva Ek', email: 'eva@exempel.se', role: 'organisation-administrator' }
    const twice = await Promise.all([1, 2].map(() => administrator.post(`${path}/roller/ny`, form)))
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    expect(await lettersTo(test, 'eva@exempel.se')).toEqual([
      { body: expect.stringContaining(`${organisation.name} som organisationens administratör`) },
    ])
    const eva = await test.as((await personAt('eva@exempel.se')).id)
    expect((await eva.get(`${path}/personer`)).status).toBe(200)
  })

  it('is refused without a role that organisations have', async () => {
    const { path, chief } = await anEmployer(test)
    for (const role of ['administrator', 'secretary', '']) {
      const refused = await chief.post(`${path}/roller/ny`, { name: 'Eva', email: 'eva2@exempel.se', role })
      expect([refused.status, problemOn(refused)]).toEqual([422, 'Välj en roll.'])
    }
  })

  const rolesIn = async (organisationId: string, role: string) =>
    test.db
      .selectFrom('role_holding')
      .select(['id', 'person_id', 'valid_to'])
      .where('organisation_id', '=', organisationId)
      .where('role', '=', role)
      .orderBy('valid_from')
      .execute()

  it('of the last administrator is not ended, also when two leave at once or by leaving the post', async () => {
    const { organisation, path, chief, chiefId } = await anEmployer(test)
    const [only] = await rolesIn(organisation.id, 'organisation-administrator')
    const refused = await chief.post(`${path}/roller/${only?.id}/avsluta`, { lastDay: today })
    expect([refused.status, problemOn(refused)]).toEqual([422, 'Utse en annan administratör först.'])
    const post = await aPost(test.db, { organisation_id: organisation.id, person_id: chiefId })
    const leaving = await chief.post(`${path}/poster/${post.id}/avsluta`, { lastDay: today })
    expect([leaving.status, problemOn(leaving)]).toEqual([422, 'Utse en annan administratör först.'])

    await chief.post(`${path}/roller/ny`, { name: 'Ulf', email: 'ulf@exempel.se', role: 'organisation-administrator' })
    const two = await rolesIn(organisation.id, 'organisation-administrator')
    const ended = await Promise.all(
      two.map(({ id }) => administrator.post(`${path}/roller/${id}/avsluta`, { lastDay: today })),
    )
    expect(ended.map(({ status }) => status).sort()).toEqual([303, 422])
    const left = await rolesIn(organisation.id, 'organisation-administrator')
    expect(left.filter((role) => role.valid_to === null)).toHaveLength(1)
  })

  it('is ended, and can be given again the same day', async () => {
    const { organisation, path, chief } = await anEmployer(test)
    const form = { name: 'Siv', email: 'siv@exempel.se', role: 'coordinator' }
    await chief.post(`${path}/roller/ny`, form)
    const [role] = await rolesIn(organisation.id, 'coordinator')
    const early = await chief.post(`${path}/roller/${role?.id}/avsluta`, { lastDay: days(-1) })
    expect([early.status, problemOn(early)]).toEqual([422, expect.stringContaining('kan inte vara före den första')])
    expect((await chief.post(`${path}/roller/${role?.id}/avsluta`, { lastDay: today })).status).toBe(303)
    expect((await rolesIn(organisation.id, 'coordinator'))[0]?.valid_to).toBe(today)
    await chief.post(`${path}/roller/ny`, form)
    expect((await rolesIn(organisation.id, 'coordinator')).filter(({ valid_to }) => valid_to === null)).toHaveLength(1)
  })
})

describe('the administrators of the installation', () => {
  const path = '/arbetsyta/administratorer'
  const open = () =>
    test.db
      .selectFrom('role_holding')
      .select('id')
      .where('role', '=', 'administrator')
      .where('valid_to', 'is', null)
      .execute()

  it('are seen, appointed and ended by one another, and the last one stays', async () => {
    const [first] = await open()
    const refused = await administrator.post(`${path}/${first?.id}/avsluta`, { lastDay: today })
    expect([refused.status, problemOn(refused)]).toEqual([422, 'Utse en annan administratör först.'])
    const appointed = await administrator.post(path, { name: 'Ann Ny', email: 'ann@exempel.se' })
    expect([appointed.status, appointed.location]).toEqual([303, `${path}?klart=administrator`])
    expect(await lettersTo(test, 'ann@exempel.se')).toHaveLength(1)
    const ann = await test.as((await personAt('ann@exempel.se')).id)
    expect(textOf((await ann.get(path)).text)).toContain('Ann Ny ann@exempel.se')
    const own = (await open()).find(({ id }) => id !== first?.id)
    expect((await administrator.post(`${path}/${own?.id}/avsluta`, { lastDay: today })).status).toBe(303)
    expect(await open()).toEqual([first])
  })

  it('are appointed by nobody else', async () => {
    const { chief } = await anEmployer(test)
    const [only] = await open()
    expect((await chief.get(path)).status).toBe(403)
    expect((await chief.post(path, { name: 'Smyg', email: 'smyg@exempel.se' })).status).toBe(403)
    expect((await chief.post(`${path}/${only?.id}/avsluta`, { lastDay: today })).status).toBe(404)
  })

  it('are not appointed without a name and an address', async () => {
    const refused = await administrator.post(path, { name: '', email: 'x' })
    expect([refused.status, problemOn(refused)]).toEqual([422, expect.stringMatching(/namn.*e-postadress/)])
  })
})
