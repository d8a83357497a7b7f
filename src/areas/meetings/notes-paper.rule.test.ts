import { describe, expect, it } from 'vitest'
import type { PaperBlock } from '#platform/paper/paper.ts'
import { anItem, someNotes } from '../../../tests/support/editions.ts'
import { itemBlocks } from './item-paper.rule.ts'
import { wholeMeeting, type NotesAttendance, type NotesDecision, type NotesItem } from './notes.ts'
import { notesPaper, paperName } from './notes-paper.rule.ts'

const words = (blocks: readonly PaperBlock[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'decision') return [block.label, ...block.lines].join(' | ')
      if (block.kind === 'list') return block.entries.map((entry) => entry.words).join(' | ')
      if (block.kind === 'facts') return block.rows.map(({ label, value }) => `${label}: ${value}`).join(' | ')
      if (block.kind === 'note') return `${block.label} ${block.words}`.trim()
      return 'words' in block ? block.words : block.kind
    })
    .join('\n')
const said = (overrides: Partial<NotesItem>) => words(itemBlocks(anItem({ text: '', ...overrides })))
const decision = (overrides: Partial<NotesDecision>): NotesDecision => ({
  wording: 'Ja.',
  kind: 'adopted',
  reason: '',
  vote: null,
  ...overrides,
})
const vote = { forCount: 7, againstCount: 3, abstainedCount: 0, isOpen: true, partedBy: '' as const, cast: [] }
const person = { name: 'Maja Ek', organisation: 'Ekby kommun' }

describe('an item on paper', () => {
  it.each<[string, Partial<NotesItem>, string]>([
    [
      'decisions of one kind in one block',
      { decisions: [decision({}), decision({ wording: 'Nej.' })] },
      'Beslut | Ja. | Nej.',
    ],
    [
      'each kind under its own name',
      { decisions: [decision({ kind: 'informed' }), decision({ kind: 'elected' })] },
      'Till kännedom | Ja.\nVal | Ja.',
    ],
    [
      'why it was referred back',
      { decisions: [decision({ kind: 'referred-back', reason: 'underlag saknas' })] },
      'Återremiss | Ja. | Skäl: underlag saknas.',
    ],
    ['the count of a vote', { decisions: [decision({ vote })] }, 'Beslut | Ja. | Votering: 7 för, 3 emot.'],
    [
      'who voted how, and what parted equal votes',
      {
        decisions: [
          decision({
            vote: {
              ...vote,
              forCount: 1,
              againstCount: 1,
              abstainedCount: 1,
              partedBy: 'chair',
              cast: [
                { name: 'Maja Ek', choice: 'for' },
                { name: 'Bo Lind', choice: 'against' },
                { name: 'Åsa Ö', choice: 'abstained' },
              ],
            },
          }),
        ],
      },
      'Beslut | Ja. | Votering: 1 för, 1 emot, 1 avstod. Ordförandens utslagsröst avgjorde. | För: Maja Ek. | Emot: Bo Lind. | Avstod: Åsa Ö.',
    ],
    [
      'a closed vote',
      { decisions: [decision({ vote: { ...vote, isOpen: false, partedBy: 'lot' } })] },
      'Beslut | Ja. | Sluten votering: 7 för, 3 emot. Lotten avgjorde.',
    ],
    [
      'a reservation',
      { dissents: [{ ...person, kind: 'reservation', wording: 'för dyrt' }] },
      'Reservation. Maja Ek (Ekby kommun): för dyrt.',
    ],
    [
      'a dissent without words',
      { dissents: [{ ...person, kind: 'dissent', wording: '' }] },
      'Avvikande mening. Maja Ek (Ekby kommun).',
    ],
    [
      'who was disqualified',
      { disqualified: [{ ...person, ground: 'delägare' }] },
      'Jäv. Maja Ek (Ekby kommun) deltog inte på grund av jäv: delägare.',
    ],
    [
      'a nomination',
      { nominations: [{ ...person, seat: 'vice-chair', body: 'kommittén' }] },
      'Förslag till val: Maja Ek, Ekby kommun, till vice ordförande i kommittén.',
    ],
    [
      'a tabling with all that it says',
      {
        tabling: { reason: 'Tidsbrist', deferredTo: 'nästa möte', ground: 'minority', meanwhile: 'Arbetet går vidare' },
      },
      'Bordlagt. Skäl: Tidsbrist. Till: nästa möte. På begäran av en minoritet (kommunallagen 5 kap. 50 §). Under tiden: Arbetet går vidare.',
    ],
    [
      'a hand-over',
      { handOvers: [{ toBody: 'Kommittén', wording: 'Ta över frågan', wanted: 'svar i mars' }] },
      'Överlämnat till Kommittén: Ta över frågan. Önskas: svar i mars.',
    ],
    [
      'an action',
      { actions: [{ wording: 'Ring konsulten', organisation: 'Ekby', person: 'Maja Ek', dueOn: '2022-12-01' }] },
      'Åtgärder\nRing konsulten. Ansvarar: Maja Ek, Ekby. Klart senast 1 december 2022.',
    ],
    ['what lay before them', { attachments: ['Utredning.pdf', 'Kalkyl.xlsx'] }, 'Bilagor\nUtredning.pdf | Kalkyl.xlsx'],
    [
      'what was left out, and nothing else',
      { leftOut: 'OSL 18:1', text: 'HEMLIGT', decisions: [decision({})] },
      'Punkten är utelämnad. Grund: OSL 18:1.',
    ],
    ['what was proposed', { proposal: 'Att byta.' }, 'Förslag till beslut | Att byta.'],
    ['that it is done', { isClosed: true }, 'Avslutat. Ärendet avslutades vid mötet.'],
    [
      'questions with the answer of each',
      {
        rounds: [
          {
            kind: 'questions',
            askedBy: 'Regionen',
            document: '',
            questions: [
              {
                wording: 'Hur används planen?',
                answers: [
                  { organisation: 'Ekby', wording: 'Varje dag.' },
                  { organisation: 'Aby', wording: 'Aldrig.' },
                ],
              },
            ],
            outcome: '',
            sharedMessage: 'Vi behöver mer tid',
            promise: '',
          },
        ],
      },
      'Frågor från Regionen\nHur används planen?\nEkby: Varje dag. | Aby: Aldrig.\nGemensamt medskick\nVi behöver mer tid',
    ],
    [
      'a task with its steps and findings',
      {
        assignments: [
          {
            party: 'Konsulten AB',
            purpose: 'Utred',
            method: 'Intervjuer',
            from: '2022-03-01',
            to: '2022-09-30',
            steps: [{ wording: 'intervju', organisation: 'Ekby', outcome: 'inga synpunkter' }],
            findings: 'Det går',
            nextStep: 'Upphandla',
          },
        ],
      },
      'Uppdrag till Konsulten AB\nSyfte: Utred | Metod: Intervjuer | Tid: 1 mars 2022 till 30 september 2022\nSå gjordes det\nintervju, Ekby: inga synpunkter\nVad som kom fram\nDet går\nNästa steg: Upphandla.',
    ],
    [
      'background apart from what was said',
      { background: 'Gammalt.', text: 'Nytt.' },
      'Bakgrund\nGammalt.\nAnteckning\nNytt.',
    ],
  ])('tells %s', (_case, overrides, expected) => expect(said(overrides)).toBe(expected))

  it('has no heading that jumps a level', () => {
    const rounds = [
      {
        kind: 'questions' as const,
        askedBy: '',
        document: '',
        questions: [{ wording: 'Hur?', answers: [] }],
        outcome: '',
        sharedMessage: '',
        promise: '',
      },
    ]
    const levels = notesPaper(someNotes({ items: [anItem({ rounds })] }), {
      isDraft: false,
      day: '2022-11-04',
      foot: ['x'],
    }).blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
    expect(levels).toEqual([1, 2, 3, 2, 1])
  })
})

describe('the paper of the notes', () => {
  const version = { isDraft: false, day: '2022-11-04', foot: [] }
  const rowOf = (overrides: Partial<NotesAttendance>) => {
    const { blocks } = notesPaper(
      someNotes({ attendance: [{ ...wholeMeeting, ...person, role: '', isPresent: true, ...overrides }] }),
      version,
    )
    return blocks.flatMap((block) => (block.kind === 'grid' ? block.rows : []))[0]?.at(-1)
  }
  it.each<[Partial<NotesAttendance>, string]>([
    [{}, 'Hela mötet'],
    [{ items: ['2'] }, 'Punkt 2'],
    [{ items: ['2', '3'], isGuest: true }, 'Punkterna 2, 3, gäst'],
    [{ from: '09:15' }, 'Kom kl. 9.15'],
    [{ to: '10:00', isRemote: true }, 'Gick kl. 10.00, på distans'],
    [{ substitutesFor: 'Bo Lind' }, 'Hela mötet, ersätter Bo Lind'],
    [{ isPresent: false, isRemote: true }, 'Frånvarande'],
  ])('tells attendance %o', (overrides, expected) => expect(rowOf(overrides)).toBe(expected))

  it('says that it is a draft where it is one, and only there', () => {
    const draft = notesPaper(someNotes(), { ...version, isDraft: true })
    expect([draft.mark, words(draft.blocks).includes('inte justerat')]).toEqual(['UTKAST', true])
    const final = notesPaper(someNotes(), version)
    expect([final.mark, words(final.blocks).includes('inte justerat')]).toEqual(['', false])
  })
  it('carries the notes as data, whole', () =>
    expect(
      JSON.parse(
        notesPaper(
          someNotes({
            meetingId: 'm',
            network: { id: 'n', name: 'N', slug: 'n' },
            body: { id: 'b', name: 'B', slug: 'b' },
          }),
          version,
        ).record?.json ?? '',
      ),
    ).toEqual(
      someNotes({
        meetingId: 'm',
        network: { id: 'n', name: 'N', slug: 'n' },
        body: { id: 'b', name: 'B', slug: 'b' },
      }),
    ))
  it('is named in plain letters', () =>
    expect(paperName({ body: { id: '', slug: '', name: 'Södertörns ”grupp”' }, day: '2022-10-28' })).toBe(
      'sodertorns-grupp-2022-10-28',
    ))
  it('tells what was corrected, and when the next meeting is', () => {
    const { blocks } = notesPaper(
      someNotes({
        corrections: [{ reason: 'fel namn', day: '2022-11-20' }],
        nextMeeting: { day: '2022-12-02', starts: '08:30', ends: '', place: 'Rådhuset' },
      }),
      version,
    )
    expect(words(blocks)).toContain('Rättelse 20 november 2022: fel namn.')
    expect(words(blocks)).toContain('Nästa möte\nfredag 2 december 2022 kl. 8.30, Rådhuset.')
  })
})
