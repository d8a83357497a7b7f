// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { sendingTo } from '../../../../tests/support/approving.ts'
import type { Browser, Form } from '../../../../tests/support/browser.ts'
import { aBody, aMeeting, aPerson, aRole } from '../../../../tests/support/builders.ts'
import { nextDay } from '../../../../tests/support/days.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import * as play from '../../../../tests/support/stage.ts'

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
const ownMatter = async () =>
  test.db.selectFrom('matter').selectAll().where('body_id', '=', committee.id).executeTakeFirst()
const planInCommittee = async (day = nextDay()) =>
  play.idIn((await receiver.post(`/arbetsyta/organ/${committee.id}/moten/nytt`, { day })).location)

describe('the receiving body', () => {
  it('takes it on: a matter of its own, on the agenda of its next planned meeting', async () => {
    const [later, sooner] = [await planInCommittee('2027-09-01'), await planInCommittee('2027-03-01')]
    const { id } = await aHandOver()
    expect((await take(receiver, id, 'ta-emot')).status).toBe(303)
    expect([await statusNow(), (await ownMatter())?.title]).toEqual(['accepted', 'Belysning'])
    expect([await held.titles(sooner), await held.titles(later)]).toEqual([['Belysning'], []])
    expect(await words(receiver, `/moten/${sooner}`)).toMatch(/Kommer från .*: Underlag till/)
  })

  it('never loses what it took on: waits while no meeting is planned, goes on when one is cancelled or leaves it', async () => {
    const { id } = await aHandOver()
    await take(receiver, id, 'ta-emot')
    expect(await words(receiver, `/organ/${committee.id}`)).toMatch(
      /Belysning.*Mottaget.*Väntar på att nästa möte planeras/,
    )
    const first = await planInCommittee('2027-03-01')
    const second = await planInCommittee('2027-04-01')
    expect([await held.titles(first), await held.titles(second)]).toEqual([['Belysning'], []])
    await receiver.post(`/arbetsyta/moten/${first}/stall-in`)
    expect(await held.titles(second)).toEqual(['Belysning'])
    await receiver.post(`/arbetsyta/moten/${second}/oppna`)
    const third = await planInCommittee('2027-05-01')
    await receiver.post(`/arbetsyta/moten/${second}/narvaro`, { act: 'all-present' })
    const chair = await aRole(test.db, { role: 'chair', network_id: committee.network_id, body_id: committee.id })
    expect((await receiver.post(`/arbetsyta/moten/${second}/skicka`, sendingTo(chair.id))).status).toBe(303)
    expect(await held.titles(third)).toEqual(['Belysning'])
  })

  it('decides in it, answers with the decision, and the first body takes up the answer by itself and closes the loop', async () => {
    const { id } = await aHandOver()
    await take(receiver, id, 'ta-emot')
    const meeting = await planInCommittee()
    await receiver.post(`/arbetsyta/moten/${meeting}/oppna`)
    const [item] = await play.agendaOf(test, meeting)
    const decided = await receiver.post(`/arbetsyta/moten/${meeting}/punkter/${item?.id}/beslut`, {
      ...{ wording: 'Underlaget godkänns.', kind: 'adopted' },
    })
    expect([decided.status, (await ownMatter())?.status]).toEqual([303, 'decided'])
    expect(await words(receiver, `/organ/${committee.id}`)).toContain('Avgjort, inte besvarat')
    const page = await receiver.get(`/arbetsyta/overlamningar/${id}`)
    expect(/<textarea[^>]*id="svar"[^>]*>\s*Underlaget godkänns\./.test(page.text)).toBe(true)

    const next = await held.plan(nextDay())
    expect(await held.titles(next)).toEqual([])
    expect((await take(receiver, id, 'svara', { remark: 'Underlaget godkänns.' })).status).toBe(303)
    expect(await held.titles(next)).toEqual(['Belysning'])
    const first = await words(held.stage.reader, `/organ/${held.bodyId}`)
    expect(first).toMatch(/Svar har kommit.*Samarbetskommittén svarar: Underlaget godkänns\./)
    expect(await words(receiver, `/organ/${committee.id}`)).toContain('Inget väntar')

    await held.post('oppna', {}, next)
    const again = await play.itemTitled(test, next, 'Belysning')
    expect(await words(held.stage.secretary, `/moten/${next}`)).toMatch(/Svar: Underlaget godkänns\..*Notera svaret/)
    const noted = () => held.post(`punkter/${again.id}/overlamningar/${id}/notera`, {}, next)
    expect([(await noted()).status, (await noted()).status]).toEqual([303, 303])
    expect([await statusNow(), await matterStatus()]).toEqual(['closed', 'closed'])
    expect(await words(held.stage.reader, `/organ/${held.bodyId}`)).toContain('Inget väntar')
  })

  it('keeps its own matter when it has answered in words alone, until it is settled there', async () => {
    const { id } = await aHandOver()
    await take(receiver, id, 'ta-emot')
    await take(receiver, id, 'svara', { remark: 'Vi återkommer.' })
    const matter = await ownMatter()
    expect(await words(receiver, `/organ/${committee.id}`)).toMatch(/Belysning.*Besvarat, inte avgjort/)
    const [first, second] = [await planInCommittee('2027-03-01'), await planInCommittee('2027-04-01')]
    expect([await held.titles(first), await held.titles(second)]).toEqual([['Belysning'], []])
    expect(await words(receiver, `/arenden/${matter?.id}`)).toContain('Tas upp 1 mars 2027')
    await receiver.post(`/arbetsyta/moten/${first}/stall-in`)
    expect(await held.titles(second)).toEqual(['Belysning'])
    await receiver.post(`/arbetsyta/moten/${second}/oppna`)
    const [item] = await play.agendaOf(test, second)
    expect((await receiver.post(`/arbetsyta/moten/${second}/punkter/${item?.id}/avsluta`)).status).toBe(303)
    expect([(await ownMatter())?.status, await words(receiver, `/organ/${committee.id}`)]).toEqual([
      'closed',
      expect.stringContaining('Inget väntar'),
    ])
  })

  it('has its matter whatever becomes of the first body’s: closed there meanwhile, it is answered and noted all the same', async () => {
    const { id } = await aHandOver()
    await take(receiver, id, 'ta-emot')
    expect((await held.onItem('avsluta')).status).toBe(303)
    expect([await matterStatus(), (await ownMatter())?.status, await statusNow()]).toEqual([
      'closed',
      'open',
      'accepted',
    ])
    expect(await words(receiver, `/organ/${committee.id}`)).toMatch(/Belysning.*Mottaget/)
    const next = await held.plan(nextDay())
    await take(receiver, id, 'svara', { remark: 'Ja.' })
    expect(await held.titles(next)).toEqual(['Belysning'])
    await held.post('oppna', {}, next)
    const again = await play.itemTitled(test, next, 'Belysning')
    expect((await held.post(`punkter/${again.id}/overlamningar/${id}/notera`, {}, next)).status).toBe(303)
    expect([await matterStatus(), (await ownMatter())?.status, await statusNow()]).toEqual(['closed', 'open', 'closed'])
    expect(await words(held.stage.reader, `/organ/${held.bodyId}`)).toContain('Inget väntar')
    expect(await words(receiver, `/organ/${committee.id}`)).toMatch(/Belysning.*Besvarat, inte avgjort/)
  })

  it('declines with a reason, and the matter comes back to the first body’s next agenda', async () => {
    const { id } = await aHandOver()
    const refused = await take(receiver, id, 'tacka-nej', { remark: ' ' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('varför ni tackar nej')])
    const next = await held.plan(nextDay())
    expect((await take(receiver, id, 'tacka-nej', { remark: 'Inte vår fråga.' })).status).toBe(303)
    expect(await held.titles(next)).toEqual(['Belysning'])
    expect(await words(held.stage.reader, `/organ/${held.bodyId}`)).toContain('tackar nej: Inte vår fråga.')
    expect(await ownMatter()).toBeUndefined()
  })

  it('answers with words, or not at all', async () => {
    const { id } = await aHandOver()
    await take(receiver, id, 'ta-emot')
    const refused = await take(receiver, id, 'svara', { remark: '' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Skriv svaret')])
    expect(await statusNow()).toBe('accepted')
  })

  it('takes it on once, also at the same moment', async () => {
    const { id } = await aHandOver()
    const both = await Promise.all([take(receiver, id, 'ta-emot'), take(receiver, id, 'ta-emot')])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    const all = await test.db.selectFrom('matter').select('id').where('body_id', '=', committee.id).execute()
    expect(all).toHaveLength(1)
  })
})

describe('who may do what', () => {
  const whoever: Record<string, () => Browser> = {
    ...{ 'the network’s secretary': () => held.stage.secretary, 'the receiving secretary': () => receiver },
    ...{ 'the receiving reader': () => receivingReader, 'a reader of both': () => held.stage.reader },
  }
  it.each([
    ['the network’s secretary', [303, 303, 303]],
    ['the receiving secretary', [303, 303, 403]],
    ['the receiving reader', [403, 403, 403]],
    ['a reader of both', [403, 403, 403]],
  ] as const)('%s: takes on, declines, takes back', async (who, expected) => {
    const browser = whoever[who]
    if (!browser) throw new Error(who)
    const statuses: number[] = []
    for (const act of ['ta-emot', 'tacka-nej', 'ta-tillbaka']) {
      const other = await aBody(test.db, { network_id: held.stage.networkId, name: `Organ ${act}` })
      const seats = await test.db.selectFrom('role_holding').selectAll().where('body_id', '=', committee.id).execute()
      for (const { person_id, role } of seats)
        await aRole(test.db, { role, network_id: other.network_id, body_id: other.id, person_id })
      await handOver({ toBodyId: other.id })
      const { id } = await test.db
        .selectFrom('hand_over')
        .select('id')
        .where('to_body_id', '=', other.id)
        .executeTakeFirstOrThrow()
      statuses.push((await take(browser(), id, act, { remark: 'Nej.' })).status)
    }
    expect(statuses).toEqual(expected)
  })

  it('nobody of another network reads or does anything', async () => {
    const { id } = await aHandOver()
    const other = await play.aStage(test)
    expect((await other.secretary.get(`/arbetsyta/overlamningar/${id}`)).status).toBe(404)
    for (const act of ['ta-emot', 'tacka-nej', 'svara', 'ta-tillbaka'])
      expect((await take(other.secretary, id, act, { remark: 'x' })).status).toBe(404)
    expect(await statusNow()).toBe('sent')
  })

  it('one in a third body of the network neither', async () => {
    const { id } = await aHandOver()
    const third = await aBody(test.db, { network_id: held.stage.networkId })
    const meeting = await aMeeting(test.db, third)
    const person = await aRole(test.db, { role: 'secretary', network_id: third.network_id, body_id: meeting.body_id })
    const browser = await test.as(person.id)
    expect((await browser.get(`/arbetsyta/overlamningar/${id}`)).status).toBe(404)
    expect((await take(browser, id, 'ta-emot')).status).toBe(404)
  })
})
