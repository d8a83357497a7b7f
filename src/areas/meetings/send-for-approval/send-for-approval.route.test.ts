// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../../tests/support/approving.ts'
import type { Form } from '../../../../tests/support/browser.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
})

const page = async (path: string) => play.textOf((await held.stage.secretary.get(path)).text)

it.each([
  ['nobody', () => '', 'Välj vem som ska justera'],
  ['a stranger', () => crypto.randomUUID(), 'Välj vem som ska justera'],
  ['the one who writes', () => held.stage.people.secretary, 'kan inte själv justera'],
])('notes are not sent to %s', async (_case, approver, words) => {
  await held.post('narvaro', { act: 'all-present' })
  const refused = await held.post('skicka', sendingTo(approver()))
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
  expect(refused.text).toContain('href="#approverId"')
  expect(await play.statusOf(test, held.meetingId)).toBe('ongoing')
})

it('notes are not sent to a reader, who is not offered', async () => {
  await held.post('narvaro', { act: 'all-present' })
  const { text } = await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}`)
  const offered = play.textOf(/name="approverId".*?<\/select>/s.exec(text)?.[0] ?? '')
  expect(offered).toMatch(/Petter Ahlgren/)
  expect(offered).not.toMatch(/Olof Brandt/)
  const refused = await held.post('skicka', sendingTo(held.stage.people.reader))
  expect([refused.status, play.problemOn(refused)]).toEqual([422, 'Välj vem som ska justera.'])
})

it('minutes of a formal body are approved by one who was there, who is offered first', async () => {
  await test.db.updateTable('body').set({ procedure: 'committee' }).where('id', '=', held.bodyId).execute()
  const { id } = await test.db
    .selectFrom('attendance')
    .select('id')
    .where('meeting_id', '=', held.meetingId)
    .where('person_id', '=', held.stage.people.chair)
    .executeTakeFirstOrThrow()
  await held.post('narvaro', { act: 'all-present', [`presence-${id}`]: 'absent' })
  expect(await page(`/arbetsyta/moten/${held.meetingId}`)).toMatch(/Välj en person Petter Ahlgren Gunilla Frisk/)
  const send = (approverId: string) => held.post('skicka', sendingTo(approverId))
  const refused = await send(held.stage.people.chair)
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('ha varit med på mötet')])
  expect(refused.text).toContain('href="#approverId"')
  expect((await send(held.stage.people.member)).status).toBe(303)
})

it('notes are not sent while someone’s attendance is unmarked', async () => {
  const send = () => held.post('skicka', sendingTo(held.stage.people.member))
  const refused = await send()
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Markera närvaron för alla')])
  await held.post('narvaro', { act: 'all-present' })
  expect((await send()).status).toBe(303)
})

it('every writing is refused once the notes are approved', async () => {
  await held.onItem('beslut', { wording: 'Ja.' })
  await held.post('narvaro', { act: 'all-present' })
  await held.post('skicka', sendingTo(held.stage.people.member))
  expect((await approve(held.stage.member, held.meetingId)).status).toBe(303)
  const frozen = await page(`/arbetsyta/moten/${held.meetingId}`)
  const [item] = await play.agendaOf(test, held.meetingId)
  const fact = await test.db
    .selectFrom('decision')
    .select('id')
    .where('meeting_id', '=', held.meetingId)
    .executeTakeFirstOrThrow()
  const person = await test.db
    .selectFrom('attendance')
    .select('id')
    .where('meeting_id', '=', held.meetingId)
    .executeTakeFirstOrThrow()
  const writings: [string, Form][] = [
    ['oppna', {}],
    ['stall-in', {}],
    ['skicka', sendingTo(held.stage.people.member)],
    ['skicka-tillbaka', { remark: 'Nej.' }],
    ['uppgifter', { day: '2022-12-05' }],
    ['punkter', { title: 'Ny' }],
    ['narvaro', { [`presence-${person.id}`]: 'absent' }],
    ['avpublicera', { reason: 'Fel.' }],
    ...['anteckning', 'beslut', 'bordlagg', 'avsluta', 'oppna-igen', 'ta-bort', 'gast', `aterta/${fact.id}`].map(
      (path): [string, Form] => [
        `punkter/${item?.id}/${path}`,
        { notes: 'x', version: '2', wording: 'x', reason: 'x', name: 'x', email: 'x@exempel.se' },
      ],
    ),
  ]
  for (const [path, form] of writings) {
    const writer = ['justera', 'skicka-tillbaka'].includes(path) ? held.stage.member : held.stage.secretary
    const answer = await writer.post(`/arbetsyta/moten/${held.meetingId}/${path}`, form)
    expect([path, answer.status, play.problemOn(answer)]).toEqual([
      path,
      422,
      expect.stringMatching(/Det går inte|går inte längre/),
    ])
  }
  // Approving once more is no fault, and changes nothing.
  expect((await approve(held.stage.member, held.meetingId)).status).toBe(303)
  expect(await page(`/arbetsyta/moten/${held.meetingId}`)).toBe(frozen)
})
