// Real: ical.js.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReply } from './index.ts'

const lines = {
  uid: 'UID:mote-1@radslag.test',
  stamp: 'DTSTAMP:20260301T102030Z',
  sequence: 'SEQUENCE:3',
  attendee: 'ATTENDEE;PARTSTAT=ACCEPTED;CN="Petter; Ahlgren":MAILTO:Petter@Exempel.se',
}
const aReply = (change: Partial<typeof lines & { more: string; method: string }> = {}) => {
  const { method = 'METHOD:REPLY', more = '', ...event } = { ...lines, ...change }
  const written = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//X//EN', method],
    ...['BEGIN:VEVENT', event.uid, event.stamp, event.sequence, event.attendee, more, 'END:VEVENT', 'END:VCALENDAR'],
  ]
  return written.filter((line) => line !== '').join('\r\n')
}

describe('readReply', () => {
  it('gives who answered what to which version, and when', () =>
    expect(readReply(aReply({ more: 'COMMENT:Kommer\\, men sent\\nhej' }))).toEqual({
      ok: true,
      value: {
        uid: 'mote-1@radslag.test',
        email: 'petter@exempel.se',
        answer: 'ACCEPTED',
        sequence: 3,
        writtenAt: new Date('2026-03-01T10:20:30Z'),
        comment: 'Kommer, men sent\nhej',
      },
    }))

  it('reads lines that end as in Unix, are folded in the middle of a word, and name no SEQUENCE', () => {
    const folded = aReply({ sequence: '' }).replaceAll('\r\n', '\n').replace('Petter@Ex', 'Pet\n ter@Ex')
    expect(readReply(folded)).toMatchObject({ value: { email: 'petter@exempel.se', sequence: 0 } })
  })

  it.each(['ACCEPTED', 'TENTATIVE', 'DECLINED'])('takes %s', (answer) =>
    expect(readReply(aReply({ attendee: `ATTENDEE;PARTSTAT=${answer}:mailto:a@b.se` }))).toMatchObject({
      value: { answer },
    }),
  )

  it.each([
    ['nothing', '', 'not-a-reply'],
    ['a letter in words', 'Jag kommer!', 'malformed'],
    ['a calendar that ends too soon', aReply().slice(0, 120), 'malformed'],
    ['a web page', '<html><body>BEGIN:VCALENDAR</body></html>', 'malformed'],
    ['a request', aReply({ method: 'METHOD:REQUEST' }), 'not-a-reply'],
    ['no method', aReply({ method: '' }), 'not-a-reply'],
    ['two calendars', `${aReply()}\r\n${aReply()}`, 'not-a-reply'],
    ['a visiting card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nEND:VCARD', 'not-a-reply'],
    ['two events', aReply({ more: 'END:VEVENT\r\nBEGIN:VEVENT\r\nUID:2' }), 'malformed'],
    ['no event', 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR', 'malformed'],
    ['two attendees', aReply({ more: lines.attendee }), 'malformed'],
    ['no attendee', aReply({ attendee: '' }), 'malformed'],
    ['no UID', aReply({ uid: '' }), 'malformed'],
    ['no hour of writing', aReply({ stamp: '' }), 'malformed'],
    ['an hour of writing in no zone', aReply({ stamp: 'DTSTAMP:20260301T102030' }), 'malformed'],
    ['an hour of writing that is a word', aReply({ stamp: 'DTSTAMP:igår' }), 'malformed'],
    ['a sequence below zero', aReply({ sequence: 'SEQUENCE:-1' }), 'malformed'],
    ['an address that is not well written', aReply({ attendee: 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:%zz' }), 'malformed'],
    ['no answer', aReply({ attendee: 'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@b.se' }), 'no-answer'],
    ['an answer that says nothing', aReply({ attendee: 'ATTENDEE:mailto:a@b.se' }), 'no-answer'],
    ['more than anybody writes', aReply({ more: `COMMENT:${'x'.repeat(100_000)}` }), 'too-large'],
    ['boxes in boxes', 'BEGIN:VCALENDAR\r\n'.repeat(5_000), 'malformed'],
  ])('refuses %s', (_case, text, refusal) => expect(readReply(text)).toEqual({ ok: false, refusal }))

  it('keeps no more of a comment than 2,000 characters', () => {
    const reply = readReply(aReply({ more: `COMMENT:${'å'.repeat(9_000)}` }))
    expect(reply.ok && reply.value.comment.length).toBe(2_000)
  })

  it('never fails on what it is sent, cut or changed anywhere', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(400), fc.nat(40), (text, at, taken) => {
        const whole = aReply()
        const broken = whole.slice(0, at) + text + whole.slice(at + taken)
        expect(typeof readReply(broken).ok).toBe('boolean')
      }),
      { numRuns: 1_000 },
    ))
})
