import { nothingNoted, wholeMeeting, type NotesContent, type NotesItem } from '../../src/areas/meetings/notes.ts'

const sentences = [
  'Gruppen gick igenom vad som hänt sedan förra mötet och vad som återstår.',
  'Polisen berättade att anmälningarna kring stationen har minskat under hösten.',
  'Flera kommuner vill se samma frågor i enkäten, så att svaren går att jämföra.',
  'Fastighetsägarna har lovat att laga belysningen innan det blir mörkt på eftermiddagarna.',
  'Länsstyrelsen påminde om att underlaget ska vara inne före månadsskiftet.',
]

const paragraph = (seed: number): string =>
  Array.from({ length: 6 }, (_, index) => sentences[(seed * 3 + index * 2) % sentences.length]).join(' ')

const text = (seed: number): string => [1, 2, 3].map((part) => paragraph(seed + part)).join('\n\n')

const agreed = (wording: string): NotesItem['decisions'][number] => ({
  wording,
  kind: 'adopted',
  reason: '',
  vote: null,
})

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** The notes of a long meeting: a page of about 60 KB. */
export const longNotes: NotesContent = {
  network: { id: uuid(1), name: 'Provnätverket', slug: 'provnatverket' },
  body: { id: uuid(2), name: 'Styrgruppen', slug: 'styrgruppen' },
  meetingId: uuid(3),
  documentKind: 'minnesanteckningar',
  day: '2026-03-12',
  starts: '08:30',
  ends: '11:00',
  place: 'Kommunhuset',
  chair: 'Ordföranden',
  secretary: 'Sekreteraren',
  approvers: ['Ordföranden'],
  approvedOn: '2026-03-20',
  approvedAtMeeting: null,
  attendance: Array.from({ length: 25 }, (_, index) => ({
    ...wholeMeeting,
    name: `Deltagare ${index + 1}`,
    organisation: `Kommun ${(index % 8) + 1}`,
    role: 'Direktör',
    isPresent: index % 9 !== 0,
    items: index % 7 === 0 ? ['3'] : [],
  })),
  items: Array.from({ length: 28 }, (_, index) => ({
    ...nothingNoted,
    number: String(index + 1),
    title: `Uppföljning av punkt ${index + 1}`,
    text: text(index),
    decisions:
      index % 3 === 0
        ? ['Gruppen ställer sig bakom förslaget.', 'Sekreteraren återkommer med en tidplan.'].map(agreed)
        : [],
    tabling:
      index % 5 === 1 ? { reason: 'Tidsbrist', deferredTo: 'nästa möte', ground: 'consent', meanwhile: '' } : null,
    isClosed: false,
    matterId: uuid(100 + index),
  })),
  corrections: [],
  nextMeeting: { day: '2026-04-16', starts: '08:30', ends: '11:00', place: 'Kommunhuset' },
}
