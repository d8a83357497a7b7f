// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCsv } from '#platform/csv.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import * as play from '../../../../tests/support/stage.ts'
import { printCorrections } from './export-corrections.command.ts'

let test: TestApp
let stage: play.Stage
let elsewhere: play.Stage
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  elsewhere = await play.aStage(test)
  await play.aReadMeeting(stage, play.someText('2026-01-12', ['Belysning', 'Busskort']), { 'f-place': 'Alby' })
  const promises =
    'Ekby – medborgarlöften 2024\n\nEkby kommun lovar att:\n\n• Lysa upp gångvägarna vid torget.\n• Synas mer.\n'
  const sent = await play.sendFile(stage.secretary, stage.networkId, promises, 'löften.txt')
  await stage.secretary.post(`/arbetsyta/inlasning/${play.idIn(sent.location)}/granska`, {
    ...{ version: '1', act: 'confirm', 'n--focusAreas': 'Trygga torg' },
  })
  // Read in but not confirmed: nobody has said yet what was right.
  await play.sendFile(stage.secretary, stage.networkId, play.someText('2026-01-13', ['Vatten', 'Parker']))
  await play.aReadMeeting(elsewhere, play.someText('2026-01-14', ['Skatter', 'Avgifter']))
})
afterAll(() => test.close())

const path = '/arbetsyta/inlasning/rattelser'
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)

it('holds a line for each field of the confirmed drafts of one’s own networks', async () => {
  const answer = await stage.secretary.get(`${path}.jsonl`)
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
    200,
    'attachment; filename="rattelser.jsonl"',
  ])
  const rows = rowsOf(answer.text)
  expect(rows.filter(({ kind, field }) => kind === 'minutes' && field === 'place')).toEqual([
    expect.objectContaining({
      format: 'text',
      outcome: 'ändrad',
      wasSure: true,
      read: 'Xxxxx, Xxxxx',
      confirmed: 'Xxxxx',
    }),
  ])
  expect(rows.filter(({ outcome }) => outcome === 'tillagd')).toEqual([
    expect.objectContaining({
      kind: 'promises',
      field: 'focusAreas',
      wasSure: null,
      confirmed: 'Xxxxx xxxxx',
      around: '',
    }),
  ])
  expect(rows.filter(({ field }) => field === 'items.title')).toHaveLength(2)
  expect(answer.text).not.toMatch(/Ekby|Alby|Maja|Belysning|Karin|Lindvall|löften\.txt|Styrgruppen|torg|[0-8]{2}/)
})

it('tells which kind it was read as, and which it is said to be', async () => {
  const text = 'Nyhet\n\nLjuset vid bron\n\nPublicerad 3 mars 2024\n\nPolisen lovar att:\n\n• Synas mer vid bron.\n'
  const draftId = play.idIn((await play.sendFile(stage.secretary, stage.networkId, text, 'bron.txt')).location)
  const review = `/arbetsyta/inlasning/${draftId}`
  await stage.secretary.post(`${review}/slag`, { kind: 'survey', version: '1' })
  await stage.secretary.post(`${review}/slag`, { kind: 'press', version: '2' })
  await stage.secretary.post(`${review}/granska`, { act: 'confirm', version: '3' })
  const rows = rowsOf((await stage.secretary.get(`${path}.jsonl`)).text).filter(({ field }) => field === 'kind')
  expect(rows.filter(({ outcome }) => outcome === 'ändrad')).toEqual([
    expect.objectContaining({ kind: 'press', format: 'text', read: 'news', confirmed: 'press' }),
  ])
  expect(rows.length).toBeGreaterThan(1)
})

it('holds the same as a table', async () => {
  const answer = await stage.secretary.get(`${path}.csv`)
  const lines = rowsOf((await stage.secretary.get(`${path}.jsonl`)).text)
  const columns = ['Slag', 'Format', 'Fält', 'Utfall', 'Säker läsning', 'Avläst', 'Bekräftat', 'Orden omkring'].map(
    (label) => ({ key: label, label, names: [] }),
  )
  const { rows, faults } = readCsv(answer.text, columns)
  expect(faults).toEqual([])
  expect(rows.map(({ values }) => [values['Slag'], values['Fält'], values['Utfall']])).toEqual(
    lines.map(({ kind, field, outcome }) => [kind, field, outcome]),
  )
  expect(answer.headers.get('content-type')).toContain('text/csv')
})

it('is for those who read notes in', async () => {
  for (const ending of ['csv', 'jsonl']) {
    expect((await stage.reader.get(`${path}.${ending}`)).status).toBe(403)
    expect((await stage.member.get(`${path}.${ending}`)).status).toBe(403)
  }
  const nobody = await test.browser().get(`${path}.csv`)
  expect(nobody.text).not.toContain('Slag')
})

it('is printed for the whole installation by the command', async () => {
  const lines: string[] = []
  await printCorrections(test.db, { stdout: (line) => lines.push(line) })
  const own = rowsOf((await stage.secretary.get(`${path}.jsonl`)).text)
  const others = rowsOf((await elsewhere.secretary.get(`${path}.jsonl`)).text)
  expect(others.length).toBeGreaterThan(5)
  expect(lines.length).toBe(own.length + others.length)
})

it('takes up more drafts than are read at a time, each once', async () => {
  const [draft] = await test.db
    .selectFrom('import_draft')
    .selectAll()
    .where('status', '=', 'confirmed')
    .where('kind', '=', 'promises')
    .execute()
  if (!draft) throw new Error('nothing was confirmed')
  const copies = Array.from({ length: 45 }, () => ({
    ...{ ...draft, id: crypto.randomUUID(), pages: JSON.stringify(draft.pages), layout: null },
    ...{ reading: JSON.stringify(draft.reading), fields: JSON.stringify(draft.fields) },
  }))
  const before = rowsOf((await stage.secretary.get(`${path}.jsonl`)).text).filter(({ kind }) => kind === 'promises')
  await test.db.insertInto('import_draft').values(copies).execute()
  const after = rowsOf((await stage.secretary.get(`${path}.jsonl`)).text).filter(({ kind }) => kind === 'promises')
  expect(after).toHaveLength(46 * before.length)
})
