// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs } from '#platform/db.ts'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { aRole } from '../../../tests/support/builders.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
})
afterAll(() => test.close())

const agreement = (place: string) =>
  `Bilaga 1\n\nSamverkansöverenskommelse\n\nmellan ${place} kommun och Polisen 2024–2026\n\nSyfte\n\nSyftet är att minska brottsligheten i hela kommunen och att de som bor där ska känna sig trygga.\n\nSamverkansområden\n\n• Trafik\n• Droger\n\nUppföljning\n\nStyrgruppen följer upp arbetet varje halvår.\n\nUnderskrifter\n\n${place} den 5 december 2023\n\nInga Ström                    Per Lund\nKommunstyrelsens ordförande   Lokalpolisområdeschef\n`
const notes = (day: string, items = ['Belysning', 'Busskort']) => `${play.someText(day, items)}\n\n${agreement('Ekby')}`
/** The drafts of a file, that of what it is first of all before the other. */
const draftsOf = (draftId: string) =>
  test.db
    .selectFrom('import_draft')
    .where(
      'source_file_id',
      'in',
      test.db.selectFrom('import_draft').where('id', '=', draftId).select('source_file_id'),
    )
    .select(['id', 'kind', 'status', 'version', 'batch_id', 'beside_draft_id', 'source_text'])
    .orderBy(sql`beside_draft_id is not null`)
    .orderBy('id')
    .execute()
async function sent(text: string) {
  const { location } = await play.sendFile(stage.secretary, stage.networkId, text, 'moten.txt')
  const [first, other] = await draftsOf(play.idIn(location))
  if (!first || !other) throw new Error('the file gave one document')
  return { location, first, other }
}
const review = (id: string) => `/arbetsyta/inlasning/${id}`
const textAt = async (path: string) => play.textOf((await stage.secretary.get(path)).text)
const statusOf = async (id: string) => (await draftsOf(id)).find((draft) => draft.id === id)?.status

describe('a file that holds notes and an agreement', () => {
  it('becomes two drafts beside one another, and each page tells of the other', async () => {
    const { location, first, other } = await sent(notes('2024-02-05'))
    expect([first.kind, other.kind, other.beside_draft_id]).toEqual(['minutes', 'agreement', first.id])
    expect(play.idIn(location)).toBe(first.id)
    expect(await textAt(review(first.id))).toContain('Samma fil innehåller också: överenskommelse')
    const page = await stage.secretary.get(`${review(other.id)}/granska`)
    expect(play.textOf(page.text)).toContain('Samma fil innehåller också: anteckningar eller protokoll')
    expect(page.text).toContain(`href="${review(first.id)}"`)
    expect([first.source_text.includes('Belysning'), other.source_text.includes('Belysning')]).toEqual([true, false])
  })

  it('is told of in its batch, and counted as one file with two documents', async () => {
    const { first, other } = await sent(notes('2024-02-06'))
    const batch = `/arbetsyta/inlasning/omgangar/${first.batch_id}`
    const text = await textAt(batch)
    expect(text).toContain('Inläsning av en fil med 2 handlingar')
    expect(text).toContain('moten.txt: överenskommelse')
    const report = await stage.secretary.get(`${batch}/rapport.csv`)
    expect(report.text).toContain('Samma fil innehåller också: överenskommelse')
    expect(await textAt(review(first.id))).toContain('Handling 1 av 2')
    await stage.secretary.post(`${review(other.id)}/granska`, { version: '1', act: 'confirm' })
    expect(await textAt(review(first.id))).toContain('Handling 2 av 2')
    expect(await textAt(review(first.id))).toContain('överenskommelse (bekräftad)')
  })

  it('waits on one’s own page once, until only the other waits', async () => {
    const { first, other } = await sent(notes('2024-02-09'))
    const waiting = async () => {
      const { text } = await stage.secretary.get('/arbetsyta')
      return [first, other].map(({ id }) => text.includes(review(id)))
    }
    expect(await waiting()).toEqual([true, false])
    await stage.secretary.post(`${review(first.id)}/kasta`)
    expect(await waiting()).toEqual([false, true])
    await stage.secretary.post(`${review(other.id)}/kasta`)
  })

  it('is recognised when it is sent again, as what it is first of all', async () => {
    const text = notes('2024-02-07')
    const { first } = await sent(text)
    const again = await play.sendFile(stage.secretary, stage.networkId, text, 'kopia.txt')
    expect(again.location).toBe(`${review(first.id)}?samma=ja`)
    expect(await draftsOf(first.id)).toHaveLength(2)
  })

  it('each is discarded and brought back for itself', async () => {
    const { first, other } = await sent(notes('2024-02-08'))
    await stage.secretary.post(`${review(other.id)}/kasta`, {})
    expect([await statusOf(first.id), await statusOf(other.id)]).toEqual(['to-review', 'discarded'])
    expect(await textAt(review(first.id))).toContain('överenskommelse (kastad)')
    await stage.secretary.post(`${review(first.id)}/kasta`, {})
    await stage.secretary.post(`${review(other.id)}/hamta-tillbaka`, {})
    expect([await statusOf(first.id), await statusOf(other.id)]).toEqual(['discarded', 'to-review'])
  })

  it('each changes its kind for itself, and is read anew from its own words', async () => {
    const { first, other } = await sent(notes('2024-02-09'))
    const { version } = other
    await stage.secretary.post(`${review(other.id)}/slag`, { kind: 'promises', version: String(version) })
    expect((await draftsOf(first.id)).map(({ kind }) => kind)).toEqual(['minutes', 'promises'])
  })
})

it('a page of promises that tells of the cooperation they rest on becomes both, each confirmed for itself', async () => {
  const { first, other } = await sent(
    'Fortsatt samverkan för ett tryggare Ekby\n\nEkby kommun och Polisen fortsätter sin samverkan. De områden som står i fokus för samarbetet är droger, trafik och skadegörelse.\n\nMedborgarlöfte\n\nEkby kommun och polisen lovar att lysa upp torget under 2024.\n',
  )
  expect([first.kind, other.kind, other.source_text]).toEqual(['promises', 'agreement', first.source_text])
  expect(await textAt(`${review(first.id)}/granska`)).toContain('Samma fil innehåller också: överenskommelse')
  const page = await stage.secretary.get(`${review(other.id)}/granska`)
  expect(play.textOf(page.text)).toContain('Samma fil innehåller också: medborgarlöften')
  for (const area of ['Ekby kommun', 'Polisen', 'skadegörelse']) expect(page.text).toContain(`value="${area}"`)
  await stage.secretary.post(`${review(other.id)}/granska`, { version: '1', act: 'confirm' })
  expect([await statusOf(first.id), await statusOf(other.id)]).toEqual(['to-review', 'confirmed'])
})

it('what a closed item said is closed in the other document of the file, too', async () => {
  const { first, other } = await sent(notes('2024-02-12', ['Om Lisa', 'Busskort']))
  const law = { 'i-0-confidentialBy': 'OSL 19:3', 'i-0-level': 'persons', 'i-0-title': 'Om Lisa' }
  await stage.secretary.post(review(first.id), { version: '1', act: 'save', ...law })
  const confirmed = await play.confirmDraft(stage.secretary, first.id, {
    ...{ version: '2', ...law, [`i-0-to-${stage.people.member}`]: 'ja' },
  })
  expect(confirmed.status).toBe(303)
  const another = (await aRole(test.db, { role: 'secretary', network_id: stage.networkId })).id
  const browser = await test.as(another)
  for (const { id } of [first, other]) expect((await browser.get(review(id))).status).toBe(404)
  const seen = await actAs(test.deployment.app, another, (tx) =>
    tx.selectFrom('import_draft').select('id').where('id', 'in', [first.id, other.id]).execute(),
  )
  expect(seen).toEqual([])
  expect((await stage.secretary.get(`${review(other.id)}/granska`)).status).toBe(200)
})
