import { describe, expect, it } from 'vitest'
import { emptyFields } from '../draft-fields.rule.ts'
import type { DraftFields, DraftItem, DraftPerson } from '../draft.ts'
import { differencesOf } from './differences.rule.ts'

const person = (name: string, isPresent = true): DraftPerson => ({
  ...{ name, organisation: '', role: '', isPresent, items: '', words: null, isSure: true },
})
const agendaItem = (number: string, changes: Partial<DraftItem> = {}): DraftItem => ({
  ...{ number, title: 'Ljus', text: 'Om ljus.', decisions: '', decisionWords: [], isTabled: false, reason: '' },
  ...{ deferredTo: '', tablingWords: null, words: null, isSure: true, ...changes },
})
const { single } = emptyFields()
const fields = (changes: Partial<DraftFields> = {}): DraftFields => ({
  single: { ...single, place: { value: 'Ekby', words: null, isSure: true } },
  people: [person('Maja'), person('Bo', false)],
  items: [agendaItem('1')],
  ...changes,
})

describe('differencesOf', () => {
  it('is nothing between two that say the same, however sure and wherever it was read', () => {
    const same = fields({
      single: { ...single, place: { value: ' Ekby ', words: { start: 1, end: 4 }, isSure: false } },
    })
    expect(differencesOf(fields(), same)).toEqual([])
  })

  it.each<[string, DraftFields, { label: string; here: string; there: string }[]]>([
    [
      'a value',
      fields({ single: { ...single, place: { value: 'Alby', words: null, isSure: true } } }),
      [{ label: 'Plats', here: 'Ekby', there: 'Alby' }],
    ],
    ['a value that one lacks', fields({ single }), [{ label: 'Plats', here: 'Ekby', there: '' }]],
    [
      'an item’s outcome',
      fields({ items: [agendaItem('1', { decisions: 'Ja.', isTabled: true })] }),
      [
        { label: 'Punkt 1, beslut', here: '', there: 'Ja.' },
        { label: 'Punkt 1, bordläggning', here: 'inte bordlagd', there: 'bordlagd' },
      ],
    ],
    [
      'an item that one lacks',
      fields({ items: [agendaItem('1'), agendaItem('2')] }),
      [{ label: 'Punkt', here: '', there: '2. Ljus' }],
    ],
    [
      'those who were there',
      fields({ people: [person('Eva'), person('Bo', false)] }),
      [{ label: 'Bara här som deltagare', here: 'Maja', there: 'Eva' }],
    ],
    [
      'one who was away',
      fields({ people: [person('Maja')] }),
      [{ label: 'Bara här som frånvarande', here: 'Bo', there: '' }],
    ],
  ])('tells of %s', (_case, other, expected) => expect(differencesOf(fields(), other)).toEqual(expected))

  it('shows long texts from where they part', () => {
    const text = (end: string) =>
      fields({ items: [agendaItem('1', { text: `${'samma ord '.repeat(30)}${end} ${'efter '.repeat(40)}` })] })
    const [first] = differencesOf(text('ett'), text('två'))
    expect(first?.here).toMatch(/^… .*samma ord ett efter .* …$/)
    expect([first?.there.includes('två'), (first?.here.length ?? 0) < 110]).toEqual([true, true])
  })
})
