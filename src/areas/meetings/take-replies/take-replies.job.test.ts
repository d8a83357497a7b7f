// Real: the whole program, its database and postal-mime. Left out: the mailbox, which hands over its letters.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { personalSecret } from '#platform/secrets.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aRole } from '../../../../tests/support/builders.ts'
import { aCallableMeeting, type CalledMeeting } from '../../../../tests/support/called-meeting.ts'
import { aReplyLetter, type GivenReply } from '../../../../tests/support/reply-letter.ts'
import { textOf } from '../../../../tests/support/stage.ts'
import { takeReplyLetter, takeReplyLetters } from './take-replies.job.ts'

let test: TestApp
let called: CalledMeeting
let usual: GivenReply
let secret: string
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.deleteFrom('inbound_letter').execute()
  called = await aCallableMeeting(test)
  await called.call()
  const { member } = called.stage.people
  const { email } = await test.db
    .selectFrom('person')
    .select('email')
    .where('id', '=', member)
    .executeTakeFirstOrThrow()
  secret = personalSecret(test.deployment.secret, await called.invitationOf(member))
  usual = {
    ...{ to: `svar+${secret}@radslag.test`, uid: `mote-${called.meetingId}@radslag`, attendee: email ?? '' },
    ...{ answer: 'ACCEPTED', sequence: 0, stamp: '20260301T080000Z' },
  }
})

const take = (change: Partial<GivenReply> = {}) =>
  takeReplyLetter(test.deployment, aReplyLetter({ ...usual, ...change }))
const takeText = (text: string | Uint8Array) => takeReplyLetter(test.deployment, Buffer.from(text))
const said = async () => (await called.replies()).map(({ answer, via, sequence }) => [answer, via, sequence])
const unread = () => test.db.selectFrom('inbound_letter').select(['from_address', 'subject', 'problem']).execute()
const move = async () => {
  await called.post('uppgifter', { day: called.day, starts: '10:00', ends: '', place: 'Rådhuset' })
  await called.call()
}

describe('an answer from a calendar program', () => {
  it.each([
    ['ACCEPTED', 'yes'],
    ['TENTATIVE', 'maybe'],
    ['DECLINED', 'no'],
  ])('that says %s is taken, with its comment', async (answer, kept) => {
    expect(await take({ answer, comment: 'Kommer sent' })).toEqual({ ok: true, value: 'taken' })
    expect(await called.replies()).toMatchObject([
      { answer: kept, via: 'mail', name: 'Petter Ahlgren', comment: 'Kommer sent' },
    ])
    expect(await unread()).toEqual([])
  })

  it('is found by where the servers say that it went, when the visible address is another', async () => {
    expect(
      await take({ to: 'svar@radslag.test', headers: [`Delivered-To: svar+${secret.toUpperCase()}@radslag.test`] }),
    ).toMatchObject({ ok: true })
  })

  it('with a character that no database keeps loses it, and is taken', async () => {
    expect(await take({ comment: 'Kommer\u0000 sent' })).toMatchObject({ ok: true })
    expect(await called.replies()).toMatchObject([{ comment: 'Kommer sent' }])
  })

  it('read twice is one answer, also when two read at once', async () => {
    await Promise.all([take(), take()])
    expect(await take()).toEqual({ ok: true, value: 'known' })
    expect(await said()).toEqual([['yes', 'mail', 0]])
  })

  it('that is older than the one known is kept and does not count', async () => {
    await take({ answer: 'DECLINED', stamp: '20260301T090000Z' })
    expect(await take({ answer: 'ACCEPTED', stamp: '20260301T080000Z' })).toEqual({ ok: true, value: 'late' })
    expect(await said()).toEqual([
      ['no', 'mail', 0],
      ['yes', 'mail', 0],
    ])
    expect(textOf((await called.page()).text)).toContain('0 kommer · 1 kommer inte')
  })

  it('to the time before the meeting was moved is kept, shown as such and does not count', async () => {
    await move()
    expect(await take({ stamp: '20990101T000000Z' })).toEqual({ ok: true, value: 'late' })
    expect(textOf((await called.page()).text)).toMatch(/0 kommer .*Svarade på tidigare tid: kommer/)
    expect(await take({ sequence: 1 })).toEqual({ ok: true, value: 'taken' })
    expect(textOf((await called.page()).text)).toContain('1 kommer')
  })

  it('from a clock that is ahead does not outlast a later answer on the page', async () => {
    await take({ stamp: '20990101T000000Z' })
    await test.browser().post(`/svar/${secret}`, { answer: 'no' })
    expect(textOf((await called.page()).text)).toContain('0 kommer · 1 kommer inte')
  })
})

describe('a letter that is no answer to trust', () => {
  it.each([
    ['without the secret', { to: 'svar@radslag.test' }, 'no-address'],
    ['with a made-up secret', { to: `svar+${'0'.repeat(40)}@radslag.test` }, 'unknown-secret'],
    ['to another mailbox', { to: 'annan+0123@radslag.test' }, 'no-address'],
    ['for another person', { attendee: 'nagon.annan@exempel.se' }, 'other-person'],
    ['to another meeting', { uid: 'mote-1@radslag' }, 'other-meeting'],
    ['to a summons that was never sent', { sequence: 7 }, 'unknown-version'],
    ['that says nothing', { answer: 'NEEDS-ACTION' }, 'no-answer'],
    ['that delegates', { answer: 'DELEGATED' }, 'no-answer'],
    ['with a broken hour', { stamp: 'igår' }, 'malformed'],
  ])('%s is refused and kept for the administrator', async (_case, change, problem) => {
    expect(await take(change)).toEqual({ ok: false, refusal: problem })
    expect(await said()).toEqual([])
    expect(await unread()).toMatchObject([{ problem, subject: 'Svar: Ledningsgruppen' }])
  })

  it('with another’s secret answers for nobody: neither for the sender nor for the other', async () => {
    const chair = personalSecret(test.deployment.secret, await called.invitationOf(called.stage.people.chair))
    expect(await take({ to: `svar+${chair}@radslag.test` })).toEqual({ ok: false, refusal: 'other-person' })
    expect(await said()).toEqual([])
  })

  it.each([
    [
      'who was called off',
      async () => called.post(`kallelse/${await called.invitationOf(called.stage.people.member)}/avboka`),
      'called-off',
    ],
    ['when the meeting is cancelled', () => called.post('stall-in'), 'over'],
    [
      'when the meeting has been',
      () => test.db.updateTable('meeting').set({ day: '2020-01-01' }).where('id', '=', called.meetingId).execute(),
      'over',
    ],
  ])('from one %s is refused', async (_case, change, problem) => {
    await change()
    expect(await take()).toEqual({ ok: false, refusal: problem })
    expect(await said()).toEqual([])
  })

  it.each([
    ['in words', 'To: ADDRESS\r\nFrom: a@b.se\r\nSubject: Kommer\r\n\r\nJag kommer!', 'no-calendar'],
    ['of nothing', '', 'no-address'],
    ['of noise', Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256)), 'no-address'],
    ['with a null character in its subject', 'To: a@b.se\r\nSubject: =?utf-8?Q?a=00b?=\r\n\r\nx', 'no-address'],
  ])('%s is kept for the administrator', async (_case, letter, problem) => {
    const written = typeof letter === 'string' ? letter.replace('ADDRESS', usual.to) : letter
    expect(await takeText(written)).toEqual({ ok: false, refusal: problem })
    expect(await unread()).toHaveLength(1)
  })

  it('with two different answers is refused: only one can hold', async () => {
    const one = Buffer.from(aReplyLetter(usual)).toString()
    const two = one.replace(
      '--x--',
      `--x\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--x--`,
    )
    expect(await takeText(two)).toEqual({ ok: false, refusal: 'several-calendars' })
  })

  it('that is too deep to be an answer is not read', async () => {
    const deep = Array.from(
      { length: 60 },
      (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\r\n\r\n--b${index}\r\n`,
    )
    expect(await takeText(`To: ${usual.to}\r\n${deep.join('')}`)).toMatchObject({ ok: false })
    expect(await said()).toEqual([])
  })

  it('that says that somebody is away is not kept at all', async () => {
    const away = `To: ${usual.to}\r\nFrom: a@b.se\r\nAuto-Submitted: auto-replied\r\nSubject: Frånvaro\r\n\r\nJag är ledig.`
    expect(await takeText(away)).toEqual({ ok: false, refusal: 'no-calendar' })
    expect(await unread()).toEqual([])
  })
})

describe('the mailbox', () => {
  it('hands over each letter, and one that is broken does not stop the next', async () => {
    const letters = [Buffer.from('skräp'), aReplyLetter(usual)]
    const mailbox = {
      takeNew: async (one: (letter: Uint8Array) => Promise<void>) => {
        for (const letter of letters) await one(letter)
        return letters.length
      },
    }
    await takeReplyLetters(test.deployment, mailbox)
    expect([await said(), (await unread()).length]).toEqual([[['yes', 'mail', 0]], 1])
  })

  it('what could not be read is the administrator’s to see, for ninety days', async () => {
    await take({ attendee: 'nagon.annan@exempel.se' })
    const administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
    const { status, text } = await administrator.get('/arbetsyta/utkorg/svar')
    expect([
      status,
      textOf(text).includes('nagon.annan@exempel.se Svar: Ledningsgruppen Svaret är för någon annan'),
    ]).toEqual([200, true])
    expect((await called.stage.secretary.get('/arbetsyta/utkorg/svar')).status).toBe(403)
    await test.db
      .updateTable('inbound_letter')
      .set({ received_at: new Date(Date.now() - 91 * 86_400_000) })
      .execute()
    await takeReplyLetters(test.deployment, { takeNew: () => Promise.resolve(0) })
    expect(await unread()).toEqual([])
  })
})
