// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { sendingTo } from '../../../../tests/support/approving.ts'
import { askedMembers, type AskedMembers } from '../../../../tests/support/asked-members.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let world: AskedMembers

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  world = await askedMembers(test)
})

const whole = {
  ...{ party: 'Utredarna AB', purpose: 'Kartlägg samverkan.', method: 'Intervjuer.' },
  ...{ from: '2022-09-26', to: '2022-10-21', interviews: 'ja', referenceMeeting: 'ja', comments: 'ja' },
}
const given = () =>
  test.db.selectFrom('assignment').selectAll().where('meeting_id', '=', world.held.meetingId).execute()
async function anAssignment(form: Record<string, string> = whole): Promise<string> {
  await world.held.onItem('uppdrag/nytt', form)
  return (await given())[0]?.id ?? ''
}
const stepsOf = (id: string) =>
  test.db.selectFrom('assignment_step').selectAll().where('assignment_id', '=', id).orderBy('position').execute()
describe('giving an assignment', () => {
  it('notes who, what, how and when, with an interview for each member, and raises the matter', async () => {
    const id = await anAssignment()
    const { ekby, lund, alm } = world
    expect((await given())[0]).toMatchObject({
      party_name: 'Utredarna AB',
      period_from: '2022-09-26',
      period_to: '2022-10-21',
    })
    expect((await stepsOf(id)).map(({ kind, organisation_name }) => [kind, organisation_name])).toEqual([
      ...[alm, ekby, lund].map(({ name }) => ['interview', name]),
      ...[
        ['reference-meeting', ''],
        ['comments', ''],
      ],
    ])
    expect((await play.itemTitled(test, world.held.meetingId, 'Belysning')).status).toBe('open')
    const meeting = play.textOf((await world.ekby.browser.get(`/arbetsyta/moten/${world.held.meetingId}`)).text)
    expect(meeting).toContain('Uppdrag till Utredarna AB : Kartlägg samverkan.')
    const list = play.textOf((await world.ekby.browser.get(`/arbetsyta/organ/${world.held.bodyId}/uppdrag`)).text)
    expect(list).toContain('Utredarna AB Kartlägg samverkan. 26 september 2022 till 21 oktober 2022 Redovisning väntas')
  })

  it.each([
    ['nobody', { ...whole, party: ' ' }, 'Skriv vem som får uppdraget', 'party'],
    ['nothing to do', { ...whole, purpose: '' }, 'vad uppdraget går ut på', 'purpose'],
    ['a period that runs backwards', { ...whole, to: '2022-09-25' }, 'slutar innan det börjar', 'to'],
    ['a day that is no day', { ...whole, from: '26 september' }, 'år, månad och dag', 'from'],
  ])('is refused with %s, and keeps what was typed', async (_case, form, words, field) => {
    const refused = await world.held.onItem('uppdrag/nytt', { ...form, method: 'Enkät till alla.' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain(`href="#${field}"`)
    expect(refused.text).toContain('Enkät till alla.')
    expect(await given()).toEqual([])
  })

  it('is one assignment however often the form is sent', async () => {
    await Promise.all([world.held.onItem('uppdrag/nytt', whole), world.held.onItem('uppdrag/nytt', whole)])
    expect(await given()).toHaveLength(1)
  })

  it('is the secretary’s act, at a meeting that is being held', async () => {
    const path = `/arbetsyta/moten/${world.held.meetingId}/punkter/${world.held.itemId}/uppdrag/nytt`
    expect((await world.ekby.browser.post(path, whole)).status).toBe(403)
    const planned = await world.held.plan('2031-03-03')
    await world.held.post('punkter', { title: 'Planen' }, planned)
    const { id } = await play.itemTitled(test, planned, 'Planen')
    const refused = await world.held.post(`punkter/${id}/uppdrag/nytt`, whole, planned)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Mötet är inte öppnat')])
  })

  it('is taken back while the notes are written, and not after', async () => {
    const id = await anAssignment()
    const { held } = world
    const back = () => held.onItem(`uppdrag/${id}/aterta`)
    const other = await anAssignment({ ...whole, purpose: 'Något annat.' })
    expect(other).not.toBe('')
    expect((await back()).status).toBe(303)
    expect((await held.stage.reader.get(`/arbetsyta/uppdrag/${id}`)).status).toBe(404)
    expect((await back()).status).toBe(404)
    await held.post('narvaro', { act: 'all-present' })
    await held.post('skicka', sendingTo(held.stage.people.member))
    const standing = (await given()).find((one) => one.id !== id)?.id
    const refused = await held.onItem(`uppdrag/${standing}/aterta`)
    expect([refused.status, play.problemOn(refused)]).toEqual([
      422,
      expect.stringContaining('går inte längre att ändra'),
    ])
  })
})
