// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { actAs, holdUntilCommit } from '#platform/db.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../../tests/support/approving.ts'
import { askedMembers, type AskedMembers } from '../../../../tests/support/asked-members.ts'
import * as play from '../../../../tests/support/stage.ts'
import { listAssignmentsWithoutNextStep } from '../assignments.store.ts'
import { parseNotes } from '../parse-notes.ts'

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
const post = (id: string, act: string, form: Record<string, string> = {}) =>
  world.held.stage.secretary.post(`/arbetsyta/uppdrag/${id}/${act}`, form)
const page = async (id: string, who = world.held.stage.reader) =>
  play.textOf((await who.get(`/arbetsyta/uppdrag/${id}`)).text)
const stepsOf = (id: string) =>
  test.db.selectFrom('assignment_step').selectAll().where('assignment_id', '=', id).orderBy('position').execute()
const reportsOf = (id: string) =>
  test.db.selectFrom('assignment_report').selectAll().where('assignment_id', '=', id).execute()
const stranded = () =>
  actAs(test.deployment.app, world.held.stage.people.reader, (tx) =>
    listAssignmentsWithoutNextStep(tx, world.held.bodyId),
  )

describe('following an assignment', () => {
  it('ticks steps off with a day and what came of them, also when the meeting is over', async () => {
    const { held, ekby } = world
    const id = await anAssignment()
    await held.post('narvaro', { act: 'all-present' })
    await held.post('skicka', sendingTo(held.stage.people.member))
    const interview = (await stepsOf(id)).find(({ organisation_name }) => organisation_name === ekby.name)?.id
    expect((await post(id, `steg/${interview}`, { doneOn: '2022-10-03', outcome: 'Vill samverka mer.' })).status).toBe(
      303,
    )
    expect(await page(id)).toMatch(new RegExp(`Intervju ${ekby.name} 3 oktober 2022 Vill samverka mer.`))
    await post(id, `steg/${interview}`, { doneOn: '', outcome: '' })
    expect((await stepsOf(id)).find((step) => step.id === interview)?.done_on).toBeNull()
  })

  it('refuses a day that is no day and a step that is nothing, and keeps what was typed', async () => {
    const id = await anAssignment()
    const [step] = await stepsOf(id)
    const wrong = await post(id, `steg/${step?.id}`, { doneOn: 'igår', outcome: 'Gick bra.' })
    expect([wrong.status, play.problemOn(wrong)]).toEqual([422, expect.stringContaining('år, månad och dag')])
    expect(wrong.text).toContain(`href="#klart-${step?.id}"`)
    expect(wrong.text).toContain('Gick bra.')
    const empty = await post(id, 'steg', { kind: 'other', organisation: 'Polisen' })
    expect([empty.status, play.problemOn(empty)]).toEqual([422, expect.stringContaining('Skriv vad steget är')])
    expect(empty.text).toContain('Polisen')
    expect((await post(id, 'steg', { kind: 'x' })).status).toBe(422)
    expect((await post(id, `steg/${crypto.randomUUID()}`, { doneOn: '' })).status).toBe(404)
  })

  it('adds every member once', async () => {
    const id = await anAssignment({ party: 'Utredarna AB', purpose: 'Kartlägg.' })
    await Promise.all([post(id, 'steg', { act: 'every-member' }), post(id, 'steg', { act: 'every-member' })])
    expect(await stepsOf(id)).toHaveLength(3)
  })

  it('is the secretary’s to change and everybody’s in the body to read', async () => {
    const id = await anAssignment()
    const other = await askedMembers(test)
    const { text } = await world.ekby.browser.get(`/arbetsyta/uppdrag/${id}`)
    expect(/<main.*<\/main>/s.exec(text)?.[0]).not.toContain('<form')
    for (const act of ['steg', `steg/${(await stepsOf(id))[0]?.id}`, 'rapport'])
      expect([act, (await world.ekby.browser.post(`/arbetsyta/uppdrag/${id}/${act}`)).status]).toEqual([act, 403])
    expect((await other.held.stage.secretary.get(`/arbetsyta/uppdrag/${id}`)).status).toBe(404)
  })
})

describe('reporting an assignment', () => {
  const report = { findings: '▪ Samverkan ger värde\r\n▪ Formerna är oklara', next: 'open' }

  it('without a next step, or without anybody to take it, is said to lack one until somebody has it', async () => {
    const id = await anAssignment()
    expect(await stranded()).toEqual([])
    await post(id, 'rapport', report)
    expect(await stranded()).toMatchObject([{ id, lack: 'next-step' }])
    expect(await page(id)).toContain('Nästa steg är inte bestämt')
    const body = play.textOf((await world.ekby.browser.get(`/arbetsyta/organ/${world.held.bodyId}`)).text)
    expect(body).toContain('Uppdrag som ingen tar vidare (1) Utredarna AB: Kartlägg samverkan.')
    await post(id, 'rapport', { ...report, next: 'step', nextStep: 'Ta fram ett förslag' })
    expect(await stranded()).toMatchObject([{ id, lack: 'owner' }])
    expect(await page(id)).toContain('Nästa steg saknar ansvarig')
    await post(id, 'rapport', {
      ...report,
      next: 'step',
      nextStep: 'Ta fram ett förslag',
      nextStepOwner: 'Ekby',
      nextStepOn: '2022-12-02',
    })
    expect(await stranded()).toEqual([])
    expect(await page(id)).toContain('Nästa steg: Ta fram ett förslag. Ansvarig: Ekby, senast 2 december 2022.')
    expect(await reportsOf(id)).toHaveLength(3)
  })

  it('with the word that there is no next step lacks none', async () => {
    const id = await anAssignment()
    await post(id, 'rapport', { ...report, next: 'none', nextStepOwner: 'Ekby' })
    expect(await stranded()).toEqual([])
    expect(await page(id)).toContain('Nästa steg: Inget nästa steg.')
  })

  it.each([
    ['nothing found', { findings: ' ', next: 'none' }, 'Skriv vad som kom fram', 'findings'],
    ['a next step without words', { findings: 'A', next: 'step', nextStep: '' }, 'Skriv vad nästa steg är', 'nextStep'],
    ['no word of what comes next', { findings: 'A' }, 'Välj om det finns ett nästa steg', 'next'],
    ['a day that is no day', { findings: 'A', next: 'open', nextStepOn: 'snart' }, 'år, månad och dag', 'nextStepOn'],
    [
      'an item of a meeting that is not held',
      { findings: 'A', next: 'open', itemId: crypto.randomUUID() },
      'hör inte till ett möte',
      'itemId',
    ],
  ])('is refused with %s, and keeps what was typed', async (_case, form, words, field) => {
    const id = await anAssignment()
    const refused = await post(id, 'rapport', { nextStepOwner: 'Ekby kommun', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain(`href="#${field}"`)
    expect(refused.text).toContain('Ekby kommun')
    expect(await reportsOf(id)).toEqual([])
  })

  it('waits for what somebody else is doing with the assignment', async () => {
    const id = await anAssignment()
    const sent = await test.db.transaction().execute(async (tx) => {
      await holdUntilCommit(tx, id)
      const both = [post(id, 'rapport', report), post(id, 'rapport', report)]
      await new Promise((resolve) => setTimeout(resolve, 400))
      expect(await reportsOf(id)).toEqual([])
      return both
    })
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([303, 303])
    expect(await reportsOf(id)).toHaveLength(1)
  })

  it('is one report however often the form is sent', async () => {
    const id = await anAssignment()
    await Promise.all([post(id, 'rapport', report), post(id, 'rapport', report)])
    expect(await reportsOf(id)).toHaveLength(1)
  })

  it('stands in the notes of the meeting where it was given, and what was found in those of the one where it was told', async () => {
    const { held } = world
    const id = await anAssignment()
    await held.onItem('bordlagg', { reason: 'svar väntas från annan part' })
    const next = await held.plan('2031-03-03')
    await held.post('oppna', {}, next)
    const later = await play.itemTitled(test, next, 'Belysning')
    await post(id, 'rapport', { ...report, itemId: later.id })
    const [first, second] = [await frozen(held.meetingId), await frozen(next)]
    expect(first).toMatchObject([
      { party: 'Utredarna AB', from: '2022-09-26', to: '2022-10-21', findings: '', nextStep: '' },
    ])
    expect(first[0]?.steps).toHaveLength(5)
    expect(second).toMatchObject([{ party: 'Utredarna AB', findings: 'Samverkan ger värde\nFormerna är oklara' }])
    const late = await post(id, 'rapport', { ...report, findings: 'Mer', itemId: later.id })
    expect([late.status, play.problemOn(late)]).toEqual([422, expect.stringContaining('hör inte till ett möte')])
  })
})

async function frozen(meetingId: string) {
  const { held } = world
  for (const { id, status } of await play.agendaOf(test, meetingId))
    if (status === 'tabled') await held.post(`punkter/${id}/bordlagg`, { reason: 'tidsbrist' }, meetingId)
  await held.post('narvaro', { act: 'all-present' }, meetingId)
  await held.post('skicka', sendingTo(held.stage.people.member), meetingId)
  expect((await approve(held.stage.member, meetingId)).status).toBe(303)
  const { content } = await test.db
    .selectFrom('approval')
    .select('content')
    .where('meeting_id', '=', meetingId)
    .executeTakeFirstOrThrow()
  return parseNotes(content).items.flatMap(({ assignments }) => assignments)
}

it('an assignment given at a closed item is neither read by others nor told of in the notes of an open one', async () => {
  const { held, ekby } = world
  const id = await anAssignment()
  await held.post('punkter', { title: 'Öppen punkt' })
  const open = await play.itemTitled(test, held.meetingId, 'Öppen punkt')
  const closing = { law: 'OSL 19:3', since: '2026-01-15', decidedBy: 'Gruppen', level: 'persons' }
  const circle = { ...closing, personIds: held.stage.people.member }
  await held.stage.secretary.post(`/arbetsyta/sekretess/ny?slag=agenda-item&id=${held.itemId}`, circle)
  await post(id, 'rapport', { findings: 'Hemligt fynd', next: 'open', itemId: open.id })
  expect(await page(id, held.stage.member)).toContain('Hemligt fynd')
  for (const path of [
    `uppdrag/${id}`,
    `organ/${held.bodyId}`,
    `organ/${held.bodyId}/uppdrag`,
    `moten/${held.meetingId}`,
  ]) {
    const { text } = await ekby.browser.get(`/arbetsyta/${path}`)
    expect([path, /Utredarna|Hemligt fynd/.test(text)]).toEqual([path, false])
  }
  expect(await frozen(held.meetingId)).toEqual([])
})
