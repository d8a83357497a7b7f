import { describe, expect, it } from 'vitest'
import { emptyFields } from './draft-fields.rule.ts'
import type { DraftFields } from './draft.ts'
import { mendDraft, mendRows, openRows } from './mend-draft.rule.ts'

const words = { start: 1, end: 5 }
const person = { name: 'Maja', organisation: 'Ekby', role: 'chef', isPresent: true, items: '2', words, isSure: false }
const read = {
  ...{ number: '1', title: 'Ljus', text: 'Text', decisions: 'Ja.', decisionWords: [words], isTabled: true },
  ...{ reason: 'tid', deferredTo: 'maj', tablingWords: words, words, isSure: false },
}
const fields = { ...emptyFields(), people: [person], items: [read] }

it('changes nothing when the form says nothing', () => expect(mendDraft(fields, {})).toEqual(fields))

it('puts the form’s value in place of what was read and keeps the words it came from', () => {
  const before = { ...fields, single: { ...fields.single, place: { value: 'A-salen', words, isSure: false } } }
  expect(mendDraft(before, { 'f-place': '  B-salen ' }).single.place).toEqual({
    value: 'B-salen',
    words,
    isSure: false,
    isAccepted: true,
  })
  expect(mendDraft(before, { 'f-place': ' A-salen ' }).single.place).toEqual(before.single.place)
  expect(mendDraft(before, { 'f-place': '' }).single.place.value).toBe('')
})

it.each([
  ['f-place', (mended: DraftFields) => mended.single.place],
  ['p-0', (mended: DraftFields) => mended.people[0]],
  ['i-0', (mended: DraftFields) => mended.items[0]],
])('is told that %s is right by its box, and not by a form that holds none', (name, of) => {
  expect(of(mendDraft(fields, { [`ok-${name}`]: 'ja' }))).toMatchObject({ isAccepted: true })
  expect(of(mendDraft(fields, { [`ok-${name}`]: 'nej' }))).toMatchObject({ isAccepted: false })
  expect(of(mendDraft(fields, {}))).not.toHaveProperty('isAccepted')
})

it('keeps emptied and open rows in their places, for acts that name a row', () => {
  const { people, items } = mendRows(fields, { 'p-0-name': '', 'i-1-title': 'Ny' })
  expect([people.map(({ name }) => name), items.map(({ title }) => title)]).toEqual([
    ['', '', ''],
    ['Ljus', 'Ny'],
  ])
})

describe('people', () => {
  it('are mended in place', () => {
    const given = {
      'p-0-name': 'Mia',
      'p-0-organisation': 'Alby',
      'p-0-role': '',
      'p-0-items': '3',
      'p-0-presence': 'absent',
    }
    expect(mendDraft(fields, given).people).toEqual([
      { name: 'Mia', organisation: 'Alby', role: '', items: '3', isPresent: false, words, isSure: false },
    ])
  })

  it('are present unless the form says absent', () => {
    const absent = { ...fields, people: [{ ...person, isPresent: false }] }
    expect(mendDraft(absent, {}).people[0]?.isPresent).toBe(false)
    expect(mendDraft(absent, { 'p-0-presence': 'present' }).people[0]?.isPresent).toBe(true)
  })

  it('go when the name is emptied, even to spaces', () =>
    expect(mendDraft(fields, { 'p-0-name': ' ' }).people).toEqual([]))

  it('can be added in every open row and in no more', () => {
    const names = Object.fromEntries([1, 2, 3].map((index) => [`p-${index}-name`, `Ny ${index}`]))
    const { people } = mendDraft(fields, names)
    expect(people.map(({ name }) => name)).toEqual(['Maja', 'Ny 1', 'Ny 2'])
    expect(people).toHaveLength(1 + openRows.people)
    expect(people[1]).toMatchObject({ words: null, isSure: true, isPresent: true })
  })
})

describe('items', () => {
  it('are mended in place, with one kind of line break', () => {
    const given = {
      ...{ 'i-0-number': '2', 'i-0-title': 'Mörker', 'i-0-text': 'a\r\n\r\nb\rc', 'i-0-decisions': 'Ja.\r\n\r\nNej.' },
      ...{ 'i-0-reason': 'sjukdom', 'i-0-deferredTo': 'juni', 'i-0-tabled': 'ja' },
    }
    expect(mendDraft(fields, given).items).toEqual([
      {
        ...{ ...read, number: '2', title: 'Mörker', text: 'a\n\nb\nc', decisions: 'Ja.\n\nNej.' },
        ...{ reason: 'sjukdom', deferredTo: 'juni', isTabled: true },
      },
    ])
  })

  it('are no longer put off when the form held the row with the box unticked', () => {
    expect(mendDraft(fields, { 'i-0-title': 'Ljus' }).items[0]?.isTabled).toBe(false)
    expect(mendDraft(fields, { 'f-place': 'x' }).items[0]?.isTabled).toBe(true)
  })

  it('are confidential by the paragraph of law in the form, and open once it is emptied', () => {
    const closed = mendDraft(fields, { 'i-0-confidentialBy': ' OSL 18:1 ' })
    expect(closed.items[0]?.confidentialBy).toBe('OSL 18:1')
    expect(mendDraft(closed, { 'f-place': 'x' }).items[0]?.confidentialBy).toBe('OSL 18:1')
    expect(mendDraft(closed, { 'i-0-confidentialBy': ' ' }).items[0]).not.toHaveProperty('confidentialBy')
  })

  it('are left open to those ticked, or to the whole body', () => {
    const law = { 'i-0-confidentialBy': 'OSL 18:1' }
    const named = mendDraft(fields, { ...law, 'i-0-level': 'persons', 'i-0-to-maja': 'ja', 'i-1-to-bo': 'ja' })
    expect(named.items[0]?.confidentialTo).toEqual(['maja'])
    expect(mendDraft(named, { 'f-place': 'x' }).items[0]?.confidentialTo).toEqual(['maja'])
    expect(mendDraft(named, { 'i-0-level': 'persons' }).items[0]?.confidentialTo).toEqual([])
    expect(mendDraft(named, { 'i-0-level': 'body', 'i-0-to-maja': 'ja' }).items[0]).not.toHaveProperty('confidentialTo')
    expect(mendDraft(named, { 'i-0-confidentialBy': '' }).items[0]).not.toHaveProperty('confidentialTo')
  })

  it('go when the title is emptied, and one can be added', () => {
    expect(mendDraft(fields, { 'i-0-title': '' }).items).toEqual([])
    expect(mendDraft(fields, { 'i-1-title': 'Ny', 'i-2-title': 'Ingen rad' }).items.map(({ title }) => title)).toEqual([
      'Ljus',
      'Ny',
    ])
  })
})
