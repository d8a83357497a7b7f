import { expect, it } from 'vitest'
import { singleFields, type DraftFields } from './draft.ts'
import { newItem, newPerson } from './mend-draft.rule.ts'
import { typedTexts } from './typed-texts.rule.ts'

const empty = { value: '', words: null, isSure: true }
const single = Object.fromEntries(singleFields.map((name) => [name, empty])) as DraftFields['single']
const notes: DraftFields = {
  single: { ...single, place: { ...empty, value: 'Kommunhuset' } },
  people: [{ ...newPerson, name: 'Maja Ek', role: 'ordförande' }],
  items: [{ ...newItem, title: 'Belysning', text: 'Det är\nmörkt.' }],
}
const untouched = {
  ...{ 'f-place': 'Kommunhuset', 'p-0-name': 'Maja Ek', 'p-0-role': 'ordförande', 'i-0-title': 'Belysning' },
  ...{ 'i-0-text': 'Det är\r\nmörkt.', 'p-0-presence': 'absent', 'i-0-tabled': 'ja', 'i-0-level': 'persons' },
  ...{ version: '1', act: 'save', bodyId: 'styrgruppen', 'ok-f-place': 'ja', 'i-0-split': '2', 'i-0-to-maja': 'ja' },
}

it('gives what was written in notes, with where it was written', () =>
  expect(
    typedTexts({ ...untouched, 'f-place': 'Boo', 'p-2-name': ' Bo Lind ', 'i-0-title': 'Lampor' }, notes, undefined),
  ).toEqual([
    { name: 'f-place', label: 'Plats', text: 'Boo' },
    { name: 'i-0-title', label: 'Punkt 1', text: 'Lampor' },
    { name: 'p-2-name', label: 'Deltagare 3', text: 'Bo Lind' },
  ]))

it('gives nothing of a form that nobody has touched, nor what was emptied', () =>
  expect(typedTexts({ ...untouched, 'i-0-title': ' ' }, notes, undefined)).toEqual([]))

it('gives all that was sent when nobody knows what stood in the form', () =>
  expect(typedTexts(untouched, undefined, undefined)).toHaveLength(5))

it('leaves out what the draft holds, whatever field it is in', () =>
  expect(typedTexts({ 'p-3-name': 'Maja Ek', 'p-4-name': 'Bo Lind' }, undefined, notes)).toMatchObject([
    { text: 'Bo Lind' },
  ]))

it('gives what was written in place of a value, and in an empty field, of any other document', () => {
  const opened = { values: [{ ...empty, field: 'promises', group: '', value: 'Lysa upp torget' }] }
  const given = { 'v--promises-4-9': 'Lysa upp torget', 'v--promises-12-20': 'Synas mer', 'n--dialogueCount': '7' }
  expect(typedTexts(given, opened, undefined)).toEqual([
    { name: 'v--promises-12-20', label: '', text: 'Synas mer' },
    { name: 'n--dialogueCount', label: '', text: '7' },
  ])
})
