// Real: our writer and, where they are installed, libical, icalendar, vobject, khal and calcurse.
import { describe, expect, it } from 'vitest'
import { stockholmInstant } from '../time.ts'
import { anEvent } from '../../../tests/support/calendars/an-event.ts'
import {
  hasCalcurse,
  hasKhal,
  hasOtherParsers,
  listedByKhal,
  readByOthers,
  takenByCalcurse,
} from '../../../tests/support/calendars/other-readers.ts'
import { writeFeed, writeScheduling } from './index.ts'

const hostileName = 'Åsa "Klara"; Öberg: VD, ^n\\ 👩‍🚒'
const samples = () => {
  const attendee = {
    name: hostileName,
    email: 'asa.oberg@exempel.se',
    role: 'OPT-PARTICIPANT',
    answer: 'TENTATIVE',
    isAsked: true,
  } as const
  const conference = 'https://motet.se/j/1;x=2,3?pwd=4'
  const event = anEvent({
    conference,
    title: 'Möte; om, \\ "allt"\noch mer',
    place: 'Ån, sal 3; uppe',
    invited: [attendee],
  })
  const wholeDay = anEvent({ startsAt: null, endsAt: null, invited: [attendee] })
  const bare = anEvent({ endsAt: null, place: '', description: '', url: '', invited: [attendee] })
  const nights = ['2026-03-29', '2026-10-25'].map((day) =>
    anEvent({ day, startsAt: stockholmInstant(day, '02:30'), endsAt: stockholmInstant(day, '04:00') }),
  )
  return [
    ...[event, wholeDay, bare, ...nights].flatMap((one) => [
      writeScheduling('REQUEST', one),
      writeScheduling('CANCEL', one),
    ]),
    writeFeed('Mina möten, alla', [event, wholeDay, { ...bare, isCancelled: true }]),
  ]
}

describe.skipIf(!hasOtherParsers())('libical, icalendar and vobject', () => {
  it('find no fault and see the same as we wrote', () => {
    const [first, ...others] = readByOthers(samples())
    for (const seen of [first, ...others]) {
      expect(seen?.libical).toMatchObject({ errors: 0, keepsRestrictions: true })
      expect([seen?.icalendar.errors, seen?.vobject.errors]).toEqual([0, 0])
    }
    const expected = {
      uid: 'mote-1@radslag.test',
      title: 'Möte; om, \\ "allt" och mer',
      place: 'Ån, sal 3; uppe',
      start: '20260306T073000Z',
      attendee: 'mailto:asa.oberg@exempel.se',
      name: 'Åsa ”Klara”; Öberg: VD, ˆn/ 👩‍🚒',
    }
    for (const seen of [first?.libical, first?.icalendar, first?.vobject]) expect(seen).toMatchObject(expected)
  })
  it('see an empty feed as a calendar with nothing in it', () =>
    expect(readByOthers([writeFeed('Tom', [])])[0]?.icalendar.errors).toBe(0))
})

describe.skipIf(!hasKhal())('khal', () => {
  it('shows the hours that clocks in Stockholm show, on both nights when they are moved', () => {
    const night = (day: string, starts: string, ends: string) =>
      anEvent({
        uid: `${day}@x`,
        day,
        title: day,
        startsAt: stockholmInstant(day, starts),
        endsAt: stockholmInstant(day, ends),
      })
    const feed = writeFeed('Nätter', [
      night('2026-03-29', '02:30', '04:00'),
      night('2026-10-25', '02:30', '04:00'),
      night('2026-03-28', '08:30', '11:00'),
    ])
    expect(listedByKhal(feed, '2026-03-28', '2026-10-26').map((line) => line.trim())).toEqual([
      '2026-03-28 08:30-11:00 2026-03-28',
      '2026-03-29 03:30-04:00 2026-03-29',
      '2026-10-25 02:30-04:00 2026-10-25',
    ])
  })
})

describe.skipIf(!hasCalcurse())('calcurse', () => {
  it('takes in every event of a feed', () =>
    expect(takenByCalcurse(samples().at(-1) ?? '')).toMatch(/2 apps? \/ 1 events? \/ 0 todos \/ 0 skipped/))
})
