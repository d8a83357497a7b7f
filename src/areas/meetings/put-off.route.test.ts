// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { nextDay } from '../../../tests/support/days.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../tests/support/held-meeting.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
})

describe('a matter that was put off', () => {
  it('waits while no meeting is planned, and comes first on the one that is', async () => {
    await held.onItem('bordlagg', { reason: 'tidsbrist' })
    expect(play.textOf((await held.stage.secretary.get(`/arbetsyta/organ/${held.bodyId}`)).text)).toContain(
      'Väntar på att nästa möte planeras',
    )
    expect(await held.titles(await held.plan(nextDay()))).toEqual(['Belysning'])
  })

  it('goes on to the next meeting when the one it waited for is cancelled', async () => {
    const [first, second] = [await held.plan(nextDay()), await held.plan(nextDay())]
    await held.onItem('bordlagg', { reason: 'tidsbrist' })
    expect([await held.titles(first), await held.titles(second)]).toEqual([['Belysning'], []])
    await held.post('stall-in', {}, first)
    expect(await held.titles(second)).toEqual(['Belysning'])
  })

  it('goes to an earlier meeting that is planned, when none is later', async () => {
    const [early, late] = [nextDay(), nextDay()]
    const cancelled = await held.plan(late)
    await held.onItem('bordlagg', { reason: 'tidsbrist' })
    const earlier = await held.plan(early)
    await held.post('stall-in', {}, cancelled)
    expect(await held.titles(earlier)).toEqual(['Belysning'])
  })

  it('stays on the next agenda when a guest was asked in for it there, though the tabling is taken back', async () => {
    const next = await held.plan(nextDay())
    await held.onItem('bordlagg', { reason: 'tidsbrist' })
    const there = await play.itemTitled(test, next, 'Belysning')
    await held.post(`punkter/${there.id}/gast`, { name: 'Ylva', email: 'ylva@exempel.se' }, next)
    const { id } = await test.db
      .selectFrom('tabling')
      .select('id')
      .where('meeting_id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
    expect((await held.onItem(`aterta/${id}`)).status).toBe(303)
    expect([await held.titles(next), (await play.itemTitled(test, next, 'Belysning')).status]).toEqual([
      ['Belysning'],
      'open',
    ])
  })

  it('stands where the first of two decisions left it when the second is taken back', async () => {
    await held.onItem('beslut', { wording: 'Ett.' })
    await held.onItem('beslut', { wording: 'Två.' })
    const decisions = await test.db
      .selectFrom('decision')
      .select(['id', 'wording'])
      .where('meeting_id', '=', held.meetingId)
      .execute()
    const idOf = (wording: string) => decisions.find((one) => one.wording === wording)?.id ?? ''
    await held.onItem(`aterta/${idOf('Två.')}`)
    expect((await play.itemTitled(test, held.meetingId, 'Belysning')).status).toBe('decided')
    expect((await held.onItem(`aterta/${idOf('Två.')}`)).status).toBe(404)
    await held.onItem(`aterta/${idOf('Ett.')}`)
    expect((await play.itemTitled(test, held.meetingId, 'Belysning')).status).toBe('open')
  })

  it('stays put off when something else is decided at the same item', async () => {
    await held.onItem('bordlagg', { reason: 'tidsbrist' })
    await held.onItem('beslut', { wording: 'Underlag tas fram.' })
    expect((await play.itemTitled(test, held.meetingId, 'Belysning')).status).toBe('tabled')
  })
})
