// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../../tests/support/approving.ts'
import type { Browser, Form } from '../../../../tests/support/browser.ts'
import { aBody, aPerson, aRole } from '../../../../tests/support/builders.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import * as play from '../../../../tests/support/stage.ts'
import { parseNotes } from '../parse-notes.ts'

let test: TestApp
let held: HeldMeeting

beforeAll(async () => {
  test = await createTestApp({ clock: () => new Date('2028-06-01T10:00:00Z') })
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
})

const agree = (form: Form = {}) =>
  held.onItem('atgarder', {
    ...{ wording: 'Kontakta konsulten.', personId: held.stage.people.member, dueOn: '2028-12-24', ...form },
  })
const actionsHere = () =>
  test.db.selectFrom('action').selectAll().where('meeting_id', '=', held.meetingId).orderBy('recorded_at').execute()
const anAction = async (form: Form = {}) => {
  expect((await agree(form)).status).toBe(303)
  const [action] = await actionsHere()
  if (!action) throw new Error('no action was noted')
  return action
}
const stepsOf = async (id: string) =>
  (
    await test.db
      .selectFrom('action_step')
      .select(['act', 'remark'])
      .where('action_id', '=', id)
      .orderBy('number')
      .execute()
  ).map(({ act, remark }) => [act, remark])
const words = async (browser: Browser, path: string) => play.textOf((await browser.get(`/arbetsyta${path}`)).text)
const follow = (browser: Browser, id: string, act: string, form: Form = {}) =>
  browser.post(`/arbetsyta/atgarder/${id}/${act}`, form)

describe('an action agreed at an item', () => {
  it('raises the matter, names who and when, and is told of on the meeting, the matter and the list', async () => {
    const action = await anAction({ organisation: 'Ekby' })
    expect(action).toMatchObject({
      ...{ wording: 'Kontakta konsulten.', person_name: 'Petter Ahlgren', organisation_name: 'Ekby', status: 'open' },
      due_on: '2028-12-24',
    })
    expect(await stepsOf(action.id)).toEqual([['add', '']])
    for (const path of [
      `/moten/${held.meetingId}`,
      `/arenden/${action.matter_id}`,
      '/atgarder',
      `/atgarder/${action.id}`,
    ])
      expect([path, await words(held.stage.reader, path)]).toEqual([
        path,
        expect.stringContaining('Kontakta konsulten.'),
      ])
  })

  it('sent twice is one, also at the same moment', async () => {
    await Promise.all([agree(), agree()])
    await agree()
    expect(await actionsHere()).toHaveLength(1)
  })

  it('follows from the decision chosen', async () => {
    await held.onItem('beslut', { wording: 'Utredningen går vidare.' })
    const [decision] = await test.db
      .selectFrom('decision')
      .select('id')
      .where('meeting_id', '=', held.meetingId)
      .execute()
    const action = await anAction({ decisionId: decision?.id ?? '' })
    expect(action.decision_id).toBe(decision?.id)
    expect(await words(held.stage.reader, `/atgarder/${action.id}`)).toContain('Utredningen går vidare.')
  })

  it.each<[string, Form & { wording?: string }, string]>([
    ['nothing to do', { wording: '' }, 'Skriv vad som ska göras'],
    ['nobody', { personId: '' }, 'Ange vem som ska göra det'],
    ['a stranger', { personId: crypto.randomUUID() }, 'Ange vem som ska göra det'],
    ['no day', { dueOn: 'snart' }, 'Dagen går inte att läsa'],
    ['a day before the meeting', { dueOn: '2020-01-01' }, 'inte vara klar före mötet'],
  ])('is refused with %s, and what was typed stays', async (_case, form, sentence) => {
    const refused = await agree({ personName: '', organisation: '', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(sentence)])
    if (form.wording !== '') expect(refused.text).toContain('Kontakta konsulten.')
    expect(await actionsHere()).toEqual([])
  })

  it('is taken back as a slip, and then told of nowhere', async () => {
    const action = await anAction()
    expect((await held.onItem(`atgarder/${action.id}/aterta`)).status).toBe(303)
    expect(await words(held.stage.reader, '/atgarder?lage=alla')).not.toContain(action.id)
    expect((await held.stage.reader.get(`/arbetsyta/atgarder/${action.id}`)).status).toBe(404)
    expect(await words(held.stage.reader, `/moten/${held.meetingId}`)).not.toContain('Kontakta konsulten.')
    expect((await held.onItem(`atgarder/${action.id}/aterta`)).status).toBe(404)
  })

  it('is frozen with the notes, which tell of the day that was agreed', async () => {
    const action = await anAction()
    await follow(held.stage.secretary, action.id, 'flytta', { dueOn: '2029-02-01', remark: 'Semester.' })
    await held.post('narvaro', { act: 'all-present' })
    await held.post('skicka', sendingTo(held.stage.people.member))
    const refused = await agree({ wording: 'För sent.' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('går inte längre')])
    const slip = await held.onItem(`atgarder/${action.id}/aterta`)
    expect([slip.status, play.problemOn(slip)]).toEqual([422, expect.stringContaining('går inte längre')])
    await approve(held.stage.member, held.meetingId)
    const { content } = await test.db
      .selectFrom('approval')
      .select('content')
      .where('meeting_id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
    expect(parseNotes(content).items.find(({ title }) => title === 'Belysning')?.actions).toEqual([
      { wording: 'Kontakta konsulten.', organisation: '', person: 'Petter Ahlgren', dueOn: '2028-12-24' },
    ])
  })
})

describe('following an action', () => {
  it('the one who is to do it reports and finishes; the secretary opens it again', async () => {
    const { id } = await anAction()
    const { member, secretary, reader } = held.stage
    expect((await follow(member, id, 'rapportera', { remark: 'Konsulten svarar i mars.' })).status).toBe(303)
    expect((await follow(member, id, 'klar', { remark: '' })).status).toBe(303)
    expect(await words(reader, `/atgarder/${id}`)).toMatch(/Klar.*Konsulten svarar i mars\./)
    expect(await words(reader, '/atgarder')).not.toContain('Kontakta konsulten.')
    expect((await follow(secretary, id, 'oppna-igen', { remark: 'Inte riktigt klart.' })).status).toBe(303)
    expect((await stepsOf(id)).map(([act]) => act)).toEqual(['add', 'report', 'finish', 'reopen'])
    expect(await words(reader, '/atgarder')).toContain('Kontakta konsulten.')
  })

  it('is late in words, in red, once its day has passed', async () => {
    const { id } = await anAction({ dueOn: '2028-05-28' })
    expect(await words(held.stage.reader, `/atgarder/${id}`)).toContain('4 dagar sen')
    expect(await words(held.stage.reader, '/atgarder?lage=sena')).toContain('Kontakta konsulten.')
    const moved = await follow(held.stage.secretary, id, 'flytta', { dueOn: '2028-06-05', remark: 'Sjukdom.' })
    expect(moved.status).toBe(303)
    expect(await words(held.stage.reader, `/atgarder/${id}`)).toMatch(/om 4 dagar.*Ny dag: 5 juni 2028.*Sjukdom\./)
    expect(await words(held.stage.reader, '/atgarder?lage=sena')).not.toContain('Kontakta konsulten.')
  })

  it('sent twice is one step, also at the same moment', async () => {
    const { id } = await anAction()
    const report = () => follow(held.stage.member, id, 'rapportera', { remark: 'På gång.' })
    await Promise.all([report(), report()])
    expect(await stepsOf(id)).toEqual([
      ['add', ''],
      ['report', 'På gång.'],
    ])
    await Promise.all([follow(held.stage.member, id, 'klar'), follow(held.stage.member, id, 'klar')])
    expect((await stepsOf(id)).map(([act]) => act)).toEqual(['add', 'report', 'finish'])
  })

  it.each<[string, Form & { remark?: string }, string]>([
    ['rapportera', {}, 'Skriv hur det går'],
    ['flytta', { remark: 'Ledighet.', dueOn: '' }, 'Välj vilken dag'],
    ['flytta', { remark: 'Ledighet.', dueOn: '2028-05-31' }, 'inte har passerat'],
    ['flytta', { remark: '', dueOn: '2028-07-01' }, 'varför dagen flyttas'],
    ['avbryt', { remark: ' ' }, 'varför åtgärden avbryts'],
    ['oppna-igen', { remark: 'x' }, 'Det går inte i det läge'],
  ])('%s with %j is refused with a sentence', async (act, form, sentence) => {
    const { id } = await anAction()
    const refused = await follow(held.stage.secretary, id, act, form)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(sentence)])
    if (form.remark?.trim() && act === 'flytta') expect(refused.text).toContain('Ledighet.')
    expect(await stepsOf(id)).toHaveLength(1)
  })

  it.each([
    ['secretary', [303, 303, 303, 303]],
    ['member', [303, 303, 403, 403]],
    ['chair', [403, 403, 403, 403]],
    ['reader', [403, 403, 403, 403]],
  ] as const)('%s: reports, finishes, moves the day, cancels', async (role, expected) => {
    const tried: [string, Form][] = [
      ['rapportera', { remark: 'x' }],
      ['klar', {}],
      ['flytta', { remark: 'x', dueOn: '2029-01-01' }],
      ['avbryt', { remark: 'x' }],
    ]
    const statuses: number[] = []
    for (const [act, form] of tried) {
      const { id } = await anAction({ wording: `Prova ${act}.` })
      const latest = (await actionsHere()).find(({ wording }) => wording === `Prova ${act}.`)
      statuses.push((await follow(held.stage[role], latest?.id ?? id, act, form)).status)
    }
    expect(statuses).toEqual(expected)
  })
})

describe('one who only sits in another body of the network', () => {
  const anOutsider = async () => {
    const other = await aBody(test.db, { network_id: held.stage.networkId })
    const person = await aPerson(test.db, { name: 'Ester Utifrån' })
    await aRole(test.db, { role: 'member', network_id: other.network_id, body_id: other.id, person_id: person.id })
    return { personId: person.id, browser: await test.as(person.id) }
  }

  it('reads and reports their own action, and nothing else of the meeting', async () => {
    const { personId, browser } = await anOutsider()
    const { id } = await anAction()
    await test.db
      .updateTable('action')
      .set({ person_id: personId, person_name: 'Ester' })
      .where('id', '=', id)
      .execute()
    const page = await browser.get(`/arbetsyta/atgarder/${id}`)
    expect([page.status, play.textOf(page.text)]).toEqual([200, expect.stringContaining('Kontakta konsulten.')])
    expect(page.text).not.toContain(`/arbetsyta/moten/${held.meetingId}`)
    expect(play.textOf(page.text)).not.toContain('Belysning')
    expect((await follow(browser, id, 'rapportera', { remark: 'Jag ringer i dag.' })).status).toBe(303)
    expect((await follow(browser, id, 'avbryt', { remark: 'Nej.' })).status).toBe(403)
    expect(await words(browser, '/atgarder')).toContain('Dina åtgärder (1)')
  })

  it('is told that another’s action is not there', async () => {
    const { browser } = await anOutsider()
    const { id } = await anAction()
    expect((await browser.get(`/arbetsyta/atgarder/${id}`)).status).toBe(404)
    expect((await follow(browser, id, 'rapportera', { remark: 'x' })).status).toBe(404)
    expect(await words(browser, '/atgarder')).not.toContain('Kontakta konsulten.')
  })
})

it('the list is narrowed by body, organisation and how far they have come, one’s own first', async () => {
  await anAction({ organisation: 'Ekby' })
  await agree({ wording: 'Boka lokal.', personId: '', organisation: 'Näs' })
  const list = (query: string) => words(held.stage.member, `/atgarder?${query}`)
  expect(await list('')).toMatch(/Dina åtgärder \(1\).*Kontakta konsulten\..*Andras åtgärder.*Boka lokal\./)
  expect(await list('organisation=N%C3%A4s')).not.toContain('Kontakta konsulten.')
  expect(await list(`organ=${crypto.randomUUID()}`)).toContain('Inga åtgärder här')
  expect(await list(`organ=${held.bodyId}`)).toContain('Boka lokal.')
  expect(await list('lage=klara')).toContain('Inga åtgärder här')
  expect(await list('lage=påhitt&sida=-3&organ=x')).toContain('Boka lokal.')
})
