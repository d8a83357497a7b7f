// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Form } from '../../../../tests/support/browser.ts'
import { anOrganisation, aRole } from '../../../../tests/support/builders.ts'
import { aMemberOf } from '../../../../tests/support/own-organisation.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let root: string
beforeAll(async () => {
  test = await createTestApp({ clock: () => new Date('2026-03-31T10:00:00Z') })
  stage = await play.aStage(test)
  root = `/arbetsyta/natverk/${stage.networkId}`
  await anOrganisation(test.db, { name: 'Huddinge kommun', short_name: 'Huddinge' })
})
afterAll(() => test.close())

const whole = { kind: 'agreement', title: 'Samarbetsavtal', address: 'https://exempel.se/avtal.pdf' }
const add = (form: Form = {}, browser = stage.secretary) => browser.post(`${root}/dokument/nytt`, { ...whole, ...form })
const aFile = (bytes: string | Uint8Array, name: string, type = '') =>
  new File([new Blob([bytes as BlobPart])], name, { type })
const documents = () =>
  test.db
    .selectFrom('network_document')
    .selectAll()
    .orderBy('added_at')
    .where('network_id', '=', stage.networkId)
    .execute()
const wordsOn = async (browser = stage.reader) => play.textOf((await browser.get(`${root}/dokument`)).text)

describe('a document', () => {
  it('is laid up as a link, with the days it was decided and holds', async () => {
    const added = await add({ decidedOn: '2020-02-09', validFrom: '2020-03-01', validTo: '2026-05-30' })
    const [document] = await documents()
    expect([added.status, added.location]).toEqual([303, `${root}/dokument?klart=handling#dokument-${document?.id}`])
    const { text } = await stage.reader.get(`${root}/dokument`)
    expect(text).toContain(`id="dokument-${document?.id}"`)
    expect(play.textOf(text)).toContain(
      'Samarbetsavtal avtal 9 februari 2020 1 mars 2020–30 maj 2026 Går ut om 60 dagar',
    )
  })

  it('that has expired or does not hold yet is marked, and one that stands is not', async () => {
    await add({ title: 'Gammalt', validTo: '2026-03-30' })
    await add({ title: 'Kommande', validFrom: '2026-04-01' })
    await add({ title: 'Gällande', validTo: '2026-05-31' })
    const words = await wordsOn()
    expect(words).toContain('Gammalt avtal – till 30 mars 2026 Har gått ut')
    expect(words).toContain('Kommande avtal – från 1 april 2026 Gäller inte än')
    expect(words).toMatch(/Gällande avtal – till 31 maj 2026 (?!Går)/)
  })

  it('is kept as a file that goes out byte for byte, to be saved and never shown', async () => {
    const page = '<script>alert(1)</script>'
    await add({ title: 'Sidan', address: '', file: aFile(page, 'C:\\Avtal & så.html', 'text/html') })
    const document = (await documents()).at(-1)
    const file = await stage.reader.get(`${root}/dokument/${document?.id}/fil`)
    expect([file.status, file.text]).toEqual([200, page])
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="Avtal _ s_.html"; filename*=UTF-8''Avtal%20%26%20s%C3%A5.html`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(await wordsOn()).toContain('Sidan (Avtal & så.html, 1 kB)')
  })

  it('of any bytes comes back as it was', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251)
    await add({ title: 'Bytes', address: '', file: aFile(bytes, 'a.bin') })
    const stored = (await documents()).at(-1)
    expect(stored?.bytes?.equals(bytes)).toBe(true)
  })

  it.each<[string, Form, string]>([
    ['without kind', { kind: 'toString' }, 'Välj vilket slags handling'],
    ['without title', { title: ' ' }, 'Skriv vad handlingen heter'],
    ['without link and file', { address: '' }, 'Skriv en länk till handlingen eller välj en fil'],
    ['with a link that runs', { address: 'javascript:alert(1)' }, 'Skriv länkens hela adress'],
    ['with an impossible day', { validTo: '2026-02-30' }, 'Skriv sista dagen'],
    ['that ends before it begins', { validFrom: '2026-01-02', validTo: '2026-01-01' }, 'slutar gälla innan den börjar'],
    ['with both link and file', { file: aFile('a', 'a.txt') }, 'inte båda'],
    ['with an empty file', { address: '', file: aFile('', 'a.txt') }, 'Filen är tom'],
    [
      'with a file too large',
      { address: '', file: aFile(new Uint8Array(10 * 1024 * 1024 + 1), 'a') },
      'större än 10 MB',
    ],
    ['with a file for its title', { title: aFile('a', 'a.txt') }, 'Skriv vad handlingen heter'],
  ])('%s is refused, and what was typed stays', async (_case, form, words) => {
    const before = (await documents()).length
    const refused = await add({ decidedOn: '2021-01-01', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain('value="2021-01-01"')
    expect(await documents()).toHaveLength(before)
  })

  it('is read by the people of the members, and by no stranger', async () => {
    const { browser: employee } = await aMemberOf(test, stage.networkId)
    const stranger = await play.aStage(test)
    const { id } = (await documents()).find(({ title }) => title === 'Sidan') ?? { id: '' }
    expect((await employee.get(`${root}/dokument/${id}/fil`)).status).toBe(200)
    expect((await stranger.secretary.get(`${root}/dokument/${id}/fil`)).status).toBe(404)
    // Nor under the address of another network, also by one who may do everything in both.
    const other = { role: 'secretary', network_id: stranger.networkId, person_id: stage.people.secretary }
    await aRole(test.db, other)
    const elsewhere = `/arbetsyta/natverk/${stranger.networkId}/dokument/${id}`
    expect((await stage.secretary.get(`${elsewhere}/fil`)).status).toBe(404)
    expect((await stage.secretary.get(`${elsewhere}/ta-bort`)).status).toBe(404)
    await stage.secretary.post(`${elsewhere}/ta-bort`)
    expect((await documents()).some((known) => known.id === id)).toBe(true)
  })

  it('that is closed to somebody is not there for them', async () => {
    const { id } = (await documents()).find(({ title }) => title === 'Sidan') ?? { id: '' }
    await test.db
      .insertInto('restriction')
      .values({
        ...{ id: crypto.randomUUID(), record_kind: 'document', record_id: id, network_id: stage.networkId },
        ...{ level: 'persons', law: 'OSL 18:1', since: '2026-01-01', decided_by: 'Karin Lindvall' },
        recorded_by: stage.people.secretary,
      })
      .execute()
    expect((await stage.reader.get(`${root}/dokument/${id}/fil`)).status).toBe(404)
    expect(await wordsOn()).not.toContain('Sidan')
    expect(await wordsOn(stage.secretary)).toContain('Sidan')
  })

  it('is removed after the question has been asked, also twice, and its name stays in the log', async () => {
    const { id } = (await documents()).find(({ title }) => title === 'Gammalt') ?? { id: '' }
    const remove = `${root}/dokument/${id}/ta-bort`
    expect(play.textOf((await stage.secretary.get(remove)).text)).toContain('Ta bort Gammalt?')
    expect((await documents()).some((known) => known.id === id)).toBe(true)
    const both = [await stage.secretary.post(remove), await stage.secretary.post(remove)]
    expect(both.map(({ location }) => location)).toEqual(Array(2).fill(`${root}/dokument?klart=handlingbort`))
    expect((await documents()).some((known) => known.id === id)).toBe(false)
    const logged = await test.db
      .selectFrom('audit_entry')
      .select('detail')
      .where('act', '=', 'remove-document')
      .execute()
    expect(logged).toEqual([{ detail: { kind: 'agreement', title: 'Gammalt', address: whole.address, fileName: '' } }])
  })

  it('is laid up and removed by nobody but the secretary', async () => {
    const { browser: coordinator } = await aMemberOf(test, stage.networkId, 'coordinator')
    const [document] = await documents()
    for (const browser of [stage.chair, stage.member, stage.reader, coordinator]) {
      expect((await add({ title: 'Eget' }, browser)).status).toBe(403)
      for (const act of ['nytt', `${document?.id}/ta-bort`])
        expect((await browser.get(`${root}/dokument/${act}`)).status).toBe(403)
      expect((await browser.post(`${root}/dokument/${document?.id}/ta-bort`)).status).toBe(403)
      expect((await browser.get(`${root}/dokument`)).text).not.toMatch(/dokument\/nytt|ta-bort/)
    }
  })
})

describe('an archive rule', () => {
  const set = (form: Record<string, string> = {}, browser = stage.secretary) =>
    browser.post(`${root}/arkivregler/ny`, { kind: 'agreement', organisation: 'Huddinge', remark: '', ...form })
  const rules = () => test.db.selectFrom('archive_rule').select(['id', 'document_kind', 'remark']).execute()

  it('is set once for a kind, and replaced', async () => {
    const added = await set()
    expect([added.status, added.location]).toEqual([303, `${root}/dokument?klart=arkivregel`])
    await Promise.all([set({ remark: 'Dnr 2020/1' }), set({ remark: 'Dnr 2020/1' })])
    expect(await rules()).toMatchObject([{ document_kind: 'agreement', remark: 'Dnr 2020/1' }])
    expect(await wordsOn()).toContain('Avtal Huddinge kommun Dnr 2020/1')
    const { text } = await stage.secretary.get(`${root}/arkivregler/ny?slag=agreement`)
    expect(text).toContain('value="Huddinge kommun"')
    const [document] = await documents()
    const question = await stage.secretary.get(`${root}/dokument/${document?.id}/ta-bort`)
    expect(play.textOf(question.text)).toContain('införd i diariet hos Huddinge kommun')
  })

  it.each<[Record<string, string>, string]>([
    [{ kind: 'toString' }, 'Välj vilket slags handling'],
    [{ organisation: 'Hudinge' }, 'finns inte i registret'],
    [{ organisation: '' }, 'finns inte i registret'],
    [{ remark: 'a'.repeat(501) }, 'Skriv anmärkningen kortare'],
  ])('written as %j is refused, and what was typed stays', async (form, words) => {
    const refused = await set({ remark: 'Kvar på sidan.', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain(form['remark'] ?? 'Kvar på sidan.')
    expect(await rules()).toHaveLength(1)
  })

  it('is set and removed by nobody but the secretary', async () => {
    const { browser: coordinator } = await aMemberOf(test, stage.networkId, 'coordinator')
    const [rule] = await rules()
    for (const browser of [stage.chair, stage.member, stage.reader, coordinator]) {
      expect((await browser.get(`${root}/arkivregler/ny`)).status).toBe(403)
      expect((await set({ kind: 'plan' }, browser)).status).toBe(403)
      expect((await browser.post(`${root}/arkivregler/${rule?.id}/ta-bort`)).status).toBe(403)
    }
    const stranger = await play.aStage(test)
    await stranger.secretary.post(`/arbetsyta/natverk/${stranger.networkId}/arkivregler/${rule?.id}/ta-bort`)
    expect(await rules()).toHaveLength(1)
  })

  it('is removed, also twice', async () => {
    const [rule] = await rules()
    const remove = () => stage.secretary.post(`${root}/arkivregler/${rule?.id}/ta-bort`)
    expect([(await remove()).location, (await remove()).status]).toEqual([`${root}/dokument?klart=arkivregelbort`, 303])
    expect(await rules()).toEqual([])
    expect(await wordsOn()).toContain('Ingen arkivregel ännu')
  })
})
