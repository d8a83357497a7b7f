// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../../tests/support/approving.ts'
import type { Browser, Form } from '../../../../tests/support/browser.ts'
import { aBody, aPerson, aRole } from '../../../../tests/support/builders.ts'
import { nextDay } from '../../../../tests/support/days.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import * as play from '../../../../tests/support/stage.ts'
import { parseNotes } from '../parse-notes.ts'

let test: TestApp
let held: HeldMeeting
let committee: Awaited<ReturnType<typeof aBody>>
/** The secretary of the committee alone, who may read nothing of the body that hands over. */
let receiver: Browser
let receivingReader: Browser

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
  committee = await aBody(test.db, { network_id: held.stage.networkId, name: 'Samarbetskommittén' })
  const inCommittee = async (role: string) => {
    const person = await aPerson(test.db)
    const seat = { network_id: committee.network_id, body_id: committee.id, person_id: person.id }
    await aRole(test.db, { role, ...seat })
    return test.as(person.id)
  }
  ;[receiver, receivingReader] = [await inCommittee('secretary'), await inCommittee('reader')]
  await held.onItem('anteckning', { version: '1', notes: 'Det som bara vi får läsa.' })
})

const words = async (browser: Browser, path: string) => play.textOf((await browser.get(`/arbetsyta${path}`)).text)
const asked = { wording: 'Underlag till kommitténs nästa möte.', wanted: 'datum ej satt' }
const handOver = (form: Form = {}) => held.onItem('overlamna', { toBodyId: committee.id, ...asked, ...form })
const theHandOver = () =>
  test.db.selectFrom('hand_over').selectAll().where('meeting_id', '=', held.meetingId).executeTakeFirstOrThrow()
const aHandOver = async () => {
  expect((await handOver()).status).toBe(303)
  return theHandOver()
}
const take = (browser: Browser, id: string, act: string, form: Form = {}) =>
  browser.post(`/arbetsyta/overlamningar/${id}/${act}`, form)
const statusNow = async () => (await theHandOver()).status
const matterStatus = async () => (await play.itemTitled(test, held.meetingId, 'Belysning')).status

describe('a matter handed to another body', () => {
  it('is away, shown as waiting for the answer, and put on no agenda of the one that handed it over', async () => {
    const { id } = await aHandOver()
    expect([await matterStatus(), await statusNow()]).toEqual(['handed-over', 'sent'])
    const body = await words(held.stage.reader, `/organ/${held.bodyId}`)
    expect(body).toContain('Väntar på svar från Samarbetskommittén')
    expect(await held.titles(await held.plan(nextDay()))).toEqual([])
    expect(await words(held.stage.reader, `/overlamningar/${id}`)).toMatch(/datum ej satt.*lämnade över ärendet/)
  })

  it('is seen by the receiving body: its title and what is wanted, and not the notes', async () => {
    const { id, matter_id } = await aHandOver()
    for (const browser of [receiver, receivingReader]) {
      const page = await words(browser, `/overlamningar/${id}`)
      expect(page).toMatch(/Belysning.*Underlag till kommitténs nästa möte\..*datum ej satt/)
      expect(page).not.toContain('Det som bara vi får läsa.')
      expect((await browser.get(`/arbetsyta/moten/${held.meetingId}`)).status).toBe(404)
      expect((await browser.get(`/arbetsyta/arenden/${matter_id}`)).status).toBe(404)
    }
    expect(await words(receiver, '')).toMatch(/Ta emot.*Belysning/)
    expect(await words(receiver, `/organ/${committee.id}`)).toContain('Belysning')
    expect(await words(receivingReader, '')).not.toMatch(/Ta emot/)
  })

  it('sent twice is one, also at the same moment', async () => {
    await Promise.all([handOver(), handOver()])
    const all = await test.db.selectFrom('hand_over').select('id').where('meeting_id', '=', held.meetingId).execute()
    expect(all).toHaveLength(1)
  })

  it.each([
    ['no body', { toBodyId: '' }, 'Välj vilket organ'],
    ['itself', {}, 'Välj vilket organ'],
    ['a body of another network', {}, 'Välj vilket organ'],
    ['nothing asked for', { wording: ' ' }, 'Skriv vad ni vill'],
  ])('is refused with %s, and what was typed stays', async (name, form, sentence) => {
    const stranger = (await aBody(test.db)).id
    const to = { itself: held.bodyId, 'a body of another network': stranger }[name]
    const refused = await handOver({ ...form, ...(to ? { toBodyId: to } : {}) })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(sentence)])
    expect(refused.text).toContain('datum ej satt')
    expect(await matterStatus()).toBeNull()
  })

  it('is refused twice to the same body, with other words', async () => {
    await handOver()
    const refused = await handOver({ wording: 'Något annat.' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('redan överlämnat dit')])
  })

  it('put off at the same item stays put off', async () => {
    await held.onItem('bordlagg', { reason: 'tidsbrist' })
    await handOver()
    expect(await matterStatus()).toBe('tabled')
  })

  it('taken back as a slip is as if it had never been, and the other body can no longer take it on', async () => {
    const { id } = await aHandOver()
    expect((await held.onItem(`overlamningar/${id}/aterta`)).status).toBe(303)
    expect(await matterStatus()).toBe('open')
    expect(await words(held.stage.secretary, `/moten/${held.meetingId}`)).not.toContain('Överlämnat till')
    expect((await take(receiver, id, 'ta-emot')).status).toBe(422)
    expect(await words(receiver, '')).not.toContain('Belysning')
  })

  it('is frozen with the notes', async () => {
    const { id } = await aHandOver()
    await held.post('narvaro', { act: 'all-present' })
    await held.post('skicka', sendingTo(held.stage.people.member))
    for (const refused of [await handOver({ wording: 'Nytt.' }), await held.onItem(`overlamningar/${id}/aterta`)])
      expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('går inte längre')])
    await approve(held.stage.member, held.meetingId)
    const { content } = await test.db
      .selectFrom('approval')
      .select('content')
      .where('meeting_id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
    expect(parseNotes(content).items.find(({ title }) => title === 'Belysning')?.handOvers).toEqual([
      { toBody: 'Samarbetskommittén', ...asked },
    ])
  })
})

it('the first body takes it back until it is taken on, and then no longer', async () => {
  const { id } = await aHandOver()
  const next = await held.plan(nextDay())
  expect((await take(held.stage.secretary, id, 'ta-tillbaka')).status).toBe(303)
  expect([await statusNow(), await held.titles(next)]).toEqual(['taken-back', ['Belysning']])
  expect((await take(receiver, id, 'ta-emot')).status).toBe(422)

  expect((await handOver({ wording: 'En gång till.' })).status).toBe(303)
  const second = await test.db
    .selectFrom('hand_over')
    .select('id')
    .where('wording', '=', 'En gång till.')
    .where('meeting_id', '=', held.meetingId)
    .executeTakeFirstOrThrow()
  await take(receiver, second.id, 'ta-emot')
  expect((await take(held.stage.secretary, second.id, 'ta-tillbaka')).status).toBe(422)
  const slip = await held.onItem(`overlamningar/${second.id}/aterta`)
  expect([slip.status, play.problemOn(slip)]).toEqual([422, expect.stringContaining('redan svarat')])
})

it('the answer waits for a meeting when none is planned, also after a cancelled one', async () => {
  const { id } = await aHandOver()
  await take(receiver, id, 'ta-emot')
  await take(receiver, id, 'svara', { remark: 'Ja.' })
  expect(await words(held.stage.reader, `/organ/${held.bodyId}`)).toMatch(/Svar har kommit.*Väntar på att nästa möte/)
  const first = await held.plan(nextDay())
  expect(await held.titles(first)).toEqual(['Belysning'])
  const second = await held.plan(nextDay())
  await held.post('stall-in', {}, first)
  expect(await held.titles(second)).toEqual(['Belysning'])
})

it('an answer that has not come cannot be noted', async () => {
  const { id } = await aHandOver()
  const refused = await held.onItem(`overlamningar/${id}/notera`)
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('inget svar att notera')])
})
