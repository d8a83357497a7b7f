import { describe, expect, it } from 'vitest'
import { draftFieldsOf, emptyFields } from './draft-fields.rule.ts'
import { singleFields } from './draft.ts'
import type { AttendanceReading, Found, ItemReading, MinutesReading } from './reading.ts'

const nothing: MinutesReading = { approvers: [], present: [], absent: [], items: [] }
const aFound = <T>(value: T, start = 0, end = start + 5, isSure = true): Found<T> => ({
  value,
  passage: { start, end },
  isSure,
})
const fieldsWith = (reading: Partial<MinutesReading>) => draftFieldsOf({ ...nothing, ...reading })

it('leaves every field empty and calls nothing unsure when nothing was read', () => {
  const { single, people, items } = emptyFields()
  expect(Object.keys(single).sort()).toEqual([...singleFields].sort())
  expect(new Set(Object.values(single).map((field) => JSON.stringify(field)))).toEqual(
    new Set([JSON.stringify({ value: '', words: null, isSure: true })]),
  )
  expect([people, items]).toEqual([[], []])
})

it('puts each value in its own field with its words and its doubt', () => {
  const names = ['body', 'documentKind', 'date', 'start', 'end', 'place', 'chair', 'secretary'] as const
  const reading = Object.fromEntries(
    names.map((name, index) => [name, aFound(name, index * 10, index * 10 + 3, index !== 2)]),
  )
  const { single } = fieldsWith(reading)
  names.forEach((name, index) =>
    expect(single[name]).toEqual({
      value: name,
      words: { start: index * 10, end: index * 10 + 3 },
      isSure: index !== 2,
    }),
  )
})

it('spreads the next meeting over its own four fields', () => {
  const nextMeeting = { date: aFound('d'), time: aFound('t'), endTime: aFound('e'), place: aFound('p') }
  const { single } = fieldsWith({ nextMeeting })
  expect([single.nextDate, single.nextTime, single.nextEndTime, single.nextPlace].map(({ value }) => value)).toEqual([
    'd',
    't',
    'e',
    'p',
  ])
})

it('joins several approvers on one line, unsure when one of them is', () => {
  const approvers = [aFound('Maja Ek', 5), aFound('Bo Lind', 20, 25, false)]
  expect(fieldsWith({ approvers }).single.approvers).toEqual({
    value: 'Maja Ek, Bo Lind',
    words: { start: 5, end: 10 },
    isSure: false,
  })
})

describe('a person', () => {
  const person: AttendanceReading = { name: aFound('Maja Ek', 10, 17), organisation: aFound('Ekby', 20, 24) }

  it('is present or absent by the list it stands in, present first', () => {
    const { people } = fieldsWith({ present: [person], absent: [{ name: aFound('Bo') }] })
    expect(people.map(({ name, organisation, isPresent, items }) => [name, organisation, isPresent, items])).toEqual([
      ['Maja Ek', 'Ekby', true, ''],
      ['Bo', '', false, ''],
    ])
  })

  it('is tied to the whole line, with the items attended', () => {
    const [row] = fieldsWith({
      present: [{ ...person, role: aFound('ordförande', 2, 8), itemNumbers: aFound([2, 3], 30, 41) }],
    }).people
    expect(row).toMatchObject({ role: 'ordförande', items: '2, 3', words: { start: 2, end: 41 }, isSure: true })
  })

  it.each([
    [170, { start: 10, end: 170 }],
    [171, { start: 10, end: 17 }],
  ])('with a column that ends at %d is tied to %j', (end, words) =>
    expect(fieldsWith({ present: [{ ...person, role: aFound('x', end - 1, end) }] }).people[0]?.words).toEqual(words),
  )

  it.each(['name', 'organisation', 'role', 'itemNumbers'] as const)('is unsure when the %s is', (part) => {
    const unsure = part === 'itemNumbers' ? aFound([2], 0, 5, false) : aFound('x', 0, 5, false)
    expect(fieldsWith({ present: [{ ...person, [part]: unsure }] }).people[0]?.isSure).toBe(false)
  })
})

describe('an item', () => {
  const read: ItemReading = { number: '3', title: aFound('Ljus', 50, 54), decisions: [] }

  it('carries text, decisions parted by an empty line, and the words of each', () => {
    const decisions = [aFound('Ja.', 60, 63), aFound('Nej.', 70, 74)]
    expect(fieldsWith({ items: [{ ...read, text: aFound('Allt.'), decisions }] }).items[0]).toEqual({
      ...{ number: '3', title: 'Ljus', text: 'Allt.', decisions: 'Ja.\n\nNej.', isTabled: false, reason: '' },
      ...{ deferredTo: '', tablingWords: null, words: { start: 50, end: 54 }, isSure: true },
      decisionWords: decisions.map(({ passage }) => passage),
    })
  })

  it('says that it was put off, why and to when', () => {
    const tabling = { passage: { start: 80, end: 90 }, isSure: true, reason: aFound('tid'), deferredTo: aFound('maj') }
    expect(fieldsWith({ items: [{ ...read, tabling }] }).items[0]).toMatchObject({
      ...{ isTabled: true, reason: 'tid', deferredTo: 'maj', tablingWords: { start: 80, end: 90 }, isSure: true },
    })
  })

  it('is put off, and that is no decision besides', () => {
    const decisions = [aFound('Planen antas.', 60, 73), aFound('Ärendet bordläggs.', 75, 93)]
    const decided = (from: number) =>
      fieldsWith({
        items: [{ ...read, decisions, tabling: { passage: { start: from, end: from + 9 }, isSure: true } }],
      }).items[0]
    expect([decided(83)?.decisions, decided(83)?.decisionWords]).toEqual(['Planen antas.', [{ start: 60, end: 73 }]])
    expect(decided(10)?.decisions).toBe('Planen antas.\n\nÄrendet bordläggs.')
  })

  it.each<[string, Partial<ItemReading>]>([
    ['title', { title: aFound('Ljus', 0, 4, false) }],
    ['decision', { decisions: [aFound('Ja.', 0, 3, false)] }],
    ['tabling', { tabling: { passage: { start: 0, end: 1 }, isSure: false } }],
  ])('is unsure when its %s is', (_part, doubt) =>
    expect(fieldsWith({ items: [{ ...read, ...doubt }] }).items[0]?.isSure).toBe(false),
  )
})
