import { describe, expect, it } from 'vitest'
import { aDecision, anItem, aTabling, someNotes } from '../../../../tests/support/editions.ts'
import { wholeMeeting } from '../notes.ts'
import { correctableFields, correctedBy, correctNotes, withCorrection } from './correct-notes.rule.ts'

const notes = someNotes({
  place: 'Huddinge',
  attendance: [
    { ...wholeMeeting, name: 'Maja Ek', organisation: 'Ekby', role: 'Ordförande', isPresent: true, items: ['2'] },
  ],
  items: [
    anItem({ number: '1', title: 'Inledning', text: 'Rad ett.\n\nRad två.' }),
    anItem({
      number: '2',
      title: 'Budget',
      decisions: [aDecision('Ja.'), aDecision('Nej.')],
      tabling: aTabling('tidsbrist'),
    }),
  ],
})
const reason = 'Fel plats.'

it('offers the texts that can be wrong, and gives the notes back when none is changed', () => {
  const fields = correctableFields(notes)
  expect(Object.keys(fields)).toEqual([
    ...['place', 'starts', 'ends', 'chair', 'attendance-0-name', 'attendance-0-organisation'],
    ...['item-0-title', 'item-0-text', 'item-1-title', 'item-1-text'],
    ...['item-1-decision-0', 'item-1-decision-1', 'item-1-tabling'],
  ])
  expect(correctedBy(notes, fields)).toEqual(notes)
  const asABrowserSends = Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]),
  )
  expect(correctedBy(notes, asABrowserSends)).toEqual(notes)
  expect(correctedBy(notes, {})).toEqual(notes)
})

it.each([
  ['place', 'Haninge', (after: typeof notes) => after.place],
  ['starts', '09:00', (after: typeof notes) => after.starts],
  ['ends', '', (after: typeof notes) => after.ends],
  ['chair', 'Bo Ek', (after: typeof notes) => after.chair],
  ['attendance-0-name', 'Maja Eek', (after: typeof notes) => after.attendance[0]?.name],
  ['attendance-0-organisation', '', (after: typeof notes) => after.attendance[0]?.organisation],
  ['item-0-title', 'Välkommen', (after: typeof notes) => after.items[0]?.title],
  ['item-0-text', '', (after: typeof notes) => after.items[0]?.text],
  ['item-1-decision-1', 'Kanske.', (after: typeof notes) => after.items[1]?.decisions[1]?.wording],
  ['item-1-tabling', 'sjukdom', (after: typeof notes) => after.items[1]?.tabling?.reason],
])('corrects %s and nothing else', (field, text, read) => {
  const answer = correctNotes(notes, { [field]: text, reason })
  if (!answer.ok) throw new Error(answer.refusal)
  expect(read(answer.value.content)).toBe(text)
  expect(correctedBy(answer.value.content, { [field]: correctableFields(notes)[field] ?? '' })).toEqual(notes)
})

describe('a correction that is refused', () => {
  it.each([
    ['nothing-changed', 'place', { reason }],
    ['nothing-changed', 'place', { reason, place: 'Huddinge' }],
    ['reason-missing', 'reason', { place: 'Haninge' }],
    ['reason-missing', 'reason', { place: 'Haninge', reason: ' \n' }],
    ['reason-too-long', 'reason', { place: 'Haninge', reason: 'x'.repeat(1001) }],
    ['hours-wrong', 'starts', { starts: 'halv nio', reason }],
    ['hours-wrong', 'ends', { ends: '08:30', reason }],
    ['hours-wrong', 'ends', { starts: '22:00', ends: '06:00', reason }],
    ['name-missing', 'attendance-0-name', { 'attendance-0-name': ' ', reason }],
    ['title-missing', 'item-0-title', { 'item-0-title': '', reason }],
    ['wording-missing', 'item-1-decision-0', { 'item-1-decision-0': '', reason }],
    ['too-long', 'item-0-title', { 'item-0-title': 'x'.repeat(501), reason }],
    ['too-long', 'item-0-text', { 'item-0-text': 'x'.repeat(200_001), reason }],
  ])('%s, at %s', (refusal, field, given) => expect(correctNotes(notes, given)).toEqual({ ok: false, refusal, field }))
  it('may be as long as that', () =>
    expect(correctNotes(notes, { 'item-0-text': 'x'.repeat(200_000), reason: 'x'.repeat(1000) }).ok).toBe(true))
})

it('takes an end past midnight', () =>
  expect(correctNotes(notes, { starts: '22:00', ends: '00:30', reason })).toMatchObject({
    value: { content: { starts: '22:00', ends: '00:30' } },
  }))

it('leaves an old slip that nobody touched alone', () =>
  expect(correctNotes({ ...notes, starts: '', ends: '' }, { place: 'Haninge', reason }).ok).toBe(true))

it('says after the ones before it that the notes were corrected, when and why', () =>
  expect(
    withCorrection({ ...notes, corrections: [{ reason: 'A', day: '2022-11-05' }] }, 'B', '2022-12-01').corrections,
  ).toEqual([
    { reason: 'A', day: '2022-11-05' },
    { reason: 'B', day: '2022-12-01' },
  ]))
