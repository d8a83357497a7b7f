import { describe, expect, it } from 'vitest'
import { emptyFields } from './draft-fields.rule.ts'
import { mendDraft, openRows } from './mend-draft.rule.ts'

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
  })
  expect(mendDraft(before, { 'f-place': '' }).single.place.value).toBe('')
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

  it('go when the title is emptied, and one can be added', () => {
    expect(mendDraft(fields, { 'i-0-title': '' }).items).toEqual([])
    expect(mendDraft(fields, { 'i-1-title': 'Ny', 'i-2-title': 'Ingen rad' }).items.map(({ title }) => title)).toEqual([
      'Ljus',
      'Ny',
    ])
  })
})
