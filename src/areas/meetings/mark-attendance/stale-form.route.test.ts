// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Form } from '../../../../tests/support/browser.ts'
import { aFormalMeeting, type FormalMeeting } from '../../../../tests/support/formal-body.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: FormalMeeting
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aFormalMeeting(test, 'network', 4)
})

const rows = () =>
  test.db.selectFrom('attendance').selectAll().where('meeting_id', '=', held.meetingId).orderBy('position').execute()
const valueIn = (element: string) => /value="([^"]*)"/.exec(element)?.[1] ?? ''
const nameIn = (element: string) => /name="([^"]*)"/.exec(element)?.[1] ?? ''

/** All that a browser would send of a drawn page as it stands. */
function formIn(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([input]) => input)
  const isSent = (input: string) => !/type="(radio|checkbox)"/.test(input) || / checked/.test(input)
  return Object.fromEntries(inputs.filter(isSent).map((input) => [nameIn(input), valueIn(input)]))
}
const drawn = async () => formIn((await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}/narvaro`)).text)
const of = (index: number, field: string) => `${field}-${held.attendanceIds[index] ?? ''}`
const refusedWith = async (form: Form) => {
  const refused = await held.post('narvaro', form)
  expect(refused.status).toBe(422)
  return refused
}

it('keeps what was typed, names whom another marked, and is saved at the second try with the marks of both', async () => {
  const [mine, others] = [await drawn(), await drawn()]
  await held.post('narvaro', { ...others, [of(2, 'presence')]: 'absent', [of(3, 'remote')]: 'ja', newName: 'Åsa Ny' })
  const refused = await refusedWith({ ...mine, [of(0, 'presence')]: 'absent', [of(1, 'from')]: '9.10' })
  expect(play.problemOn(refused)).toMatch(
    /^Någon annan har ändrat närvaron .* Ändrat under tiden: Ledamot 3, Ledamot 4, Åsa Ny\.$/,
  )
  expect((await held.post('narvaro', formIn(refused.text))).status).toBe(303)
  expect(await rows()).toMatchObject([
    { presence: 'absent' },
    { presence: 'present', from_at: expect.any(Date) },
    { presence: 'absent' },
    { presence: 'present', is_remote: true },
    { name: 'Åsa Ny', presence: 'present' },
  ])
})

it('keeps one’s own mark where both marked the same person, to be looked at once more', async () => {
  const [mine, others] = [await drawn(), await drawn()]
  await held.post('narvaro', { ...others, [of(0, 'from')]: '9.10' })
  const refused = await refusedWith({ ...mine, [of(0, 'from')]: '9.20' })
  expect(play.problemOn(refused)).toContain('Ändrat under tiden: Ledamot 1.')
  expect(formIn(refused.text)[of(0, 'from')]).toBe('9.20')
})

it('never takes a typed number for an item that has got it since', async () => {
  const mine = await drawn()
  await test.db.updateTable('agenda_item').set({ number: '7' }).where('id', '=', held.itemId).execute()
  await held.post('punkter', { title: 'Ny punkt' })
  const refused = await refusedWith({ ...mine, [of(0, 'items')]: '1', [of(1, 'presence')]: 'absent' })
  expect(play.problemOn(refused)).toMatch(/^Dagordningen har ändrats/)
  const again = formIn(refused.text)
  expect([again[of(0, 'items')], again[of(1, 'presence')]]).toEqual(['', 'absent'])
})

it('marks nobody as there whom another has marked as away, when the rest are marked all at once', async () => {
  await test.db
    .updateTable('attendance')
    .set({ presence: 'unmarked' })
    .where('meeting_id', '=', held.meetingId)
    .execute()
  const [mine, others] = [await drawn(), await drawn()]
  await held.post('narvaro', { ...others, [of(2, 'presence')]: 'absent' })
  const refused = await refusedWith({ ...mine, act: 'all-present' })
  expect((await held.post('narvaro', formIn(refused.text))).status).toBe(303)
  expect((await rows()).map(({ presence }) => presence)).toEqual(['present', 'present', 'absent', 'present'])
})
