// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { nextDay } from '../../../tests/support/days.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../tests/support/held-meeting.ts'
import * as play from '../../../tests/support/stage.ts'
import { countStatements } from '../../../tests/support/statements.ts'

let test: TestApp
let held: HeldMeeting

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
})

const page = async (path: string) =>
  play.textOf((await held.stage.reader.get(`/arbetsyta/organ/${held.bodyId}${path}`)).text)
const decide = (wording: string, kind = 'adopted') => held.onItem('beslut', { wording, kind })
const dayOf = async (id: string) =>
  (await test.db.selectFrom('meeting').select('day').where('id', '=', id).executeTakeFirstOrThrow()).day
const yearOf = async () => (await dayOf(held.meetingId)).slice(0, 4)

describe('the register of decisions', () => {
  it('lists what the body has decided, narrowed by year, kind and words', async () => {
    await decide('Lampan byts.')
    await decide('Vi fick veta priset.', 'informed')
    const year = await yearOf()
    expect(await page('/beslut')).toMatch(/2 beslut.*Lampan byts\. Beslut.*Vi fick veta priset\. Till kännedom/)
    expect(await page('/beslut?slag=informed')).toMatch(/1 beslut.*Vi fick veta priset/)
    expect(await page('/beslut?ord=lampa')).toMatch(/1 beslut.*Lampan byts/)
    expect(await page('/beslut?ord=belysning')).toContain('2 beslut')
    expect(await page('/beslut?ord=%25')).toContain('0 beslut')
    expect(await page(`/beslut?ar=${year}`)).toContain('2 beslut')
    expect(await page('/beslut?ar=1999')).toContain('Inga beslut här')
    expect(await page('/beslut?ar=x&slag=y&sida=-1')).toContain('2 beslut')
  })

  it('leaves out what was taken back', async () => {
    await decide('Lampan byts.')
    const { id } = await test.db
      .selectFrom('decision')
      .select('id')
      .where('meeting_id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
    await held.onItem(`aterta/${id}`)
    expect(await page('/beslut')).toContain('0 beslut')
  })

  it('comes as a file with the same rows', async () => {
    await decide('Lampan byts;\n=NU()')
    const { status, text } = await held.stage.reader.get(`/arbetsyta/organ/${held.bodyId}/beslut.csv?slag=adopted`)
    expect(status).toBe(200)
    expect(text).toMatch(
      /^\uFEFF?Dag;Punkt;Ärende;Slag;Beslut\r\n\d{4}-\d\d-\d\d;1;Belysning;Beslut;"Lampan byts;\n=NU\(\)"\r\n$/,
    )
  })

  it('goes on to a second page after fifty', async () => {
    await decide('Beslut 0.')
    const one = await test.db
      .selectFrom('decision')
      .selectAll()
      .where('meeting_id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
    await test.db
      .insertInto('decision')
      .values(
        Array.from({ length: 50 }, (_, index) => ({
          ...one,
          id: crypto.randomUUID(),
          wording: `Beslut ${index + 1}.`,
        })),
      )
      .execute()
    expect(await page('/beslut')).toMatch(/51 beslut.*Sida 1 av 2 Nästa sida/)
    expect(await page('/beslut?sida=2')).toMatch(/Föregående sida Sida 2 av 2/)
  })
})

describe('attendance over a year', () => {
  it('has a column a meeting and says who was there, partly or not, with the share', async () => {
    await held.post('narvaro', { act: 'all-present' })
    const later = await held.plan(nextDay())
    await held.post('oppna', {}, later)
    const [there] = await test.db
      .selectFrom('attendance')
      .selectAll()
      .where('meeting_id', '=', later)
      .where('name', '=', 'Petter Ahlgren')
      .execute()
    await test.db
      .updateTable('attendance')
      .set({ presence: 'absent' })
      .where('id', '=', there?.id ?? '')
      .execute()
    const words = await page(`/narvaro?ar=${await yearOf()}`)
    expect(words).toMatch(/Petter Ahlgren.*?● Deltog ○ Frånvarande 1 av 2 \(50 %\)/)
  })

  it('says when nothing is noted', async () =>
    expect(await page('/narvaro?ar=1999')).toContain('Ingen närvaro är antecknad 1999'))
})

describe('the wheel of the year', () => {
  it('shows the meetings and the days by which something is to be done, as a picture and as a list', async () => {
    const year = await yearOf()
    await held.onItem('atgarder', { wording: 'Köp en lampa.', organisation: 'Ekby', dueOn: `${year}-12-31` })
    const { text } = await held.stage.reader.get(`/arbetsyta/organ/${held.bodyId}/arshjul?ar=${year}`)
    const link = `href="/arbetsyta/moten/${held.meetingId}"`
    expect(text.split(link)).toHaveLength(3)
    expect(play.textOf(text)).toMatch(/Månad för månad.*Möte.*Åtgärd: Köp en lampa\./)
  })

  it('leaves out meetings that are called off, and says when the year is empty', async () => {
    const cancelled = await held.plan('1999-05-05')
    await held.post('stall-in', {}, cancelled)
    expect(await page('/arshjul?ar=1999')).toContain('Inget är planerat 1999')
  })

  it('marks the last day to approve in a formal body', async () => {
    const year = await yearOf()
    expect(await page(`/arshjul?ar=${year}`)).not.toContain('Sista dag att justera')
    await test.db.updateTable('body').set({ procedure: 'committee' }).where('id', '=', held.bodyId).execute()
    expect(await page(`/arshjul?ar=${year}`)).toContain('Sista dag att justera')
  })
})

it('the body’s page leads on to its record, and takes as many statements whatever lies behind it', async () => {
  await decide('Lampan byts.')
  const count = async () => {
    const counts = []
    for (let times = 0; times < 3; times++)
      counts.push(await countStatements(() => held.stage.reader.get(`/arbetsyta/organ/${held.bodyId}`)))
    return Math.min(...counts)
  }
  await held.onItem('bordlagg', { reason: 'tidsbrist' })
  const before = await count()
  for (const day of [nextDay(), nextDay(), nextDay()]) await held.plan(day)
  await decide('Lampan byts i maj.')
  await held.onItem('atgarder', { wording: 'Köp en lampa.', organisation: 'Ekby' })
  expect(await count()).toBe(before)
  const { text } = await held.stage.reader.get(`/arbetsyta/organ/${held.bodyId}`)
  for (const way of ['beslut', 'narvaro', 'arshjul'])
    expect(text).toContain(`href="/arbetsyta/organ/${held.bodyId}/${way}"`)
  expect(play.textOf(text)).toMatch(/Åtgärder \(1\).*Köp en lampa\./)
})

it('is for those who may read the body', async () => {
  const other = await play.aStage(test)
  for (const path of ['beslut', 'beslut.csv', 'narvaro', 'arshjul'])
    expect([path, (await other.secretary.get(`/arbetsyta/organ/${held.bodyId}/${path}`)).status]).toEqual([path, 404])
})
