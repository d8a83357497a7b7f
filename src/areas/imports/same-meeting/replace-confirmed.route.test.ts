// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  stage = await play.aStage(test)
})

const day = '2026-02-02'
const path = (draftId: string) => `/arbetsyta/inlasning/${draftId}`
const aDraft = async (name: string, items: readonly string[], before = '') => {
  const text = `${before}${play.someText(day, items)}`
  return play.idIn((await play.sendFile(stage.secretary, stage.networkId, text, name)).location)
}
type Fields = Record<string, string>
const rowOf = (id: string) =>
  test.db
    .selectFrom('import_draft')
    .select(['status', 'version', 'kept_draft_id', 'meeting_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

/** Notes that nobody had approved, read in and confirmed, and then the adjusted edition of them. */
async function twoEditions() {
  const old = await aDraft('ojusterat.txt', ['Belysning', 'Busskort'], 'OJUSTERADE ANTECKNINGAR\n\n')
  const confirmed = await play.confirmDraft(stage.secretary, old, {
    'i-0-title': 'Belysning',
    'i-0-decisions': 'Byts.',
  })
  const fresh = await aDraft('justerat.txt', ['Belysning', 'Busskorten'])
  return { old, fresh, meetingId: play.idIn(confirmed.location) }
}
const replace = async (fresh: string, old: string, given: Fields = {}) =>
  stage.secretary.post(path(fresh), {
    ...{ version: String((await rowOf(fresh)).version), act: `same-meeting:replace-other:${old}`, ...given },
  })
const meetings = () =>
  test.db.selectFrom('meeting').select(['id', 'status', 'place']).where('network_id', '=', stage.networkId).execute()
const sourcesOf = (meetingId: string) =>
  test.db.selectFrom('provenance').select('import_draft_id').distinct().where('meeting_id', '=', meetingId).execute()

describe('an adjusted edition that comes after the other was confirmed', () => {
  it('is met with three choices', async () => {
    const { fresh, old } = await twoEditions()
    const { text } = await stage.secretary.get(path(fresh))
    for (const choice of ['replace-other', 'keep-other', 'apart'])
      expect(text).toContain(`value="same-meeting:${choice}:${old}"`)
    expect(text).not.toContain(`same-meeting:keep-this:${old}`)
    expect(play.textOf(text)).toContain('Den andra är redan bekräftad')
  })

  it('takes its place, and the meeting’s words point at the new file', async () => {
    const { fresh, old, meetingId } = await twoEditions()
    const answer = await replace(fresh, old, { 'f-place': 'Alby' })
    expect([answer.status, answer.location]).toEqual([
      303,
      expect.stringMatching(/\/arbetsyta\/moten\/.*klart=ersatt$/),
    ])
    const [made, ...more] = await meetings()
    expect([made?.place, more, made?.id === meetingId]).toEqual(['Alby', [], false])
    expect(await rowOf(old)).toMatchObject({ status: 'same-meeting', kept_draft_id: fresh, meeting_id: null })
    expect(await rowOf(fresh)).toMatchObject({ status: 'confirmed', meeting_id: made?.id })
    expect(await sourcesOf(made?.id ?? '')).toEqual([{ import_draft_id: fresh }])
    const acts = await test.db
      .selectFrom('audit_entry')
      .select('act')
      .where('subject_id', '=', old)
      .orderBy('number')
      .execute()
    expect(acts.map(({ act }) => act).slice(-3)).toEqual(['confirm-draft', 'take-back-confirmation', 'set-draft-aside'])
  })

  it('that can’t be confirmed itself leaves the old as it was, and keeps what was typed', async () => {
    const { fresh, old, meetingId } = await twoEditions()
    const refused = await replace(fresh, old, { 'f-start': 'halv nio', 'f-place': 'Alby' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Skriv tider')])
    expect(refused.text).toContain('value="Alby"')
    expect(await rowOf(old)).toMatchObject({ status: 'confirmed', meeting_id: meetingId })
    expect(await meetings()).toHaveLength(1)
  })

  it('can be laid aside instead, or be of another meeting', async () => {
    const { fresh, old } = await twoEditions()
    await stage.secretary.post(path(fresh), { version: '1', act: `same-meeting:keep-other:${old}` })
    expect(await rowOf(fresh)).toMatchObject({ status: 'same-meeting', kept_draft_id: old })
  })

  it('of a file that is not confirmed, or of another meeting, is refused', async () => {
    const { fresh } = await twoEditions()
    const third = await aDraft('tredje.txt', ['Belysning'])
    for (const otherId of [third, crypto.randomUUID()]) {
      const refused = await replace(fresh, otherId)
      expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Den andra filen')])
    }
  })
})

describe('an edition of notes on which something rests', () => {
  const published = async () => {
    const editions = await twoEditions()
    await stage.secretary.post(`/arbetsyta/moten/${editions.meetingId}/publicera`)
    return editions
  }
  const correct = `/ratta/`
  const given = { 'i-0-title': 'Belysning', 'i-0-decisions': 'Byts ut.', 'f-place': 'Alby' }

  it('leads to what differs, side by side, with what a correction can’t carry told of', async () => {
    const { fresh, old } = await published()
    const answer = await replace(fresh, old, { ...given, 'i-2-title': 'Parken', 'i-2-number': '3' })
    expect(answer.location).toBe(`${path(fresh)}${correct}${old}`)
    const page = await stage.secretary.get(answer.location)
    const words = play.textOf(page.text)
    for (const told of ['Plats Kommunhuset, Ekby Alby', 'Punkt 2, rubrik Busskort Busskorten', 'beslut Byts. Byts ut.'])
      expect(words).toContain(told)
    expect(words).toMatch(/kan inte rättas så.*Punkt – 3\. Parken/)
    expect(page.text).toContain('Den justerade utgåvan (justerat.txt) säger annorlunda.')
  })

  it('corrects what is ticked and nothing else, and is laid aside as another edition', async () => {
    const { fresh, old, meetingId } = await published()
    const address = (await replace(fresh, old, given)).location
    const { version } = await rowOf(fresh)
    const form = { version: String(version), approval: '1', reason: 'Justerat.', 'ta-item-0-decision-0': 'ja' }
    const sent = await Promise.all([stage.secretary.post(address, form), stage.secretary.post(address, form)])
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    const proposed = await test.db.selectFrom('correction').selectAll().where('meeting_id', '=', meetingId).execute()
    expect(proposed).toHaveLength(1)
    expect(proposed[0]).toMatchObject({
      ...{ status: 'proposed', reason: 'Justerat.' },
      content: { place: 'Kommunhuset, Ekby', items: [{ decisions: [{ wording: 'Byts ut.' }] }, { title: 'Busskort' }] },
    })
    expect(sent.map(({ location }) => location)).toContain(
      `/arbetsyta/moten/${meetingId}/rattelser/${proposed[0]?.id}?klart=rattelse`,
    )
    expect(await rowOf(fresh)).toMatchObject({ status: 'same-meeting', kept_draft_id: old })
    expect(await rowOf(old)).toMatchObject({ status: 'confirmed', meeting_id: meetingId })
  })

  it('carries nothing of an item that is closed, even when it is asked for', async () => {
    const old = await aDraft('ojusterat.txt', ['Belysning', 'Om tipset'])
    const confirmed = await play.confirmDraft(stage.secretary, old, {
      ...{ 'i-0-title': 'Belysning', 'i-1-confidentialBy': 'OSL 18:1' },
    })
    const fresh = await aDraft('justerat.txt', ['Belysning', 'Om det hemliga'])
    const address = (await replace(fresh, old, { 'f-place': 'Alby' })).location
    const { text } = await stage.secretary.get(address)
    expect([text.includes('name="ta-place"'), text.includes('ta-item-1'), text.includes('hemliga')]).toEqual([
      ...[true, false, false],
    ])
    const ticks = { 'ta-place': 'ja', 'ta-item-1-title': 'ja', 'item-1-title': 'Om det hemliga' }
    await stage.secretary.post(address, { version: '2', approval: '1', reason: 'Justerat.', ...ticks })
    const meetingId = play.idIn(confirmed.location)
    const proposed = await test.db.selectFrom('correction').selectAll().where('meeting_id', '=', meetingId).execute()
    expect([proposed.length, JSON.stringify(proposed).includes('hemliga')]).toEqual([1, false])
  })

  it.each([
    ['without a reason', { reason: '' }, 'Skriv varför'],
    ['with nothing ticked', { 'ta-place': '' }, 'Inget är ändrat'],
    ['from an older approval', { approval: '0' }, 'En annan rättelse har godkänts'],
    ['from an older draft', { version: '1' }, 'Utkastet har ändrats'],
  ])('%s is refused, with what was ticked and written', async (_case, change, words) => {
    const { fresh, old } = await published()
    const address = (await replace(fresh, old, given)).location
    const form = { version: '2', approval: '1', reason: 'Justerat.', 'ta-place': 'ja', ...change }
    const refused = await stage.secretary.post(address, form)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect((await rowOf(fresh)).status).toBe('to-review')
    if (!('reason' in change)) expect(refused.text).toContain('Justerat.')
    expect(/name="ta-item-0-decision-0"[^>]*checked|checked[^>]*name="ta-item-0-decision-0"/.test(refused.text)).toBe(
      false,
    )
  })

  it('is for those who read notes in, while both are of one meeting', async () => {
    const { fresh, old } = await published()
    const address = `${path(fresh)}${correct}${old}`
    const foreign = await play.aStage(test)
    for (const browser of [stage.member, stage.reader, foreign.secretary]) {
      expect([403, 404]).toContain((await browser.get(address)).status)
      expect([403, 404]).toContain((await browser.post(address, { version: '1' })).status)
    }
    const lost = `${path(fresh)}${correct}${crypto.randomUUID()}`
    expect((await stage.secretary.get(lost)).location).toBe(path(fresh))
    expect((await stage.secretary.post(lost, { version: '1' })).status).toBe(404)
  })
})
