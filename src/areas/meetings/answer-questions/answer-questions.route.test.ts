// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { actAs } from '#platform/db.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../../tests/support/approving.ts'
import { askedMembers, questionsOf, type AskedMembers } from '../../../../tests/support/asked-members.ts'
import type { Browser, Form } from '../../../../tests/support/browser.ts'
import { aPost } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'
import { listOpenQuestions } from '../open-questions.store.ts'
import { parseNotes } from '../parse-notes.ts'

let test: TestApp
let world: AskedMembers
let roundId: string
let how: string
let why: string

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  world = await askedMembers(test)
  roundId = await world.aSentRound({ answerBy: '2099-05-01' })
  const [first = '', second = ''] = await questionsOf(test, roundId)
  how = `answer-${first}`
  why = `answer-${second}`
})

const address = () => `/arbetsyta/fragor/${roundId}`
const answer = (who: Browser, form: Form) => who.post(address(), form)
const secretary = () => world.held.stage.secretary
const page = async (who: Browser) => play.textOf((await who.get(address())).text)
const answers = () =>
  test.db
    .selectFrom('question_answer')
    .select(['wording', 'organisation_id'])
    .where('agenda_item_id', '=', world.held.itemId)
    .orderBy('answered_at')
    .execute()
const personOf = async (email: string) =>
  (await test.db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id

describe('an organisation answers', () => {
  it('question by question, and everybody in the body reads the answers side by side', async () => {
    const { ekby, lund, alm } = world
    expect(
      (await answer(ekby.browser, { organisation: ekby.id, [how]: 'I översiktsplanen.', [why]: 'Det behövs.' })).status,
    ).toBe(303)
    await answer(lund.browser, { organisation: lund.id, nothing: 'ja' })
    const read = await page(world.held.stage.reader)
    expect(read).toContain('2 av 3 har svarat')
    expect(read).toContain(`Har inte svarat ${alm.name}`)
    expect(read).toMatch(
      new RegExp(
        `1. Hur\\?.*${ekby.name} I översiktsplanen..*${lund.name} Inget att tillägga.*2. Varför\\?.*Det behövs.`,
      ),
    )
    const meeting = play.textOf((await lund.browser.get(`/arbetsyta/moten/${world.held.meetingId}`)).text)
    expect(meeting).toContain('Frågor och svar (2)')
  })

  it('anew, and the later answer counts while the earlier stays', async () => {
    const { ekby } = world
    await answer(ekby.browser, { organisation: ekby.id, [how]: 'Först.', [why]: 'Kvar.' })
    await answer(ekby.browser, { organisation: ekby.id, [how]: 'Sedan.', [why]: 'Kvar.' })
    expect((await answers()).map(({ wording }) => wording)).toEqual(
      expect.arrayContaining(['Först.', 'Sedan.', 'Kvar.']),
    )
    expect(await answers()).toHaveLength(3)
    expect(await page(world.lund.browser)).toMatch(/Sedan\..*Tidigare svar \(1\).*Först\./)
  })

  it('once, however often the form is sent, and the last of two at once is whole', async () => {
    const { ekby } = world
    const form = { organisation: ekby.id, [how]: 'Ja.', [why]: 'Därför.' }
    const both = await Promise.all([answer(ekby.browser, form), answer(ekby.browser, form)])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect(await answers()).toHaveLength(2)
    await Promise.all([
      answer(ekby.browser, { organisation: ekby.id, [how]: 'A', [why]: 'A' }),
      answer(secretary(), { organisation: ekby.id, [how]: 'B', [why]: 'B' }),
    ])
    const text = await page(world.lund.browser)
    expect([
      /Hur\? .*? A .*Varför\? .*? A .*Tidigare/.test(text),
      /Hur\? .*? B .*Varför\? .*? B .*Tidigare/.test(text),
    ]).toContain(true)
  })

  it.each([
    ['no answer at all', {}, 'Skriv svar på minst en fråga'],
    ['an answer beside the tick that there is none', { nothing: 'ja', text: 'Men jo.' }, 'både svarat och kryssat'],
    ['an answer that is too long', { text: 'x'.repeat(20_001) }, 'för lång'],
  ])(
    'is refused with %s, and keeps what was typed',
    async (_case, { text = '', ...form }: { text?: string; nothing?: string }, words) => {
      const refused = await answer(world.ekby.browser, { organisation: world.ekby.id, [how]: text, ...form })
      expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
      expect(refused.text).toContain(text)
      expect(await answers()).toEqual([])
    },
  )

  it('asks one who works in two members which of them it is', async () => {
    const { ekby, alm } = world
    await aPost(test.db, { person_id: await personOf(ekby.email), organisation_id: alm.id })
    const first = await ekby.browser.get(address())
    expect(play.textOf(first.text)).toMatch(/Svara för .*Välj organisation/)
    const refused = await answer(ekby.browser, { [how]: 'Ja.' })
    expect([refused.status, play.problemOn(refused)]).toEqual([
      422,
      expect.stringContaining('Välj vilken organisation'),
    ])
    expect(refused.text).toContain('Ja.')
    await answer(ekby.browser, { organisation: alm.id, [how]: 'Från Alm.' })
    expect((await answers()).map(({ organisation_id }) => organisation_id)).toContain(alm.id)
  })
})

describe('who may answer', () => {
  it('is nobody for an organisation that they do not work or sit for', async () => {
    for (const organisation of [world.lund.id, crypto.randomUUID(), 'x'])
      expect((await answer(world.ekby.browser, { organisation, [how]: 'Nej.' })).status).toBe(403)
    expect((await answer(world.held.stage.chair, { organisation: world.ekby.id, [how]: 'Nej.' })).status).toBe(403)
    expect(await answers()).toEqual([])
  })

  it('is not a reader of the body, even one who works in a member organisation', async () => {
    await aPost(test.db, { person_id: world.held.stage.people.reader, organisation_id: world.alm.id })
    expect((await answer(world.held.stage.reader, { organisation: world.alm.id, [how]: 'Nej.' })).status).toBe(403)
    expect((await world.held.stage.reader.get(address())).text).not.toContain('<textarea')
  })

  it('is the secretary for any member, when the answer came by telephone', async () => {
    expect((await answer(secretary(), { organisation: world.alm.id, [how]: 'Sade de i telefon.' })).status).toBe(303)
    expect(await page(world.ekby.browser)).toMatch(new RegExp(`${world.alm.name} Sade de i telefon. Karin Lindvall, `))
  })
})

describe('a closed round', () => {
  it('takes no answers until it is opened again, and what was typed is not lost', async () => {
    const { ekby } = world
    await secretary().post(`${address()}/stang`)
    const refused = await answer(ekby.browser, { organisation: ekby.id, [how]: 'För sent skrivet.' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('omgången är stängd')])
    expect(refused.text).toContain('För sent skrivet.')
    await secretary().post(`${address()}/oppna`)
    expect((await answer(ekby.browser, { organisation: ekby.id, [how]: 'I tid.' })).status).toBe(303)
  })

  it('stays as it is when the notes are frozen', async () => {
    const { held, ekby } = world
    await answer(ekby.browser, { organisation: ekby.id, [how]: 'I tid.' })
    await held.post('narvaro', { act: 'all-present' })
    expect((await held.post('skicka', sendingTo(held.stage.people.member))).status).toBe(303)
    const acts: [Browser, string, Form][] = [
      [ekby.browser, '', { organisation: ekby.id, [how]: 'För sent.' }],
      ...(['stang', 'oppna', 'utfall', 'andra'] as const).map((path): [Browser, string, Form] => [
        secretary(),
        `/${path}`,
        { promise: 'Nej' },
      ]),
    ]
    for (const [who, path, form] of acts) {
      const refused = await who.post(`${address()}${path}`, form)
      expect([path, refused.status, play.problemOn(refused)]).toEqual([
        path,
        422,
        expect.stringContaining('går inte längre att ändra'),
      ])
    }
    expect(await answers()).toHaveLength(2)
  })
})

describe('what waits for an answer', () => {
  const openFor = async (email: string) =>
    actAs(test.deployment.app, await personOf(email), (tx) => listOpenQuestions(tx))

  it('stands with the last day and how many have answered, until one’s organisation has', async () => {
    const { ekby, lund } = world
    await answer(lund.browser, { organisation: lund.id, nothing: 'ja' })
    const [open, ...more] = await openFor(ekby.email)
    expect(more).toEqual([])
    expect(open).toMatchObject({
      ...{ id: roundId, answerBy: '2099-05-01', answered: 1, expected: 3 },
      organisations: [ekby.name],
    })
    expect(await openFor(lund.email)).toEqual([])
    await answer(ekby.browser, { organisation: ekby.id, nothing: 'ja' })
    expect(await openFor(ekby.email)).toEqual([])
  })

  it('does not stand while it is a draft, nor when it is closed', async () => {
    await secretary().post(`${address()}/stang`)
    await world.aRound({ questions: 'En annan?' })
    expect(await openFor(world.ekby.email)).toEqual([])
  })
})

it('the frozen notes hold each answer, what was said together, and what was promised', async () => {
  const { held, ekby, lund } = world
  await answer(ekby.browser, { organisation: ekby.id, [how]: 'I planen.', [why]: 'Nytta.' })
  await answer(lund.browser, { organisation: lund.id, nothing: 'ja' })
  await secretary().post(`${address()}/utfall`, { sharedMessage: 'Vi bidrar samlat.', promise: 'Fler dialoger.' })
  await world.aRound({ questions: 'Aldrig skickad?' })
  await held.post('narvaro', { act: 'all-present' })
  await held.post('skicka', sendingTo(held.stage.people.member))
  expect((await approve(held.stage.member, held.meetingId)).status).toBe(303)
  const { content } = await test.db
    .selectFrom('approval')
    .select('content')
    .where('meeting_id', '=', held.meetingId)
    .executeTakeFirstOrThrow()
  expect(parseNotes(content).items.flatMap(({ rounds }) => rounds)).toEqual([
    {
      ...{ kind: 'questions', askedBy: 'Regionen', document: '', outcome: '' },
      ...{ sharedMessage: 'Vi bidrar samlat.', promise: 'Fler dialoger.' },
      questions: [
        {
          wording: 'Hur?',
          answers: [
            { organisation: ekby.name, wording: 'I planen.' },
            { organisation: lund.name, wording: '' },
          ],
        },
        {
          wording: 'Varför?',
          answers: [
            { organisation: ekby.name, wording: 'Nytta.' },
            { organisation: lund.name, wording: '' },
          ],
        },
      ],
    },
  ])
})
