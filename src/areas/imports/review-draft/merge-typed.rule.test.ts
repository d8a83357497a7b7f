import { describe, expect, it } from 'vitest'
import { emptyFields } from '../draft-fields.rule.ts'
import type { DraftFields, DraftItem, DraftPerson } from '../draft.ts'
import { newItem, newPerson, withoutEmptyRows } from '../mend-draft.rule.ts'
import { mergeTyped } from './merge-typed.rule.ts'

const person = (name: string, rest: Partial<DraftPerson> = {}): DraftPerson => ({ ...newPerson, name, ...rest })
const agendaItem = (title: string, rest: Partial<DraftItem> = {}): DraftItem => ({
  ...newItem,
  number: '1',
  title,
  ...rest,
})
const { single } = emptyFields()
const place = (value: string): DraftFields['single'] => ({ ...single, place: { value, words: null, isSure: true } })
const opened: DraftFields = {
  single: place('Ekby'),
  people: [person('Maja'), person('Bo')],
  items: [agendaItem('Ljus', { text: 'Om ljus. ', isSure: false }), agendaItem('Vatten')],
}
/** What the form held when it was opened, as a browser sends it. */
const untouched = {
  ...{ 'f-place': 'Ekby', 'p-0-name': 'Maja', 'p-1-name': 'Bo' },
  ...{ 'i-0-title': 'Ljus', 'i-0-text': 'Om ljus.', 'ok-i-0': 'nej', 'i-1-title': 'Vatten' },
}
const merge = (now: DraftFields, given: Record<string, string>) =>
  withoutEmptyRows(mergeTyped(opened, now, { ...untouched, ...given }))

describe('a form that is older than the draft', () => {
  it('untouched, is the draft as others have made it', () => {
    const now: DraftFields = {
      single: place('Alby'),
      people: [person('Maja', { role: 'Ordförande' }), person('Bosse')],
      items: [agendaItem('Ljuset', { isSure: false, isAccepted: true, isTabled: true }), agendaItem('Vatten')],
    }
    expect(merge(now, {})).toEqual(now)
  })

  it('keeps both what was typed in it and what others changed in other places', () => {
    const now = { ...opened, single: place('Alby'), people: [person('Maja'), person('Bosse')] }
    const merged = merge(now, { 'i-0-text': 'Om lampor.', 'p-0-role': 'Ordförande', 'i-1-tabled': 'ja' })
    expect(merged.single.place.value).toBe('Alby')
    expect(merged.people.map(({ name, role }) => [name, role])).toEqual([
      ['Maja', 'Ordförande'],
      ['Bosse', ''],
    ])
    expect(merged.items.map(({ text, isTabled }) => [text, isTabled])).toEqual([
      ['Om lampor.', false],
      ['', true],
    ])
  })

  it('stands where both changed one value', () =>
    expect(merge({ ...opened, single: place('Alby') }, { 'f-place': 'Boo' }).single.place).toMatchObject({
      ...{ value: 'Boo', isAccepted: true },
    }))

  it('stands row for row where others have added or taken away one: rows are known by their places', () => {
    const now = { ...opened, items: [agendaItem('Ny'), ...opened.items] }
    expect(merge(now, { 'i-1-title': 'Badet' }).items.map(({ title }) => title)).toEqual(['Ljus', 'Badet'])
  })

  it('takes away the row that was emptied in it', () =>
    expect(merge(opened, { 'p-0-name': '' }).people.map(({ name }) => name)).toEqual(['Bo']))
})
