import type { CalendarEvent } from '#platform/calendar/index.ts'

export const anEvent = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'mote-1@radslag.test',
  sequence: 2,
  writtenAt: new Date('2026-03-01T10:20:30.999Z'),
  day: '2026-03-06',
  startsAt: new Date('2026-03-06T07:30:00Z'),
  endsAt: new Date('2026-03-06T10:00:00Z'),
  title: 'Ledningsgruppen',
  place: 'Huddinge kommunhus, lokal A-salen',
  description: '1. Välkommen\n2. Trygghetsutredningen',
  url: 'https://radslag.test/svar/abc',
  conference: '',
  isCancelled: false,
  organiser: { name: 'Karin Lindvall', email: 'svar+abc@radslag.test' },
  invited: [
    { name: 'Petter Ahlgren', email: 'petter@exempel.se', role: 'CHAIR', answer: 'NEEDS-ACTION', isAsked: true },
  ],
  ...change,
})
