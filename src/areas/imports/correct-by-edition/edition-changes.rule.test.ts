import { describe, expect, it } from 'vitest'
import { aDecision, anItem, aTabling, someNotes } from '../../../../tests/support/editions.ts'
import { wholeMeeting } from '#areas/meetings/notes.ts'
import { editionDifferences } from './edition-changes.rule.ts'

type Edition = Parameters<typeof editionDifferences>[1]

const person = (name: string, organisation = 'Ekby') => ({
  ...wholeMeeting,
  name,
  organisation,
  role: '',
  isPresent: true,
  items: [],
})
const notes = someNotes({
  ...{ place: 'Huddinge', starts: '08:30', ends: '11:00', chair: 'Maja Ek' },
  attendance: [person('Maja Ek'), person('Bo Alm', 'Polisen')],
  items: [
    anItem({ number: '1', title: 'Inledning', text: 'Rad ett.' }),
    anItem({ number: '2', title: 'Budget', decisions: [aDecision('Ja.')], tabling: aTabling('tidsbrist') }),
  ],
})
const present = (name: string, organisation = 'Ekby'): Edition['attendance'][number] => ({
  ...{ name, organisation, role: '', isPresent: true, itemNumbers: [], words: null },
})
const told = (
  number: string,
  title: string,
  rest: Partial<Edition['items'][number]> = {},
): Edition['items'][number] => ({
  ...{ number, title, text: '', decisions: [], tabling: null, words: null, ...rest },
})
const putOff = { reason: 'tidsbrist', deferredTo: '', words: null }
const budget = (rest: Partial<Edition['items'][number]> = {}) =>
  told('2', 'Budget', { decisions: [{ wording: 'Ja.', words: null }], tabling: putOff, ...rest })
const edition = (rest: Partial<Edition> = {}): Edition => ({
  ...{ place: 'Huddinge', starts: '08:30', ends: '11:00', chair: 'Maja Ek' },
  attendance: [present('Maja Ek'), present('Bo Alm', 'Polisen')],
  items: [told('1', 'Inledning', { text: 'Rad\n ett.' }), budget()],
  ...rest,
})
const inItems = (...items: Edition['items']) => edition({ items })

it('is nothing between two that say the same, however it is laid out', () =>
  expect(editionDifferences(notes, edition())).toEqual({ changes: [], beyond: [] }))

it('is nothing where the edition says nothing: what is unsaid corrects nothing', () =>
  expect(editionDifferences(notes, edition({ place: '', starts: '', chair: '' })).changes).toEqual([]))

const [opening] = edition().items
describe('what a correction can carry', () => {
  it.each<[string, Edition, [string, string, string][]]>([
    ['the place', edition({ place: 'Alby' }), [['place', 'Huddinge', 'Alby']]],
    [
      'the hours',
      edition({ starts: '09:00', ends: '12:00' }),
      [
        ['starts', '08:30', '09:00'],
        ['ends', '11:00', '12:00'],
      ],
    ],
    ['the chair', edition({ chair: 'Bo Alm' }), [['chair', 'Maja Ek', 'Bo Alm']]],
    [
      'a misspelled name',
      edition({ attendance: [present('Maja Eek'), present('Bo Alm', 'Polisen')] }),
      [['attendance-0-name', 'Maja Ek', 'Maja Eek']],
    ],
    [
      'an organisation',
      edition({ attendance: [present('Maja Ek'), present('Bo Alm', 'LPO Ekby')] }),
      [['attendance-1-organisation', 'Polisen', 'LPO Ekby']],
    ],
    [
      'a title',
      inItems(told('1', 'Välkommen', { text: 'Rad ett.' }), budget()),
      [['item-0-title', 'Inledning', 'Välkommen']],
    ],
    [
      'a text',
      inItems(told('1', 'Inledning', { text: 'Rad två.' }), budget()),
      [['item-0-text', 'Rad ett.', 'Rad två.']],
    ],
    [
      'a decision',
      inItems(...(opening ? [opening] : []), budget({ decisions: [{ wording: 'Nej.', words: null }] })),
      [['item-1-decision-0', 'Ja.', 'Nej.']],
    ],
    [
      'a reason',
      inItems(...(opening ? [opening] : []), budget({ tabling: { ...putOff, reason: 'sjukdom' } })),
      [['item-1-tabling', 'tidsbrist', 'sjukdom']],
    ],
    [
      'an item of the same title that has another number',
      inItems(told('1 a', 'Inledning', { text: 'Rad två.' }), budget()),
      [['item-0-text', 'Rad ett.', 'Rad två.']],
    ],
  ])('%s', (_case, other, expected) => {
    const { changes, beyond } = editionDifferences(notes, other)
    expect(changes.map(({ field, before, after }) => [field, before, after])).toEqual(expected)
    expect(beyond).toEqual([])
  })
})

describe('what a correction can’t carry is told of', () => {
  const start = opening ? [opening] : []
  it.each<[string, Edition, { label: string; here: string; there: string }[]]>([
    [
      'an item more',
      inItems(...start, budget(), told('3', 'Övrigt')),
      [{ label: 'Punkt', here: '3. Övrigt', there: '' }],
    ],
    ['an item less', inItems(budget()), [{ label: 'Punkt', here: '', there: '1. Inledning' }]],
    [
      'a decision more',
      inItems(...start, budget({ decisions: ['Ja.', 'Nej.'].map((wording) => ({ wording, words: null })) })),
      [{ label: 'Punkt 2, beslut', here: 'Ja. / Nej.', there: 'Ja.' }],
    ],
    [
      'that it was put off',
      inItems(...start, budget({ tabling: null })),
      [{ label: 'Punkt 2, bordläggning', here: 'inte bordlagd', there: 'bordlagd' }],
    ],
    [
      'who was there',
      edition({ attendance: [present('Maja Ek'), present('Bo Alm', 'Polisen'), present('Eva Ny')] }),
      [{ label: 'Deltagare', here: 'Eva Ny', there: '' }],
    ],
    [
      'two of one organisation, of whom nobody can say which is which',
      edition({ attendance: [present('Eva Ny'), present('Per Ny'), present('Bo Alm', 'Polisen')] }),
      [{ label: 'Deltagare', here: 'Eva Ny, Per Ny', there: 'Maja Ek' }],
    ],
  ])('%s', (_case, other, expected) =>
    expect(editionDifferences(notes, other)).toEqual({ changes: [], beyond: expected }),
  )
})

describe('where something is closed', () => {
  const confidential = { law: 'OSL 18:1', since: '2026-01-01', decidedBy: 'Karin' }
  const nothing = { changes: [], beyond: [] }
  const [first, second] = notes.items
  const closedHere = {
    ...notes,
    items: [anItem({ number: '1', title: 'Punkten är inte öppen' }), ...(second ? [second] : [])],
  }

  it('carries nothing of an item that is closed in either, also when it was closed after the notes', () => {
    const closedThere = inItems(told('1', 'Inledning', { text: 'Hemligt.', confidential }), budget())
    expect(editionDifferences(notes, closedThere)).toEqual(nothing)
    const opened = inItems(told('1', 'Om våldet', { text: 'Hemligt.' }), budget())
    expect(editionDifferences(closedHere, opened, [0])).toEqual(nothing)
    expect(editionDifferences(notes, inItems(told('1', 'Inledning', { text: 'Hemligt.' }), budget()), [0])).toEqual(
      nothing,
    )
  })

  it('takes no item for another by its number alone, nor one who was there for a part for another', () => {
    const moved = edition({
      attendance: [{ ...present('Eva Ny'), itemNumbers: ['1'] }, present('Bo Alm', 'Polisen')],
      items: [told('1', 'Inledning', { text: 'Rad ett.' }), told('2', 'Om våldet', { text: 'Hemligt.' })],
    })
    const { changes, beyond } = editionDifferences(
      { ...notes, items: [anItem({ number: '2', title: 'Vatten' }), ...(first ? [first] : [])] },
      moved,
      [1],
    )
    expect(changes).toEqual([])
    expect(JSON.stringify(beyond)).not.toMatch(/våldet|Eva Ny/)
  })

  it('carries what the other items say', () =>
    expect(
      editionDifferences(closedHere, inItems(told('1', 'Om våldet'), budget({ text: 'Nytt.' })), [0]).changes,
    ).toMatchObject([{ field: 'item-1-text', after: 'Nytt.' }]))

  it('carries an item whose matter was finished at the meeting, which is no secret', () => {
    const finished = { ...notes, items: notes.items.map((one) => ({ ...one, isClosed: true })) }
    expect(
      editionDifferences(finished, inItems(told('1', 'Öppning', { text: 'Rad ett.' }), budget())).changes,
    ).toMatchObject([{ field: 'item-0-title', after: 'Öppning' }])
  })
})
