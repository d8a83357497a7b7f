// Real: our writer and ical.js.
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { stockholmInstant } from '../time.ts'
import { anEvent } from '../../../tests/support/calendars/an-event.ts'
import { changeLines, writeFeed, writeScheduling } from './index.ts'

const octetsOf = (line: string) => new TextEncoder().encode(line).length

/** The lines as sent, and whole. */
function linesOf(text: string) {
  expect(text.endsWith('\r\n')).toBe(true)
  const sent = text.slice(0, -2).split('\r\n')
  expect(sent.filter((line) => /[\r\n]/.test(line))).toEqual([])
  return { sent, whole: text.replace(/\r\n /g, '').trimEnd().split('\r\n') }
}

function readByIcalJs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const event = calendar.getFirstSubcomponent('vevent')
  if (!event) throw new Error('no event')
  const attendee = event.getFirstProperty('attendee')
  const value = (name: string) => event.getFirstPropertyValue(name)
  return {
    method: calendar.getFirstPropertyValue('method'),
    title: value('summary'),
    place: value('location'),
    description: value('description'),
    name: attendee?.getFirstParameter('cn'),
    attendee: attendee?.getFirstValue(),
    starts: (value('dtstart') as ICAL.Time).toJSDate(),
  }
}

describe('writeScheduling', () => {
  it('says who is called to what, when and where, by whom', () =>
    expect(linesOf(writeScheduling('REQUEST', anEvent())).whole).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Rådslag//Rådslag//SV',
      'CALSCALE:GREGORIAN',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:mote-1@radslag.test',
      'DTSTAMP:20260301T102030Z',
      'SEQUENCE:2',
      'DTSTART:20260306T073000Z',
      'DTEND:20260306T100000Z',
      'TRANSP:OPAQUE',
      'SUMMARY:Ledningsgruppen',
      'LOCATION:Huddinge kommunhus\\, lokal A-salen',
      'DESCRIPTION:1. Välkommen\\n2. Trygghetsutredningen',
      'URL:https://radslag.test/svar/abc',
      'STATUS:CONFIRMED',
      'ORGANIZER;CN="Karin Lindvall":mailto:svar+abc@radslag.test',
      'ATTENDEE;CN="Petter Ahlgren";CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:petter@exempel.se',
      'END:VEVENT',
      'END:VCALENDAR',
    ]))

  it('makes a whole day, which keeps nobody busy, of a meeting without an hour', () => {
    const { whole } = linesOf(writeScheduling('REQUEST', anEvent({ day: '2026-12-31', startsAt: null, endsAt: null })))
    expect(whole.filter((line) => /^(DT(START|END)|TRANSP)/.test(line))).toEqual([
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'TRANSP:TRANSPARENT',
    ])
  })

  it('says where one takes part from afar (RFC 7986 5.11), and nothing where nobody can', () => {
    const conference = 'https://motet.se/j/1;x=2,3?pwd="a b"'
    const { whole } = linesOf(writeScheduling('REQUEST', anEvent({ conference })))
    expect(whole).toContain('CONFERENCE;VALUE=URI;LABEL="Delta på distans":https://motet.se/j/1;x=2,3?pwd=%22a%20b%22')
    expect(writeScheduling('REQUEST', anEvent())).not.toContain('CONFERENCE')
  })

  it('names no end where none is set', () =>
    expect(writeScheduling('REQUEST', anEvent({ endsAt: null }))).not.toContain('DTEND'))

  it('cancels by METHOD and STATUS, for the same UID', () => {
    const { whole } = linesOf(writeScheduling('CANCEL', anEvent()))
    expect(whole).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'UID:mote-1@radslag.test']))
  })

  it.each([
    ['02.30 that spring skips is 03.30', '2026-03-29', '02:30', '20260329T013000Z'],
    ['02.30 that autumn has twice is the first of them', '2026-10-25', '02:30', '20261025T003000Z'],
    ['the minute before spring', '2026-03-29', '01:59', '20260329T005900Z'],
    ['the first hour after autumn', '2026-10-25', '03:00', '20261025T020000Z'],
  ])('%s', (_case, day, time, written) =>
    expect(writeScheduling('REQUEST', anEvent({ day, startsAt: stockholmInstant(day, time), endsAt: null }))).toContain(
      `DTSTART:${written}\r\n`,
    ),
  )
})

/** Text as people and their enemies write it: control characters, marks of the format, emoji, halves of characters. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      ';',
      ':',
      ',',
      '\\',
      '\n',
      '\r',
      '^',
      "'",
      'å',
      '👩‍🚒',
      '\ud800',
      '\t',
      '%',
      ' ',
      'n',
      'BEGIN:VEVENT',
      '\u2028',
    ),
    maxLength: 60,
  }),
)
const asText = (text: string) =>
  text
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\n')
    .toWellFormed()

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
const onOneLine = (text: string) => asText(text).replaceAll('\n', ' ')
const asName = (text: string) =>
  asText(text)
    .replaceAll('\n', ' ')
    .replaceAll('\t', ' ')
    .replaceAll('"', '”')
    .replaceAll('^', 'ˆ')
    .replaceAll('\\', '/')

describe('whatever is written', () => {
  it('keeps to 75 octets, to CRLF and to the lines that we wrote, and is read back as it was', () =>
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (title, place, description, name) => {
        const attendee = { name, email: 'a@b.se', role: 'REQ-PARTICIPANT', answer: 'DECLINED', isAsked: false } as const
        const text = writeScheduling('REQUEST', anEvent({ title, place, description, invited: [attendee] }))
        const { sent, whole } = linesOf(text)
        expect(sent.filter((line) => octetsOf(line) > 75)).toEqual([])
        expect(whole.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
        expect(readByIcalJs(text)).toMatchObject({
          title: onOneLine(title),
          name: asName(name),
          attendee: 'mailto:a@b.se',
        })
        expect(readByIcalJs(text).description ?? '').toBe(asText(description))
        expect(readByIcalJs(text).place ?? '').toBe(onOneLine(place))
      }),
      { numRuns: 500 },
    ))

  it('lets no address out of its own', () =>
    fc.assert(
      fc.property(hostile, (email) => {
        const organiser = { name: 'K', email }
        const { whole } = linesOf(writeScheduling('REQUEST', anEvent({ organiser, url: `https://a.se/${email}` })))
        expect(whole).toHaveLength(21)
        expect(whole.find((line) => line.startsWith('ORGANIZER'))).toMatch(
          /^ORGANIZER;CN="K":mailto:[\w.+@!#$'*=~%()-]*$/,
        )
      }),
    ))
})

describe('writeFeed', () => {
  it('publishes without attendees, with what is cancelled marked so', () => {
    const text = writeFeed('Mina möten', [anEvent(), anEvent({ uid: 'mote-2@x', isCancelled: true })])
    expect(text).toContain('METHOD:PUBLISH')
    expect(text).not.toContain('ATTENDEE')
    expect(text.match(/STATUS:\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED'])
  })
})

it('changeLines folds anew what has grown, and leaves the rest', () => {
  const long = `https://radslag.test/svar/${'å'.repeat(80)}`
  const text = writeScheduling('REQUEST', anEvent({ description: 'Svara: MARK' }))
  const changed = changeLines(text, (line) => line.replaceAll('MARK', long))
  const { sent, whole } = linesOf(changed)
  expect(sent.filter((line) => octetsOf(line) > 75)).toEqual([])
  expect(whole).toContain(`DESCRIPTION:Svara: ${long}`)
  expect(changeLines(text, (line) => line)).toBe(text)
})
