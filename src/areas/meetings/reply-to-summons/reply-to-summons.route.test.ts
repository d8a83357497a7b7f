// Real: the whole program, its roles and its database. Left out: the mail server; letters stay in the outbox.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { personalSecret } from '#platform/secrets.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aCallableMeeting, type CalledMeeting } from '../../../../tests/support/called-meeting.ts'
import { problemOn, textOf } from '../../../../tests/support/stage.ts'

let test: TestApp
let called: CalledMeeting
let link: string
let invitation: string
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.deleteFrom('rate_limit').execute()
  called = await aCallableMeeting(test)
  await called.call({ repliesBy: called.day })
  invitation = await called.invitationOf(called.stage.people.member)
  link = `/svar/${personalSecret(test.deployment.secret, invitation)}`
})

const browser = () => test.browser()
const said = async () => (await called.replies()).map(({ answer, via, sequence }) => [answer, via, sequence])

describe('the personal link', () => {
  it('shows who is asked to what and when, to one who is not signed in, and changes nothing', async () => {
    const guest = browser()
    const { status, text, headers } = await guest.get(link)
    expect([status, guest.cookies.size, headers.get('cache-control')]).toEqual([200, 0, 'no-store'])
    expect(textOf(text)).toMatch(
      /Petter Ahlgren är kallad till Ledningsgruppen, .*kl\. 8\.30–11\.00.*Huddinge kommunhus.*Svara senast/,
    )
    for (const count of [1, 2, 3]) await guest.get(`${link}?answer=no&x=${count}`)
    expect(await said()).toEqual([])
  })

  it.each([
    ['yes', 'kommer'],
    ['maybe', 'kanske'],
    ['no', 'kommer inte'],
  ])('takes %s, and says so', async (answer, words) => {
    const sent = await browser().post(link, { answer, comment: 'Kommer lite sent' })
    expect([sent.status, sent.location]).toEqual([303, `${link}?klart=svar`])
    expect(textOf((await browser().get(sent.location)).text)).toContain(`Du har svarat: ${words}. Det går att ändra.`)
    expect(await called.replies()).toMatchObject([
      { answer, via: 'page', sequence: 0, name: 'Petter Ahlgren', comment: 'Kommer lite sent' },
    ])
  })

  it('takes a substitute, which is a no of one’s own', async () => {
    await browser().post(link, {
      answer: 'substitute',
      substituteName: ' Bo  <b>Ek ',
      substituteEmail: 'Bo.Ek@Exempel.se',
    })
    expect(await called.replies()).toMatchObject([{ answer: 'no', substitute: 'Bo b Ek <bo.ek@exempel.se>' }])
    expect(textOf((await browser().get(link)).text)).toContain('ersättare Bo b Ek')
  })

  it('keeps every answer, counts the last, and the same sent twice is one', async () => {
    await Promise.all([browser().post(link, { answer: 'yes' }), browser().post(link, { answer: 'yes' })])
    await browser().post(link, { answer: 'no' })
    await browser().post(link, { answer: 'yes' })
    expect(await said()).toEqual([
      ['yes', 'page', 0],
      ['no', 'page', 0],
      ['yes', 'page', 0],
    ])
    expect(textOf((await called.page()).text)).toContain('1 kommer · 0 kommer inte · 2 har inte svarat')
  })

  it.each([
    ['nothing', {}, 'Välj ett svar'],
    ['an answer that is none', { answer: 'kanske' }, 'Välj ett svar'],
    ['a substitute without a name', { answer: 'substitute', substituteName: ' ' }, 'Skriv vem som kommer'],
    [
      'a substitute’s address that is none',
      { answer: 'substitute', substituteName: 'Bo', substituteEmail: 'bo@' },
      'Skriv adressen',
    ],
    ['more than a comment', { answer: 'yes', comment: 'x'.repeat(1_001) }, 'för lång'],
  ])('refuses %s, and keeps what was typed', async (_case, form, words) => {
    const answer = await browser().post(link, { comment: 'Kvar', ...form })
    expect([answer.status, problemOn(answer).includes(words)]).toEqual([422, true])
    expect('comment' in form || answer.text.includes('Kvar')).toBe(true)
    expect(await said()).toEqual([])
  })

  it('answers that invitation only: it opens no page of the workspace, and no other’s answer', async () => {
    const guest = browser()
    await guest.post(link, { answer: 'yes' })
    expect((await guest.get(`/arbetsyta/moten/${called.meetingId}`)).status).toBe(303)
    expect((await called.replies()).map(({ name }) => name)).toEqual(['Petter Ahlgren'])
  })

  it.each([
    ['is unknown', () => Promise.resolve(), '/svar/0123456789', 'Länken gäller inte'],
    ['is of one who was called off', () => called.post(`kallelse/${invitation}/avboka`), '', 'Länken gäller inte'],
    [
      'is to a meeting that has been',
      () => test.db.updateTable('meeting').set({ day: '2020-01-01' }).where('id', '=', called.meetingId).execute(),
      '',
      'Mötet har varit',
    ],
    ['is to a cancelled meeting', () => called.post('stall-in'), '', 'Mötet är inställt'],
  ])('that %s takes no answer', async (_case, change, other, words) => {
    await change()
    for (const answer of [await browser().get(other || link), await browser().post(other || link, { answer: 'yes' })])
      expect([answer.status, textOf(answer.text).includes(words)]).toEqual([422, true])
    expect(await said()).toEqual([])
  })

  it('is guessed at sixty times in a quarter of an hour from one place, and no more; a right one is never held up', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 61; time += 1) statuses.push((await browser().get('/svar/pahittad')).status)
    expect([statuses[59], statuses[60], (await browser().get(link)).status]).toEqual([422, 429, 200])
  })

  it('is known nowhere in what is kept', async () => {
    const kept = [
      await test.db.selectFrom('mail').selectAll().execute(),
      await test.db.selectFrom('invitation').selectAll().execute(),
      await test.db.selectFrom('audit_entry').selectAll().execute(),
    ]
    expect(JSON.stringify(kept)).not.toContain(link.split('/')[2])
  })
})

describe('once the meeting has moved', () => {
  it('an answer given before is shown and does not count, and one is asked anew', async () => {
    await browser().post(link, { answer: 'yes' })
    await called.post('uppgifter', { day: called.day, starts: '10:00', ends: '', place: '' })
    await called.call()
    expect(textOf((await browser().get(link)).text)).toContain(
      'Mötet har fått ny tid eller plats. Du svarade kommer på den tidigare.',
    )
    expect(textOf((await called.page()).text)).toContain('0 kommer')
    await browser().post(link, { answer: 'yes' })
    expect(await said()).toEqual([
      ['yes', 'page', 0],
      ['yes', 'page', 1],
    ])
    expect(textOf((await called.page()).text)).toContain('1 kommer')
  })
})

describe('in the workspace', () => {
  const address = () => `/arbetsyta/moten/${called.meetingId}/svar/${invitation}`

  it('one answers for oneself', async () => {
    const { member } = called.stage
    expect(textOf((await member.get(address())).text)).toContain('Kommer du till mötet')
    const sent = await member.post(address(), { answer: 'maybe' })
    expect(sent.location).toBe(`/arbetsyta/moten/${called.meetingId}?klart=svar`)
    expect((await member.post(address(), { answer: 'yes', till: 'min-sida' })).location).toBe('/arbetsyta?klart=svar')
    expect(await said()).toEqual([
      ['maybe', 'workspace', 0],
      ['yes', 'workspace', 0],
    ])
  })

  it('the secretary notes an answer that came by telephone, as such', async () => {
    const { secretary } = called.stage
    expect(textOf((await secretary.get(address())).text)).toContain('Anteckna svar från Petter Ahlgren')
    const sent = await secretary.post(address(), { answer: 'no' })
    expect(sent.location).toBe(`/arbetsyta/moten/${called.meetingId}/kallelse?klart=svarantecknat`)
    expect(await called.replies()).toMatchObject([{ answer: 'no', via: 'secretary', name: 'Petter Ahlgren' }])
  })

  it('nobody else answers for another', async () => {
    for (const other of [called.stage.chair, called.stage.reader]) {
      expect([(await other.get(address())).status, (await other.post(address(), { answer: 'no' })).status]).toEqual([
        403, 403,
      ])
    }
    expect(await said()).toEqual([])
  })

  it('an invitation to another meeting is not found by this one’s address', async () => {
    const other = await aCallableMeeting(test)
    expect((await called.stage.member.get(`/arbetsyta/moten/${other.meetingId}/svar/${invitation}`)).status).toBe(404)
  })
})
