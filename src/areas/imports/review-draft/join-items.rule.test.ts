import { describe, expect, it } from 'vitest'
import { emptyFields } from '../draft-fields.rule.ts'
import type { DraftItem } from '../draft.ts'
import { joinItems } from './join-items.rule.ts'

const [one, two] = [
  { start: 1, end: 2 },
  { start: 3, end: 4 },
]
const first: DraftItem = {
  ...{ number: '1', title: 'Ljus', text: 'Om ljus.', decisions: 'Ja.', decisionWords: [one], isTabled: false },
  ...{ reason: '', deferredTo: '', tablingWords: null, words: one, isSure: true, isAccepted: true },
}
const second: DraftItem = {
  ...{ number: '2', title: 'Lampor', text: 'Om lampor.', decisions: 'Nej.', decisionWords: [two], isTabled: true },
  ...{ reason: 'tid', deferredTo: 'maj', tablingWords: two, words: two, isSure: false },
}
const person = { name: 'Maja', organisation: '', role: '', isPresent: true, items: '', words: null, isSure: true }
const join = (items: DraftItem[], index: number, personItems = '') => {
  const outcome = joinItems({ ...emptyFields(), items, people: [{ ...person, items: personItems }] }, index)
  return outcome.ok ? outcome.value : undefined
}

describe('joinItems', () => {
  it('keeps every word of both, and is as doubtful as the more doubtful', () =>
    expect(join([first, second], 1)?.items).toEqual([
      {
        ...{ ...first, text: 'Om ljus.\n\nLampor\n\nOm lampor.', decisions: 'Ja.\n\nNej.', decisionWords: [one, two] },
        ...{ isTabled: true, reason: 'tid', deferredTo: 'maj', tablingWords: two, isSure: false, isAccepted: false },
      },
    ]))

  it('goes past a row that was emptied', () => {
    const items = join([first, { ...first, title: '' }, second], 2)?.items
    expect(items?.map(({ title, text }) => [title, text.includes('Lampor')])).toEqual([
      ['Ljus', true],
      ['', false],
    ])
  })

  it('stays confidential by both paragraphs of law', () => {
    const laws = [
      { ...first, confidentialBy: 'OSL 18:1' },
      { ...second, confidentialBy: 'OSL 19:3' },
    ]
    expect(join(laws, 1)?.items[0]?.confidentialBy).toBe('OSL 18:1, OSL 19:3')
    expect(join([first, { ...second, confidentialBy: 'OSL 18:1' }], 1)?.items[0]?.confidentialBy).toBe('OSL 18:1')
    expect(join([first, second], 1)?.items[0]).not.toHaveProperty('confidentialBy')
  })

  it.each<[string[] | undefined, string[] | undefined, string[] | undefined]>([
    [undefined, undefined, undefined],
    [['maja'], undefined, ['maja']],
    [undefined, ['bo'], ['bo']],
    [['maja', 'bo'], ['bo', 'eva'], ['bo']],
    [['maja'], ['bo'], []],
  ])('closed to all but %j and %j is open to %j', (one, other, both) => {
    const closedTo = (draftItem: DraftItem, people?: string[]) => ({
      ...{ ...draftItem, confidentialBy: 'OSL 18:1' },
      ...(people ? { confidentialTo: people } : {}),
    })
    expect(join([closedTo(first, one), closedTo(second, other)], 1)?.items[0]?.confidentialTo).toEqual(both)
  })

  it.each([
    ['', ''],
    ['2', '1'],
    ['1, 2', '1'],
    ['3; 2', '3, 1'],
    ['12', '12'],
  ])('says of one who was there for %j that it was %j', (before, after) =>
    expect(join([first, second], 1, before)?.people[0]?.items).toBe(after),
  )

  it.each([0, 2, -1])('refuses row %d, which has none before it or is not there', (row) =>
    expect(join([first, second], row)).toBeUndefined(),
  )
})
