import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDecision, anItem, aTabling, someNotes } from '../../../tests/support/editions.ts'
import { markChanges, notesDifferences } from './notes-difference.rule.ts'
import { wholeMeeting, type NotesContent } from './notes.ts'

const notes = someNotes({
  place: 'Huddinge',
  items: [
    anItem({ number: '1', title: 'Välkommen', text: 'Alla hälsas välkomna.' }),
    anItem({ number: '2', title: 'Budget', decisions: [aDecision('Ja.'), aDecision('Nej.')] }),
    anItem({ number: '3', title: 'Val', tabling: aTabling('tidsbrist') }),
  ],
})
const first = notes.items[0] ?? anItem()

describe('what differs between two versions of the notes', () => {
  it('is nothing when they say the same', () => expect(notesDifferences(notes, structuredClone(notes))).toEqual([]))

  it.each<[string, Partial<NotesContent>, object]>([
    ['the place', { place: 'Haninge' }, { place: 'Mötet', label: 'Plats', before: 'Huddinge', after: 'Haninge' }],
    [
      'the hours',
      { ends: '11:30' },
      { place: 'Mötet', label: 'Tid', before: 'kl. 8.30–11.00', after: 'kl. 8.30–11.30' },
    ],
    [
      'someone’s organisation',
      { attendance: [{ ...wholeMeeting, name: 'Maja Ek', organisation: 'Sjöby', role: '', isPresent: true }] },
      {
        place: 'Närvaron',
        before: 'Maja Ek, Ekby kommun, Ordförande: Hela mötet',
        after: 'Maja Ek, Sjöby: Hela mötet',
      },
    ],
    [
      'a title',
      { items: [{ ...first, title: 'Inledning' }, ...notes.items.slice(1)] },
      { place: 'Punkt 1', label: 'Rubrik', before: 'Välkommen', after: 'Inledning' },
    ],
    [
      'a text that was taken away',
      { items: [{ ...first, text: '' }, ...notes.items.slice(1)] },
      { place: 'Punkt 1', label: 'Anteckning', before: 'Alla hälsas välkomna.', after: '' },
    ],
    [
      'how many asked for a tabling',
      {
        items: [
          ...notes.items.slice(0, 2),
          anItem({
            ...notes.items[2],
            tabling: { ...aTabling('tidsbrist'), ground: 'minority', count: { for: 17, of: 51 } },
          }),
        ],
      },
      { place: 'Punkt 3', label: 'Bordläggning', after: expect.stringContaining('17 av 51 närvarande') },
    ],
    [
      'what a dissent is against',
      {
        items: [
          { ...first, dissents: [{ name: 'Bo', organisation: '', kind: 'reservation', against: 'Ja.', wording: '' }] },
          ...notes.items.slice(1),
        ],
      },
      { place: 'Punkt 1', label: 'Reservation', before: '', after: 'Bo mot beslutet ”Ja.”.' },
    ],
    [
      'a proposal',
      { items: [{ ...first, proposal: 'Att tända.' }, ...notes.items.slice(1)] },
      { place: 'Punkt 1', label: 'Förslag till beslut', before: '', after: 'Att tända.' },
    ],
    [
      'the next meeting',
      { nextMeeting: { day: '2022-12-02', starts: '08:30', ends: '', place: '' } },
      { place: 'Mötet', label: 'Nästa möte', before: '', after: 'fredag 2 december 2022 kl. 8.30' },
    ],
  ])('tells %s', (_case, change, difference) =>
    expect(notesDifferences(notes, { ...notes, ...change })).toEqual([expect.objectContaining(difference)]),
  )

  it('tells which of two decisions, and a reason for putting off', () => {
    const after = structuredClone(notes)
    after.items[1]?.decisions.splice(1, 1, aDecision('Kanske.'))
    after.items[2] = anItem({ number: '3', title: 'Val', tabling: aTabling('underlaget är inte klart') })
    expect(notesDifferences(notes, after).map(({ label, before, after: now }) => [label, before, now])).toEqual([
      ['Beslut 2', 'Nej.', 'Kanske.'],
      ['Bordläggning', 'Skäl: tidsbrist.', 'Skäl: underlaget är inte klart.'],
    ])
  })
})

describe('two texts word by word', () => {
  it('keeps what stands in both', () =>
    expect(markChanges('Mötet den 2 december i Huddinge.', 'Mötet den 9 december i Huddinge.')).toEqual([
      { kind: 'same', text: 'Mötet den ' },
      { kind: 'removed', text: '2' },
      { kind: 'added', text: '9' },
      { kind: 'same', text: ' december i Huddinge.' },
    ]))

  it.each([
    ['', '', []],
    ['', 'Nytt.', [{ kind: 'added', text: 'Nytt.' }]],
    ['Gammalt.', '', [{ kind: 'removed', text: 'Gammalt.' }]],
  ])('from %j to %j', (before, after, changes) => expect(markChanges(before, after)).toEqual(changes))

  const text = fc
    .array(fc.constantFrom('ja', 'nej', ' ', '\n', 'beslut', '.'), { maxLength: 30 })
    .map((words) => words.join(''))
  it('gives back the old text without what was put in, and the new one without what was struck out', () =>
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = markChanges(before, after)
        const without = (kind: string) =>
          changes
            .filter((one) => one.kind !== kind)
            .map((one) => one.text)
            .join('')
        expect([without('added'), without('removed')]).toEqual([before, after])
        expect(changes.some((one, at) => one.kind === changes[at + 1]?.kind)).toBe(false)
      }),
    ))

  it('does not compare texts of any length word by word', () => {
    const [before, after] = ['a '.repeat(60_000), 'b '.repeat(60_000)]
    const began = performance.now()
    expect(markChanges(before, after).map(({ kind }) => kind)).toContain('removed')
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
