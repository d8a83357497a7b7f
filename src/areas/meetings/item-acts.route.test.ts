// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../tests/support/approving.ts'
import { aFormalMeeting, type FormalMeeting } from '../../../tests/support/formal-body.ts'
import { nextDay } from '../../../tests/support/days.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let held: FormalMeeting

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aFormalMeeting(test, 'network')
})

const members = () => held.attendanceIds

describe('in every status of the meeting but one', () => {
  const acts = (): [string, Record<string, string>][] => [
    ['beslut', { wording: 'Ja, sade de.', kind: 'adopted' }],
    ['votering', { isOpen: 'closed', forCount: '3' }],
    ['reservation', { kind: 'statement', attendanceId: members()[0] ?? '', wording: 'Sade de.' }],
    ['jav', { attendanceId: members()[0] ?? '', ground: 'Sade de.' }],
    ['bordlagg', { reason: '', otherReason: 'Sade de.' }],
    ['aterremiss', { reason: 'Sade de.' }],
  ]
  const lead = {
    planned: async () => {
      const id = await held.plan(nextDay())
      await held.post('punkter', { title: 'Buss' }, id)
      return id
    },
    'awaiting-approval': async () => {
      await held.post('narvaro', { act: 'all-present' })
      await held.post('skicka', sendingTo(held.stage.people.member))
      return held.meetingId
    },
    approved: async () => {
      await lead['awaiting-approval']()
      await approve(held.stage.member, held.meetingId)
      return held.meetingId
    },
    published: async () => {
      await lead.approved()
      await held.post('publicera')
      return held.meetingId
    },
    cancelled: async () => {
      const id = await lead.planned()
      await held.post('stall-in', {}, id)
      return id
    },
  }

  it.each(Object.keys(lead) as (keyof typeof lead)[])(
    'each act on a meeting that is %s is refused in words',
    async (status) => {
      const id = await lead[status]()
      expect(await play.statusOf(test, id)).toBe(status)
      const [first] = await play.agendaOf(test, id)
      const sentence = status === 'planned' ? 'Mötet är inte öppnat' : 'går inte längre att ändra'
      for (const [act, form] of acts()) {
        const answer = await held.post(`punkter/${first?.id}/${act}`, form, id)
        expect([act, answer.status, play.problemOn(answer)]).toEqual([act, 422, expect.stringContaining(sentence)])
        const typed = act === 'votering' || act === 'beslut' || act === 'bordlagg' ? '' : 'Sade de.'
        expect(answer.text).toContain(typed)
        if (act !== 'beslut')
          expect((await held.stage.secretary.get(`/arbetsyta/moten/${id}/punkter/${first?.id}/${act}`)).status).toBe(
            303,
          )
      }
    },
  )

  it.each(['chair', 'member', 'reader'] as const)('a %s does none of them', async (role) => {
    for (const [act, form] of acts()) {
      const path = `/arbetsyta/moten/${held.meetingId}/punkter/${held.itemId}/${act}`
      expect([act, (await held.stage[role].post(path, form)).status]).toEqual([act, 403])
      if (act !== 'beslut') expect([act, (await held.stage[role].get(path)).status]).toEqual([act, 403])
    }
  })
})
