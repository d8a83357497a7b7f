// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { sendingTo } from '../../../tests/support/approving.ts'
import { nextDay } from '../../../tests/support/days.ts'
import { aHeldMeeting } from '../../../tests/support/held-meeting.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

const frozenNotes = async (meetingId: string) =>
  JSON.stringify(
    (
      await test.db
        .selectFrom('approval')
        .select('content')
        .where('meeting_id', '=', meetingId)
        .executeTakeFirstOrThrow()
    ).content,
  )

it('read in for a planned day, two items of one name keep their own texts', async () => {
  const { stage, plan, bodyId, post } = await aHeldMeeting(test)
  const day = nextDay()
  const planned = await plan(day)
  await post('punkter', { title: 'Information' }, planned)
  const { name } = await test.db.selectFrom('body').select('name').where('id', '=', bodyId).executeTakeFirstOrThrow()
  const text = play.someText(day, ['Information\n\nFörsta beskedet.', 'Information\n\nAndra beskedet.'], name)
  const meetingId = await play.aReadMeeting(stage, text)
  const notes = await frozenNotes(meetingId)
  expect([notes.includes('Första beskedet.'), notes.includes('Andra beskedet.')]).toEqual([true, true])
})

it('frozen notes tell of the next meeting that the notes name, and not of one planned since', async () => {
  const { stage, plan, bodyId } = await aHeldMeeting(test)
  const day = nextDay()
  const between = nextDay()
  const named = nextDay()
  await plan(between)
  const { name } = await test.db.selectFrom('body').select('name').where('id', '=', bodyId).executeTakeFirstOrThrow()
  const meetingId = await play.aReadMeeting(stage, play.someText(day, ['Belysning'], name), { 'f-nextDate': named })
  const notes = await frozenNotes(meetingId)
  expect([notes.includes(named), notes.includes(between)]).toEqual([true, false])
})

it('attendance marked in a form that is out of date is refused, and what the other one marked stays', async () => {
  const { stage, meetingId, post } = await aHeldMeeting(test)
  const form = await stage.secretary.get(`/arbetsyta/moten/${meetingId}/narvaro`)
  const seen = /name="seen" value="(\w+)"/.exec(form.text)?.[1] ?? ''
  const person = await test.db
    .selectFrom('attendance')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .executeTakeFirstOrThrow()
  const send = () => post('narvaro', { seen, [`presence-${person.id}`]: 'present', newName: 'Ylva' })
  expect([(await send()).status, (await send()).status]).toEqual([303, 303])
  const late = await post('narvaro', { seen, [`presence-${person.id}`]: 'absent' })
  expect([late.status, play.problemOn(late)]).toEqual([422, expect.stringContaining('Någon annan har ändrat närvaron')])
  expect(
    await test.db.selectFrom('attendance').select('presence').where('id', '=', person.id).executeTakeFirst(),
  ).toEqual({ presence: 'present' })
})

it('notes sent back stand first on the page of whoever sent them, with what the approver asked for', async () => {
  const { stage, meetingId, post } = await aHeldMeeting(test)
  await post('narvaro', { act: 'all-present' })
  await post('skicka', sendingTo(stage.people.member))
  await stage.member.post(`/arbetsyta/moten/${meetingId}/skicka-tillbaka`, { remark: 'Rätta namnet i punkt 1.' })
  expect((await stage.secretary.get('/arbetsyta')).text).toContain('som justeraren skickat tillbaka')
  expect(play.textOf((await stage.secretary.get(`/arbetsyta/moten/${meetingId}`)).text)).toContain(
    'har skickat tillbaka anteckningarna: Rätta namnet i punkt 1.',
  )
})

it('a draft that was thrown away makes no meeting, and its page says so', async () => {
  const { stage } = await aHeldMeeting(test)
  const sent = await play.sendFile(
    stage.secretary,
    stage.networkId,
    play.someText(nextDay(), ['Belysning'], 'Ny grupp'),
  )
  const draftId = play.idIn(sent.location)
  await stage.secretary.post(`/arbetsyta/inlasning/${draftId}/kasta`, {})
  const confirmed = await play.confirmDraft(stage.secretary, draftId)
  expect([confirmed.status, confirmed.text.includes('Utkastet är kastat')]).toEqual([410, true])
  expect(await test.db.selectFrom('body').select('id').where('name', '=', 'Ny grupp').execute()).toEqual([])
})

it('the character zero, which nobody writes, is left out, and an address that holds it is no fault of ours', async () => {
  const { post } = await aHeldMeeting(test)
  expect((await post('punkter', { title: 'Noll\0tecken' })).status).toBe(303)
  const kept = test.db.selectFrom('agenda_item').select('title').where('title', 'like', 'Noll%')
  expect(await kept.execute()).toEqual([{ title: 'Nolltecken' }])
  const open = await test.browser().get('/natverk/%00')
  expect(open.status).toBeLessThan(500)
})

it('a file sent in place of words is a field left empty, and told of as one', async () => {
  const { post } = await aHeldMeeting(test)
  const sent = await post('punkter', { title: new File(['x'], 'x.txt') })
  expect([sent.status, sent.text.includes('error-summary')]).toEqual([422, true])
})

it('a known address added in another network keeps its name and its organisation', async () => {
  const [{ stage: first }, { stage: second }] = [await aHeldMeeting(test), await aHeldMeeting(test)]
  const path = (stage: play.Stage) => `/arbetsyta/natverk/${stage.networkId}/personer/ny`
  const whole = { name: 'Petter Ek', email: 'petter.ek@exempel.se', role: 'member', title: 'chef' }
  expect((await first.secretary.post(path(first), whole)).location).toContain('klart=person')
  const mistaken = await second.secretary.post(path(second), { ...whole, name: 'Någon Annan' })
  expect([mistaken.status, mistaken.text.includes('Petter Ek')]).toEqual([422, false])
  const again = await second.secretary.post(path(second), { ...whole, name: 'PETTER EK', title: 'direktör' })
  expect(again.location).toContain('klart=person')
  expect(
    await test.db.selectFrom('person').select('name').where('email', '=', 'petter.ek@exempel.se').execute(),
  ).toEqual([{ name: 'Petter Ek' }])
})
