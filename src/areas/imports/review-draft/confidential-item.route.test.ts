// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs } from '#platform/db.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aPerson, aRole } from '../../../../tests/support/builders.ts'
import { tablesWithSecret, ownerFinds, secret } from '../../../../tests/support/planted-secret.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let meetingId: string
let draftId: string
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  const items = ['Belysning', `Om ${secret}\n\nFrågan om ${secret} bordläggs till nästa möte.`]
  const sent = await play.sendFile(stage.secretary, stage.networkId, play.someText('2026-01-12', items))
  draftId = play.idIn(sent.location)
  await stage.secretary.post(`/arbetsyta/inlasning/${draftId}`, {
    ...{ version: '1', act: 'save', 'i-1-confidentialBy': 'OSL 18:1' },
  })
  const confirmed = await play.confirmDraft(stage.secretary, draftId, {
    ...{ version: '2', 'i-1-title': `Om ${secret}`, 'i-1-tabled': 'ja', 'i-1-decisions': `Beslut om ${secret}.` },
    ...{ 'f-nextDate': '2026-02-09' },
  })
  meetingId = play.idIn(confirmed.location)
})
afterAll(() => test.close())

const restrictions = () =>
  test.db
    .selectFrom('restriction')
    .select(['record_kind', 'record_id', 'level', 'law', 'decided_by', 'recorded_by'])
    .execute()

describe('an item that the reviewer marks as confidential', () => {
  it('is closed with its matter to the body, by whoever confirmed, and it is in the log of acts', async () => {
    const { matter_id } = await play.itemTitled(test, meetingId, secret)
    const ground = { law: 'OSL 18:1', decided_by: 'Karin Lindvall', recorded_by: stage.people.secretary }
    expect(await restrictions()).toEqual([{ record_kind: 'matter', record_id: matter_id, level: 'body', ...ground }])
    const { rows } =
      await sql`select from audit_entry where act = 'restrict-record' and subject_id = ${matter_id}`.execute(test.db)
    expect(rows).toHaveLength(1)
  })

  it('is on no page and in no row that a member of the network outside the body is shown', async () => {
    for (const person of ['member', 'chair', 'reader'] as const) {
      expect(await tablesWithSecret(test, stage.people[person])).toEqual([])
      for (const path of [`/moten/${meetingId}`, '/arenden', `/inlasning/${draftId}`, '']) {
        const page = await stage[person].get(`/arbetsyta${path}`)
        expect([person, path, page.text.includes(secret)]).toEqual([person, path, false])
      }
    }
    const page = play.textOf((await stage.member.get(`/arbetsyta/moten/${meetingId}`)).text)
    expect(page).toContain('Punkten är inte öppen för dig (OSL 18:1)')
    expect((await stage.member.get(`/arbetsyta/inlasning/${draftId}`)).status).toBe(404)
  })

  it('is not in the notes as they were approved', async () =>
    expect(await ownerFinds(test, 'approval', `meeting_id = '${meetingId}'`)).toBe(0))

  it('is read by one who sits in the body, and by the secretary', async () => {
    const { body_id } = await test.db
      .selectFrom('meeting')
      .select('body_id')
      .where('id', '=', meetingId)
      .executeTakeFirstOrThrow()
    const seated = await aPerson(test.db)
    await aRole(test.db, { role: 'member', network_id: stage.networkId, body_id, person_id: seated.id })
    for (const browser of [await test.as(seated.id), stage.secretary])
      expect((await browser.get(`/arbetsyta/moten/${meetingId}`)).text).toContain(`Om ${secret}`)
  })
})

it('a law that is a whole text is refused, and nothing is confirmed', async () => {
  const sent = await play.sendFile(stage.secretary, stage.networkId, play.someText('2026-01-13', ['Ljus', 'Vatten']))
  const id = play.idIn(sent.location)
  const refused = await play.confirmDraft(stage.secretary, id, { 'i-0-confidentialBy': 'x'.repeat(301) })
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Skriv lagrummet')])
  expect(await restrictions()).toHaveLength(1)
})

describe('an item that is left open to some by name', () => {
  const law = { 'i-0-confidentialBy': 'OSL 19:3', 'i-0-level': 'persons', 'i-0-title': `Om ${secret}` }
  const readings = async () =>
    (await sql`select from reading_log where person_id = ${stage.people.secretary}`.execute(test.db)).rows.length
  const aDraft = async (day: string, edition = 'Vatten') => {
    const sent = await play.sendFile(stage.secretary, stage.networkId, play.someText(day, [`Om ${secret}`, edition]))
    return play.idIn(sent.location)
  }

  it('is read by them and by whoever confirmed, and not by another secretary, nor is its source', async () => {
    const id = await aDraft('2026-03-09')
    await stage.secretary.post(`/arbetsyta/inlasning/${id}`, { version: '1', act: 'save', ...law })
    const page = await stage.secretary.get(`/arbetsyta/inlasning/${id}`)
    expect(page.text).toContain(`name="i-0-to-${stage.people.member}"`)
    const confirmed = await play.confirmDraft(stage.secretary, id, {
      ...{ version: '2', ...law, [`i-0-to-${stage.people.member}`]: 'ja' },
    })
    const meeting = confirmed.location.replace(/\?.*/, '')
    const another = await aRole(test.db, { role: 'secretary', network_id: stage.networkId })
    const other = await test.as(another.id)
    for (const [browser, isOpen] of [
      [stage.member, true],
      [stage.secretary, true],
      [other, false],
      [stage.chair, false],
    ] as const)
      // prettier-ignore
      expect((await browser.get(meeting)).text.includes(secret)).toBe(isOpen)
    for (const path of ['', '/sidor/1']) expect((await other.get(`/arbetsyta/inlasning/${id}${path}`)).status).toBe(404)
    const before = await readings()
    const source = await stage.secretary.get(`/arbetsyta/inlasning/${id}`)
    expect([source.text.includes(secret), await readings()]).toEqual([true, before + 1])
  })

  it('nor is any other edition of the same notes, nor what the reviewer changed', async () => {
    const day = '2026-03-16'
    const [id, first] = [await aDraft(day), await aDraft(day, 'Första')]
    const [aside, thrown, waiting] = [await aDraft(day, 'Andra'), await aDraft(day, 'Tredje'), await aDraft(day, 'Nya')]
    // Whatever it is said to be, it is still a file of that day.
    const press = await aDraft(day, 'Press')
    const asPress = { version: '1', kind: 'press' }
    expect((await stage.secretary.post(`/arbetsyta/inlasning/${press}/slag`, asPress)).status).toBe(303)
    const setAside = (kept: string, other: string, version: string) =>
      stage.secretary.post(`/arbetsyta/inlasning/${kept}`, { version, act: `same-meeting:keep-this:${other}` })
    expect((await setAside(first, aside, '1')).status).toBe(303)
    expect((await setAside(id, first, '1')).status).toBe(303)
    expect((await stage.secretary.post(`/arbetsyta/inlasning/${thrown}/kasta`)).status).toBe(303)
    const ticked = { [`i-0-to-${stage.people.member}`]: 'ja' }
    const changed = { version: '1', 'i-1-title': 'Bad', ...law, ...ticked }
    expect((await play.confirmDraft(stage.secretary, id, changed)).status).toBe(303)
    const another = await aRole(test.db, { role: 'secretary', network_id: stage.networkId })
    const other = await test.as(another.id)
    const others = [first, aside, thrown, waiting, press]
    const answers = async () => {
      const all = others.flatMap((one) => [
        other.get(`/arbetsyta/inlasning/${one}`),
        other.post(`/arbetsyta/inlasning/${one}/hamta-tillbaka`),
      ])
      return (await Promise.all(all)).map(({ status }) => status)
    }
    expect(await answers()).toEqual(others.flatMap(() => [404, 404]))
    for (const one of [first, thrown])
      expect((await stage.secretary.post(`/arbetsyta/inlasning/${one}/hamta-tillbaka`)).status).toBe(303)
    expect(await answers()).toEqual(others.flatMap(() => [404, 404]))
    const changesSeenBy = (personId: string) =>
      actAs(test.deployment.app, personId, (tx) =>
        tx.selectFrom('import_draft_change').select('version').where('draft_id', '=', id).execute(),
      )
    expect([await changesSeenBy(stage.people.secretary), await changesSeenBy(another.id)]).toEqual([
      [{ version: 2 }],
      [],
    ])
  })

  it.each([
    ['nobody', {}],
    ['one without a role here', { [`i-0-to-${crypto.randomUUID()}`]: 'ja' }],
  ])('who is %s: that is refused, and nothing is confirmed', async (_case, ticked: Record<string, string>) => {
    const id = await aDraft(_case === 'nobody' ? '2026-04-13' : '2026-04-14')
    const refused = await play.confirmDraft(stage.secretary, id, { ...law, ...ticked })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Välj vilka som får läsa')])
  })
})
