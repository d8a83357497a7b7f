// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aBody, aPerson, aRole } from '../../../tests/support/builders.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let administrator: Browser
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
  const haninge = { kind: 'municipality', code: '0136', name: 'Haninge kommun', short_name: 'Haninge' }
  await test.db.insertInto('organisation').values(haninge).execute()
})
afterAll(() => test.close())

const addNetwork = (form: Record<string, string>) => administrator.post('/arbetsyta/natverk/nytt', form)
const whole = { name: 'Ljusnätet', purpose: 'Mer ljus.', secretary: 'Karin', email: 'Karin@Exempel.se' }

describe('a network', () => {
  it('is laid up by the administrator, and its secretary can sign in to it', async () => {
    const added = await addNetwork(whole)
    expect([added.status, added.location]).toEqual([303, expect.stringContaining('klart=natverk')])
    const { id } = await test.db
      .selectFrom('person')
      .select('id')
      .where('email', '=', 'karin@exempel.se')
      .executeTakeFirstOrThrow()
    const page = await (await test.as(id)).get(`/arbetsyta/natverk/${play.idIn(added.location)}`)
    expect([page.status, play.textOf(page.text)]).toEqual([
      200,
      expect.stringMatching(/Ljusnätet.*Mer ljus.*Läs in anteckningar/),
    ])
  })

  it('is informal unless another form is chosen, and of no form that nobody knows', async () => {
    const kindOf = async (name: string) =>
      (await test.db.selectFrom('network').select('kind').where('name', '=', name).executeTakeFirst())?.kind
    await addNetwork({ ...whole, name: 'Partnernätet', kind: 'partnership' })
    expect([await kindOf('Ljusnätet'), await kindOf('Partnernätet')]).toEqual(['informal', 'partnership'])
    const refused = await addNetwork({ ...whole, name: 'Formlöst', kind: 'toString' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Välj nätverkets form')])
  })

  it('of a name that is taken is refused, also twice at once, and keeps what was typed', async () => {
    const refused = await addNetwork({ ...whole, name: 'LJUSNÄTET' })
    expect([refused.status, play.problemOn(refused)]).toEqual([
      422,
      expect.stringContaining('redan ett nätverk med det namnet'),
    ])
    expect(refused.text).toContain('Mer ljus.')
    const both = await Promise.all([1, 2].map(() => addNetwork({ ...whole, name: 'Mörkernätet' })))
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
  })

  it.each([
    ['name', 'Skriv nätverkets namn'],
    ['secretary', 'Skriv sekreterarens namn'],
    ['email', 'Skriv sekreterarens e-postadress'],
  ])('without a %s is refused', async (field, words) => {
    const refused = await addNetwork({ ...whole, name: 'Nytt', [field]: ' ' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
  })

  it('is laid up by nobody else', async () => {
    for (const browser of [stage.secretary, stage.chair, stage.reader]) {
      expect((await browser.get('/arbetsyta/natverk/nytt')).status).toBe(403)
      expect((await browser.post('/arbetsyta/natverk/nytt', { ...whole, name: 'Eget' })).status).toBe(403)
    }
  })

  it('with a name like another’s has an address of its own', async () => {
    await addNetwork({ ...whole, name: 'Ljus nätet' })
    await addNetwork({ ...whole, name: 'Ljus-nätet' })
    const slugs = await test.db
      .selectFrom('network')
      .select('slug')
      .where('slug', 'like', 'ljus-natet%')
      .orderBy('slug')
      .execute()
    expect(slugs.map(({ slug }) => slug)).toEqual(['ljus-natet', 'ljus-natet-2'])
  })
})

describe('a person', () => {
  const add = (form: Record<string, string>, browser = stage.secretary) =>
    browser.post(`/arbetsyta/natverk/${stage.networkId}/personer/ny`, {
      name: 'Bo Lind',
      email: 'bo@exempel.se',
      role: 'member',
      ...form,
    })
  const rows = () =>
    test.db
      .selectFrom('person')
      .leftJoin('role_holding', 'person_id', 'person.id')
      .where('email', '=', 'bo@exempel.se')
      .select(['role', 'body_id'])
      .execute()

  it('is added with a role and a post, once, however often the form is sent', async () => {
    const form = { organisation: 'Haninge', title: 'säkerhetschef' }
    const both = await Promise.all([add(form), add(form), add(form)])
    expect(both.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await rows()).toEqual([{ role: 'member', body_id: null }])
    const page = play.textOf((await stage.secretary.get(`/arbetsyta/natverk/${stage.networkId}`)).text)
    expect(page).toContain('Personer 5 personer')
  })

  it('whom the secretary can’t see is added by the right name only, and never shown by a wrong one', async () => {
    const stranger = await aPerson(test.db, { name: 'Stina Frisk', email: 'stina@exempel.se' })
    const refused = await add({ name: 'Någon', email: 'Stina@exempel.se' })
    expect([refused.status, play.textOf(refused.text)]).toEqual([422, expect.stringContaining('inte med namnet Någon')])
    expect(refused.text).not.toContain('Stina Frisk')
    expect((await stage.secretary.get(`/arbetsyta/personer/${stranger.id}`)).status).toBe(404)
    expect((await add({ name: 'stina frisk ', email: 'stina@exempel.se' })).status).toBe(303)
  })

  it('may be added to one body alone, and then reads that and no other', async () => {
    const [body, other] = [
      await aBody(test.db, { network_id: stage.networkId }),
      await aBody(test.db, { network_id: stage.networkId }),
    ]
    await add({ name: 'Eva', email: 'eva@exempel.se', body: body.id })
    const { id } = await test.db
      .selectFrom('person')
      .select('id')
      .where('email', '=', 'eva@exempel.se')
      .executeTakeFirstOrThrow()
    const eva = await test.as(id)
    expect((await eva.get(`/arbetsyta/organ/${body.id}`)).status).toBe(200)
    expect([403, 404]).toContain((await eva.get(`/arbetsyta/organ/${other.id}`)).status)
    const foreign = await aBody(test.db)
    expect((await add({ email: 'eva@exempel.se', body: foreign.id })).status).toBe(404)
  })

  it.each([
    [{ name: '' }, 'Skriv personens namn'],
    [{ email: 'bo@' }, 'Skriv personens e-postadress'],
    [{ role: 'administrator' }, 'Välj en roll'],
    [{ organisation: 'Hanninge' }, 'Organisationen finns inte i registret'],
  ])('given as %j is refused and keeps the title that was typed', async (form, words) => {
    const refused = await add({ title: 'vaktmästare', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain('value="vaktmästare"')
  })

  it('is added by the network’s own secretary and nobody else', async () => {
    const other = await play.aStage(test)
    for (const browser of [stage.chair, stage.reader, other.secretary, administrator])
      expect([403, 404]).toContain((await add({ role: 'secretary' }, browser)).status)
    expect(await rows()).toEqual([{ role: 'member', body_id: null }])
  })
})

describe('a body', () => {
  const path = () => `/arbetsyta/natverk/${stage.networkId}/organ/nytt`

  it('is laid up by the secretary, who can then plan its first meeting', async () => {
    const added = await stage.secretary.post(path(), { name: 'Beredningsgruppen' })
    expect([added.status, added.location]).toEqual([303, expect.stringMatching(/^\/arbetsyta\/organ\/.*klart=organ$/)])
    const page = await stage.secretary.get(added.location)
    expect(play.textOf(page.text)).toMatch(/Beredningsgruppen.*Inget möte är planerat.*Planera ett möte/)
  })

  it.each([
    ['no name', ' ', 'Skriv organets namn'],
    ['a name that is taken', 'Beredningsgruppen', 'redan ett organ'],
  ])('with %s is refused', async (_case, name, words) => {
    const refused = await stage.secretary.post(path(), { name })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
  })

  it('is not laid up by a member', async () =>
    expect((await stage.member.post(path(), { name: 'Smygande organ' })).status).toBe(403))
})
