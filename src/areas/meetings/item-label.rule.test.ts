import { expect, it } from 'vitest'
import { itemHeading } from './item-label.rule.ts'

it.each([
  ['protokoll', '3', '§ 3 Budget'],
  ['Sammanträdesprotokoll', '12', '§ 12 Budget'],
  ['minnesanteckningar', '3', '3. Budget'],
  ['Mötesanteckningar', '3', '3. Budget'],
  ['protokoll', 'Fhr 3', 'Fhr 3. Budget'],
])('an item of %s with the number %s is headed %j', (documentKind, number, heading) =>
  expect(itemHeading({ documentKind }, { number, title: 'Budget' })).toBe(heading),
)
