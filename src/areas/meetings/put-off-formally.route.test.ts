// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { sendingTo } from '../../../tests/support/approving.ts'
import { aFormalMeeting, type FormalMeeting } from '../../../tests/support/formal-body.ts'
import { nextDay } from '../../../tests/support/days.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

const statusIn = async (held: FormalMeeting, meetingId = held.meetingId) =>
  (await play.itemTitled(test, meetingId, 'Belysning')).status
const tablingsOf = (held: FormalMeeting) =>
  test.db
    .selectFrom('tabling')
    .select(['ground', 'for_count', 'present_count', 'meanwhile', 'reason', 'deferred_to'])
    .where('meeting_id', '=', held.meetingId)
    .execute()
const minority = (forCount: number, presentCount: number) => ({
  ...{ page: 'own', ground: 'minority', reason: '', forCount: String(forCount), presentCount: String(presentCount) },
})

describe('in a council (KL 5:50–51)', () => {
  it('a third of those present put a matter off, and it comes at the next meeting by itself', async () => {
    const held = await aFormalMeeting(test, 'council')
    const next = await held.plan(nextDay())
    const short = await held.onItem('bordlagg', minority(1, 6))
    expect([short.status, play.problemOn(short)]).toEqual([422, expect.stringContaining('Minst en tredjedel')])
    expect(short.text).toMatch(/name="forCount"|id="forCount"/)
    expect(short.text).toContain('value="1"')
    const send = () => held.onItem('bordlagg', { ...minority(2, 6), meanwhile: 'Tillfälligt ljus sätts upp' })
    expect((await Promise.all([send(), send()])).map(({ status }) => status).sort()).toEqual([303, 422])
    expect(await tablingsOf(held)).toEqual([
      ...[{ ground: 'minority', for_count: 2, present_count: 6, reason: '', deferred_to: 'nästa möte' }].map((row) => ({
        ...row,
        meanwhile: 'Tillfälligt ljus sätts upp',
      })),
    ])
    expect(await held.titles(next)).toEqual(['Belysning'])
    const text = play.textOf((await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}`)).text)
    expect(text).toContain('På begäran av en minoritet: 2 av 6 närvarande')
  })

  it('a minority has the right once in each matter, whether it tabled or referred back', async () => {
    const held = await aFormalMeeting(test, 'council')
    const next = await held.plan(nextDay())
    const referred = await held.onItem('aterremiss', { ...minority(3, 6), reason: 'Kostnaden saknas.' })
    expect(referred.status).toBe(303)
    await held.post('oppna', {}, next)
    await held.post('narvaro', { act: 'all-present' }, next)
    const there = await play.itemTitled(test, next, 'Belysning')
    expect(there.status).toBe('referred-back')
    const present = await test.db.selectFrom('attendance').select('id').where('meeting_id', '=', next).execute()
    const again = (form: Record<string, string>) => held.post(`punkter/${there.id}/bordlagg`, form, next)
    const refused = await again(minority(present.length - 1, present.length - 1))
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('har redan skjutit upp')])
    expect((await again({ page: 'own', ground: 'majority', forCount: '', presentCount: '' })).status).toBe(303)
    expect(await statusIn(held, next)).toBe('tabled')
  })

  it('what was tabled stays on the agenda of the next meeting (KL 5:51)', async () => {
    const held = await aFormalMeeting(test, 'council')
    const next = await held.plan(nextDay())
    await held.onItem('bordlagg', minority(2, 6))
    const { id } = await play.itemTitled(test, next, 'Belysning')
    const refused = await held.post(`punkter/${id}/ta-bort`, {}, next)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('5 kap. 51 §')])
    expect(await held.titles(next)).toEqual(['Belysning'])
  })

  it('a right that was taken back was not used', async () => {
    const held = await aFormalMeeting(test, 'council')
    await held.onItem('bordlagg', minority(2, 6))
    const { id } = await test.db
      .selectFrom('tabling')
      .select('id')
      .where('meeting_id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
    await held.onItem(`aterta/${id}`)
    expect((await held.onItem('bordlagg', minority(2, 6))).status).toBe(303)
  })

  it('an election is put off by majority only', async () => {
    const held = await aFormalMeeting(test, 'council')
    const refused = await held.onItem('bordlagg', { ...minority(6, 6), isElection: 'ja' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Ett val kan bara')])
  })
})

describe.each(['committee', 'joint-committee'] as const)('in a %s (KL 6:33)', (procedure) => {
  it('simple majority puts a matter off, with counts that fit the presence', async () => {
    const held = await aFormalMeeting(test, procedure)
    const majority = (forCount: string, presentCount: string) =>
      held.onItem('bordlagg', { page: 'own', reason: 'tidsbrist', forCount, presentCount })
    const told = async (forCount: string, presentCount: string) => {
      const answer = await majority(forCount, presentCount)
      return [answer.status, play.problemOn(answer)]
    }
    expect(await told('3', '6')).toEqual([422, expect.stringContaining('enkel majoritet')])
    expect(await told('4', '7')).toEqual([422, expect.stringContaining('stämmer inte med närvaron')])
    expect(await told('fyra', '6')).toEqual([422, expect.stringContaining('med siffror')])
    expect((await majority('4', '6')).status).toBe(303)
    expect(await tablingsOf(held)).toMatchObject([{ ground: 'majority', for_count: 4, present_count: 6 }])
    const decided = await held.onItem('beslut', { wording: 'Lamporna byts.' })
    expect([decided.status, play.problemOn(decided)]).toEqual([422, expect.stringContaining('Återta bordläggningen')])
    expect((await held.onItem('beslut', { wording: 'Lägesrapport.', kind: 'informed' })).status).toBe(303)
    const next = await held.plan(nextDay())
    const { id } = await play.itemTitled(test, next, 'Belysning')
    expect((await held.post(`punkter/${id}/ta-bort`, {}, next)).status).toBe(303)
  })

  it('one who is disqualified is not counted', async () => {
    const held = await aFormalMeeting(test, procedure)
    await held.onItem('jav', { attendanceId: held.attendanceIds[0] ?? '' })
    const counted = (present: string) => held.onItem('bordlagg', { page: 'own', forCount: '5', presentCount: present })
    expect([(await counted('6')).status, (await counted('5')).status]).toEqual([422, 303])
  })

  it('no minority has the right', async () => {
    const held = await aFormalMeeting(test, procedure)
    const refused = await held.onItem('bordlagg', minority(5, 6))
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Bara i fullmäktige')])
  })

  it('says the rule on its page, and asks for the counts', async () => {
    const held = await aFormalMeeting(test, procedure)
    const { text } = await held.stage.secretary.get(
      `/arbetsyta/moten/${held.meetingId}/punkter/${held.itemId}/bordlagg`,
    )
    expect(play.textOf(text)).toContain('6 kap. 33 §')
    expect(play.textOf(text)).toContain('6 kan delta i beslutet')
  })
})

describe('in a network', () => {
  it('its own words on tabling stand as help, and a reason is enough', async () => {
    const held = await aFormalMeeting(test, 'network')
    const policy = 'Vi bordlägger när alla är överens.'
    await test.db
      .updateTable('network')
      .set({ tabling_policy: policy })
      .where('id', '=', held.stage.networkId)
      .execute()
    const { text } = await held.stage.secretary.get(
      `/arbetsyta/moten/${held.meetingId}/punkter/${held.itemId}/bordlagg`,
    )
    expect(play.textOf(text)).toContain(policy)
    expect(text).not.toContain('name="forCount"')
    const refused = await held.onItem('bordlagg', { page: 'own', reason: '', meanwhile: 'Allt & inget' })
    expect([refused.status, play.problemOn(refused)]).toEqual([
      422,
      'Ange varför ärendet skjuts upp, till exempel tidsbrist.',
    ])
    expect(refused.text).toContain('Allt &amp; inget')
    expect((await held.onItem('bordlagg', { page: 'own', reason: 'tidsbrist' })).status).toBe(303)
    expect(await tablingsOf(held)).toMatchObject([{ ground: 'consent', for_count: null }])
  })

  it('a matter can go to a later meeting than the next, and waits on that agenda alone', async () => {
    const held = await aFormalMeeting(test, 'network')
    const [next, later] = [await held.plan(nextDay()), await held.plan(nextDay())]
    await held.onItem('bordlagg', { page: 'own', reason: 'tidsbrist', toMeeting: later })
    expect([await held.titles(next), await held.titles(later)]).toEqual([[], ['Belysning']])
    expect(await tablingsOf(held)).toMatchObject([{ deferred_to: expect.stringMatching(/^mötet \d/) }])
  })

  it('a matter referred back is outstanding, stands on the next agenda and goes off it when that is taken back', async () => {
    const held = await aFormalMeeting(test, 'network')
    const next = await held.plan(nextDay())
    const refused = await held.onItem('aterremiss', { reason: ' ', wording: 'Ärendet går åter & åter.' })
    expect([refused.status, play.problemOn(refused)]).toEqual([
      422,
      expect.stringContaining('varför ärendet återremitteras'),
    ])
    expect(refused.text).toContain('går åter &amp; åter')
    const send = () => held.onItem('aterremiss', { reason: 'Kostnaden saknas', wording: '' })
    expect((await Promise.all([send(), send()])).map(({ status }) => status).sort()).toEqual([303, 422])
    expect([await statusIn(held), await held.titles(next)]).toEqual(['referred-back', ['Belysning']])
    const text = play.textOf((await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}`)).text)
    expect(text).toContain('Återremiss Ärendet återremitteras. Skäl: Kostnaden saknas.')
    expect(play.textOf((await held.stage.secretary.get(`/arbetsyta/organ/${held.bodyId}`)).text)).toContain(
      'Utestående ärenden (1)',
    )
    await held.onItem('beslut', { wording: 'Underlag tas fram.', kind: 'adopted' })
    expect(await statusIn(held)).toBe('referred-back')
    const { id } = await test.db
      .selectFrom('decision')
      .select('id')
      .where('meeting_id', '=', held.meetingId)
      .where('kind', '=', 'referred-back')
      .executeTakeFirstOrThrow()
    await held.onItem(`aterta/${id}`)
    expect([await statusIn(held), await held.titles(next)]).toEqual(['decided', []])
  })

  it('a matter that is back from referral must have an outcome before the notes are sent', async () => {
    const held = await aFormalMeeting(test, 'network')
    const next = await held.plan(nextDay())
    await held.onItem('aterremiss', { reason: 'Kostnaden saknas' })
    await held.post('oppna', {}, next)
    await held.post('narvaro', { act: 'all-present' }, next)
    const send = () => held.post('skicka', sendingTo(held.stage.people.member), next)
    const refused = await send()
    expect([refused.status, play.problemOn(refused)]).toEqual([
      422,
      expect.stringContaining('återremitterat ärende är tillbaka'),
    ])
    const there = await play.itemTitled(test, next, 'Belysning')
    expect((await held.post(`punkter/${there.id}/ta-bort`, {}, next)).status).toBe(422)
    await held.post(`punkter/${there.id}/avsluta`, {}, next)
    expect((await send()).status).toBe(303)
  })
})
