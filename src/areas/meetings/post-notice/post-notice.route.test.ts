// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stockholmDay } from '#platform/time.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { anOrganisation } from '../../../../tests/support/builders.ts'
import type { HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import { approvedNotes, sentNotes } from '../../../../tests/support/sent-notes.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
const today = stockholmDay(new Date())
const tomorrow = stockholmDay(new Date(Date.now() + 86_400_000))
const setProcedure = ({ bodyId }: HeldMeeting, procedure: string) =>
  test.db.updateTable('body').set({ procedure }).where('id', '=', bodyId).execute()

beforeAll(async () => {
  test = await createTestApp()
  held = await approvedNotes(test)
  await setProcedure(held, 'committee')
})
afterAll(() => test.close())

const page = async (path: string, one = held) =>
  play.textOf((await one.stage.reader.get(`/arbetsyta/moten/${one.meetingId}/${path}`)).text)
const notices = (one = held) =>
  test.db.selectFrom('board_notice').selectAll().where('meeting_id', '=', one.meetingId).execute()

describe('a committee’s notice', () => {
  it('says what is to be put up, also as plain text', async () => {
    expect(await page('anslag')).toContain('ANSLAG Justerat protokoll från Styrgruppen')
    const file = await held.stage.reader.get(`/arbetsyta/moten/${held.meetingId}/anslag.txt?keptAt=i%20arkivet`)
    expect(file.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(file.text).toContain('\nProtokollet finns: i arkivet\n')
    expect(file.text).toContain('\n1. Belysning\n')
  })

  it.each([
    ['on no board', { name: '', postedOn: today }, 'Skriv vems anslagstavla'],
    ['on no day', { name: 'Ekby', postedOn: '' }, 'Ange vilken dag'],
    ['tomorrow', { name: 'Ekby', postedOn: tomorrow }, 'har inte varit än'],
    ['before the approval', { name: 'Ekby', postedOn: '2020-01-01' }, 'innan protokollet justerades'],
  ])('is not put up %s', async (_case, form, words) => {
    const refused = await held.post('anslag', form)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(await notices()).toEqual([])
  })

  it('is put up once, by the secretary', async () => {
    const form = { name: 'Ekby', postedOn: today }
    for (const browser of [held.stage.member, held.stage.chair, held.stage.reader])
      expect((await browser.post(`/arbetsyta/moten/${held.meetingId}/anslag`, form)).status).toBe(403)
    const post = () => held.post('anslag', form)
    expect((await Promise.all([post(), post()])).map(({ status }) => status)).toEqual([303, 303])
    expect((await notices()).map(({ organisation_name, posted_on }) => [organisation_name, posted_on])).toEqual([
      ['Ekby', today],
    ])
    expect(await page('dagar')).toMatch(/Anslå på anslagstavlan: Ekby .* Gjort/)
    expect(await page('dagar')).toMatch(/Sista dag att överklaga \S+ \d+ \S+ \d{4}/)
  })

  it('is taken down when it is told so', async () => {
    const [notice] = await notices()
    const at = `anslag/${notice?.id}/ta-ner`
    const early = await held.post(at, { takenDownOn: '2020-01-01' })
    expect([early.status, play.problemOn(early)]).toEqual([422, expect.stringContaining('innan det sattes upp')])
    expect(early.text).toContain(`href="#ned-${notice?.id}"`)
    expect(
      (await held.stage.member.post(`/arbetsyta/moten/${held.meetingId}/${at}`, { takenDownOn: today })).status,
    ).toBe(403)
    expect((await held.post(at, { takenDownOn: today })).status).toBe(303)
    expect((await held.post(`anslag/${crypto.randomUUID()}/ta-ner`, { takenDownOn: today })).status).toBe(404)
    expect(await page('dagar')).toContain('Nedtaget för tidigt')
  })
})

it('a joint committee’s time for appeal waits for every member’s board (KL 9:32)', async () => {
  const one = await approvedNotes(test)
  await setProcedure(one, 'joint-committee')
  for (const short_name of ['Ekby', 'Sjöby']) {
    const { id } = await anOrganisation(test.db, { short_name })
    await test.db
      .insertInto('network_member')
      .values({ network_id: one.stage.networkId, organisation_id: id })
      .execute()
  }
  const unknown = await one.post('anslag', { name: 'Hittepå', postedOn: today })
  expect([unknown.status, play.problemOn(unknown)]).toEqual([422, expect.stringContaining('Välj en anslagstavla')])
  expect(unknown.text).toMatch(/<option value="Hittepå" selected/)
  expect(await notices(one)).toEqual([])
  await one.post('anslag', { name: 'Ekby', postedOn: today })
  expect(await page('dagar', one)).toContain('Sista dag att överklaga Tre veckor från det sista anslaget')
  await one.post('anslag', { name: 'Sjöby', postedOn: today })
  expect(await page('dagar', one)).not.toContain('Tre veckor från det sista anslaget')
  expect((await notices(one)).map(({ organisation_id }) => organisation_id === null)).toEqual([false, false])
})

it('a network has its own rules and no notice', async () => {
  const one = await approvedNotes(test)
  expect(await page('dagar', one)).toContain('Nätverkets egna regler; kommunallagens dagar gäller inte.')
  const refused = await one.post('anslag', { name: 'Ekby', postedOn: today })
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('behöver inget anslag')])
  expect((await one.stage.reader.get(`/arbetsyta/moten/${one.meetingId}/anslag.txt`)).status).toBe(404)
})

it('nothing is put up of notes that wait for approval, and their day is counted', async () => {
  const one = await sentNotes(test)
  await setProcedure(one, 'council')
  const refused = await one.post('anslag', { name: 'Ekby', postedOn: today })
  expect([refused.status, play.problemOn(refused)]).toEqual([
    422,
    expect.stringContaining('när protokollet är justerat'),
  ])
  expect(await page('dagar', one)).toContain('kommunallagen 5 kap. 69 §')
})

it('notes read in that do not say when they were approved have no days', async () => {
  const meetingId = await play.aReadMeeting(held.stage, play.someText('2025-05-05', ['Ljus', 'Övrigt']))
  expect(await page('dagar', { ...held, meetingId })).toContain('Dagarna kan inte räknas')
})
