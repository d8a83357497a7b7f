// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { aRole } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let coordinator: Browser
let slug: string
const town = crypto.randomUUID()
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  const { db } = test
  await db
    .insertInto('organisation')
    .values({
      id: town,
      kind: 'municipality',
      code: '0192',
      name: 'Nynäshamns kommun',
      short_name: 'Nynäshamn',
      slug: 'nynashamn',
    })
    .execute()
  await db.insertInto('network_member').values({ network_id: stage.networkId, organisation_id: town }).execute()
  await db
    .updateTable('network')
    .set({ purpose: 'Ljus längs alla leder.', areas: ['energi', 'miljö'], contact_id: stage.people.chair })
    .where('id', '=', stage.networkId)
    .execute()
  slug = (await db.selectFrom('network').select('slug').where('id', '=', stage.networkId).executeTakeFirstOrThrow())
    .slug
  const person = await aRole(db, { role: 'coordinator', organisation_id: town })
  coordinator = await test.as(person.id)
  await db
    .insertInto('own_membership')
    .values({
      organisation_id: town,
      network_id: stage.networkId,
      reason: 'Vi har långa leder.',
      changed_by: person.id,
    })
    .execute()
})
afterAll(() => test.close())

const openPage = async (path: string) => test.browser().get(path)
const networkRoot = () => `/arbetsyta/natverk/${stage.networkId}`
const ownRoot = `/arbetsyta/organisationer/${town}/samverkan`

describe('the page of a network', () => {
  it('is read by everyone once the secretary has published it, and not before', async () => {
    expect((await openPage(`/natverk/${slug}`)).status).toBe(404)
    expect((await stage.secretary.get(`${networkRoot()}/publicera`)).text).toContain('Publicera sidan')
    expect((await stage.secretary.post(`${networkRoot()}/publicera`, {})).status).toBe(303)
    const page = await openPage(`/natverk/${slug}`)
    expect([page.status, play.textOf(page.text)]).toEqual([
      200,
      expect.stringMatching(/Ljus längs alla leder.*energi.*Nynäshamns kommun.*Utgåva 1/),
    ])
    await expect.poll(async () => (await openPage('/natverk')).text).toContain(`/natverk/${slug}`)
  })

  it('names a contact only when that person has published it', async () => {
    expect((await openPage(`/natverk/${slug}`)).text).not.toContain('Gunilla Frisk')
    await test.db
      .updateTable('person')
      .set({ contact_is_published: true, phone: '08-520 000 00' })
      .where('id', '=', stage.people.chair)
      .execute()
    await stage.secretary.post(`${networkRoot()}/publicera`, {})
    // The kept page goes when the database has told of the new edition.
    await expect.poll(async () => (await openPage(`/natverk/${slug}`)).text).toContain('tel:0852000000')
    expect(play.textOf((await openPage(`/natverk/${slug}?utgava=1`)).text)).toMatch(/Den är ersatt: läs utgåva 2/)
  })

  it('is not published again with the same words', async () => {
    const again = await stage.secretary.post(`${networkRoot()}/publicera`, {})
    expect([again.status, play.textOf(again.text)]).toEqual([422, expect.stringContaining('Inget är ändrat')])
  })

  it('is given as data too', async () =>
    expect(JSON.parse((await openPage(`/natverk/${slug}.json`)).text)).toMatchObject({
      areas: ['energi', 'miljö'],
      members: [{ name: 'Nynäshamns kommun' }],
    }))

  it('is published by nobody else', async () => {
    for (const browser of [stage.chair, stage.reader, coordinator])
      expect((await browser.post(`${networkRoot()}/publicera`, {})).status).toBe(403)
  })
})

describe('the page of an organisation', () => {
  it('tells which networks it is in and why, and links to those that tell of themselves', async () => {
    expect((await coordinator.post(`${ownRoot}/publicera`, {})).status).toBe(303)
    const page = await openPage('/samverkan/nynashamn')
    expect([page.status, play.textOf(page.text)]).toEqual([
      200,
      expect.stringMatching(/Ljus längs alla leder.*Vi har långa leder/),
    ])
    expect(page.text).toContain(`href="/natverk/${slug}"`)
    expect((await openPage('/samverkan')).text).toContain('/samverkan/nynashamn')
  })

  it('is published by its own people and nobody else', async () => {
    const administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
    for (const browser of [
      stage.secretary,
      administrator,
      await test.as((await aRole(test.db, { role: 'reader', organisation_id: town })).id),
    ])
      expect((await browser.post(`${ownRoot}/publicera`, {})).status).toBe(403)
  })

  it('is taken back with a reason that stands in its place', async () => {
    expect((await coordinator.post(`${ownRoot}/avpublicera`, { reason: ' ' })).status).toBe(422)
    expect((await coordinator.post(`${ownRoot}/avpublicera`, { reason: 'Fel skäl stod där.' })).status).toBe(303)
    await expect.poll(async () => (await openPage('/samverkan/nynashamn')).status).toBe(410)
    expect((await openPage('/samverkan/nynashamn')).text).toContain('Fel skäl stod där.')
  })
})
