import { expect, it } from 'vitest'
import { preparedItem, shownWords, typedOf, type TypedItem } from './prepare-item.rule.ts'

const typed: TypedItem = {
  ...{ title: 'Belysning', presenter: 'Eva Ek', minutes: '15', isIfTime: 'ja' },
  ...{ background: 'Sedan i våras.', proposal: 'Att börja.' },
}
const item = {
  ...{ title: 'Belysning', presenter: 'Eva Ek', plannedMinutes: 15, isIfTime: true },
  ...{ background: 'Sedan i våras.', proposal: 'Att börja.' },
}

it('is what was typed, and back again', () => {
  expect(preparedItem(typed)).toEqual({ ok: true, value: item })
  expect(typedOf(item)).toEqual(typed)
  expect(typedOf({ ...item, plannedMinutes: null, isIfTime: false })).toMatchObject({ minutes: '', isIfTime: '' })
})

it.each<[string, Partial<TypedItem>, string]>([
  ['no title', { title: '' }, 'title-missing'],
  ['an endless title', { title: 'a'.repeat(301) }, 'title-long'],
  ['an endless presenter', { presenter: 'a'.repeat(201) }, 'presenter-long'],
  ['minutes in words', { minutes: 'en kvart' }, 'minutes-wrong'],
  ['an endless background', { background: 'a'.repeat(60_001) }, 'text-long'],
  ['an endless proposal', { proposal: 'a'.repeat(60_001) }, 'text-long'],
])('refuses %s', (_case, change, refusal) =>
  expect(preparedItem({ ...typed, ...change })).toEqual({ ok: false, refusal }),
)

it.each([
  { title: 'Ljus' },
  { presenter: '' },
  { plannedMinutes: 5 },
  { isIfTime: false },
  { background: '' },
  { proposal: '' },
])('tells %j from what was shown', (change) => expect(shownWords({ ...item, ...change })).not.toBe(shownWords(item)))
