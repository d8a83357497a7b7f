import { expect, it } from 'vitest'
import { meetingOfDraft } from './confirm-draft.rule.ts'
import { emptyFields } from './draft-fields.rule.ts'
import type { DraftFields, SingleField } from './draft.ts'

const words = { start: 1, end: 5 }
const draft = { id: 'd', networkId: 'n', sourceText: '' }
const confirming = { reviewerName: 'Karin', today: '2026-05-04', peopleIds: ['maja', 'bo'] }
const person = { name: 'Maja', organisation: 'Ekby', role: 'chef', isPresent: true, items: '', words, isSure: true }
const read = {
  ...{ number: '1', title: 'Ljus', text: 'Text', decisions: '', decisionWords: [], isTabled: false },
  ...{ reason: '', deferredTo: '', tablingWords: null, words, isSure: true },
}
const whole = { body: 'Styrgruppen', date: '2026-03-06', start: '08:30', end: '11:00' }

function fieldsWith(values: Partial<Record<SingleField, string>> = {}, rest: Partial<DraftFields> = {}): DraftFields {
  const fields = { ...emptyFields(), people: [person], items: [read], ...rest }
  for (const [name, value] of Object.entries({ ...whole, ...values }))
    fields.single = { ...fields.single, [name]: { value, words: null, isSure: true } }
  return fields
}
const confirm = (values: Partial<Record<SingleField, string>> = {}, rest: Partial<DraftFields> = {}, bodyId?: string) =>
  meetingOfDraft(draft, fieldsWith(values, rest), bodyId, confirming)

it('makes a meeting of a whole draft', () =>
  expect(confirm({ place: 'Ekby', chair: 'Maja', secretary: 'Karin', approvers: 'Petter; Eva, Bo' })).toMatchObject({
    ok: true,
    value: {
      ...{ draftId: 'd', networkId: 'n', documentKind: 'minnesanteckningar', day: '2026-03-06', starts: '08:30' },
      ...{
        ends: '11:00',
        place: 'Ekby',
        chair: 'Maja',
        secretary: 'Karin',
        approvers: ['Petter', 'Eva', 'Bo'],
        next: null,
      },
      attendance: [{ name: 'Maja', organisation: 'Ekby', role: 'chef', isPresent: true, itemNumbers: [], words }],
      items: [{ number: '1', title: 'Ljus', text: 'Text', decisions: [], tabling: null, words }],
    },
  }))

it.each<[string, Partial<Record<SingleField, string>>, string]>([
  ['no body', { body: '' }, 'body-missing'],
  ['no day', { date: '' }, 'day-missing'],
  ['a day in other words', { date: '6 mars 2026' }, 'day-missing'],
  ['a day that no year has', { date: '2026-02-30' }, 'day-missing'],
  ['a start in other words', { start: '8.30' }, 'time-wrong'],
  ['an end in other words', { end: '25:00' }, 'time-wrong'],
  ['an end at the start', { end: '08:30' }, 'time-wrong'],
  ['an end before the start', { end: '08:29' }, 'time-wrong'],
  [
    'a start in the hour that spring skips, after the end',
    { date: '2026-03-29', start: '02:30', end: '03:10' },
    'time-wrong',
  ],
  ['a next day in other words', { nextDate: 'i maj' }, 'next-day-wrong'],
  ['a next meeting the same day', { nextDate: '2026-03-06' }, 'next-day-wrong'],
  ['a next meeting the day before', { nextDate: '2026-03-05' }, 'next-day-wrong'],
  ['a next time in other words', { nextDate: '2026-03-07', nextTime: 'kl 9' }, 'next-time-wrong'],
  ['a place without end', { place: 'å'.repeat(501) }, 'text-too-long'],
  ['a next end in other words', { nextDate: '2026-03-07', nextEndTime: '9' }, 'next-time-wrong'],
  [
    'a next meeting that ends when it begins',
    { nextDate: '2026-03-07', nextTime: '09:00', nextEndTime: '09:00' },
    'next-time-wrong',
  ],
])('refuses %s', (_case, values, refusal) => expect(confirm(values)).toEqual({ ok: false, refusal }))

it('needs no name of a body that was chosen', () => expect(confirm({ body: '' }, {}, 'b').ok).toBe(true))
it('refuses notes without an item', () =>
  expect(confirm({}, { items: [] })).toMatchObject({ refusal: 'items-missing' }))

it.each([
  ['2', 'item-unknown'],
  ['1, 2', 'item-unknown'],
  ['1-2', 'item-unknown'],
  ['1', undefined],
  ['1; 1', undefined],
])('a person at item %j gives %s', (items, refusal) => {
  const answer = confirm({}, { people: [{ ...person, items }] })
  expect(answer.ok ? undefined : answer.refusal).toBe(refusal)
})

it('takes the first day after, and an hour without an end', () =>
  expect(confirm({ nextDate: '2026-03-07', nextTime: '09:00', nextPlace: 'Alby' })).toMatchObject({
    value: { next: { day: '2026-03-07', starts: '09:00', ends: '', place: 'Alby' } },
  }))

it('drops an end that has no start', () =>
  expect(confirm({ start: '', nextDate: '2026-03-07', nextEndTime: '09:00' })).toMatchObject({
    value: { starts: '', ends: '', next: { starts: '', ends: '' } },
  }))

it('parts decisions at empty lines, each with its own words, and one without words of its own', () => {
  const sourceText = 'Beslut: Ja. Sedan något annat.'
  const words = { start: 8, end: 11 }
  const decided = { ...read, decisions: 'Ja.\n \n\nNej,\ninte nu.\n\n\n', decisionWords: [words] }
  expect(
    meetingOfDraft({ ...draft, sourceText }, fieldsWith({}, { items: [decided] }), undefined, confirming),
  ).toMatchObject({
    value: {
      items: [
        {
          decisions: [
            { wording: 'Ja.', words },
            { wording: 'Nej,\ninte nu.', words: null },
          ],
        },
      ],
    },
  })
})

it('takes a tabling only where the box is ticked, and items only for one who was there', () => {
  const tabled = { ...read, isTabled: true, reason: 'tid', deferredTo: 'maj', tablingWords: words }
  const people = [
    { ...person, items: '1' },
    { ...person, name: 'Bo', isPresent: false, items: '1' },
  ]
  expect(confirm({}, { items: [tabled, { ...read, number: '2', reason: 'tid' }], people })).toMatchObject({
    value: {
      items: [{ tabling: { reason: 'tid', deferredTo: 'maj', words } }, { tabling: null }],
      attendance: [{ itemNumbers: ['1'] }, { itemNumbers: [] }],
    },
  })
})

it('gives the ground of an item that is confidential, and none of an open one', () => {
  const closed = confirm({}, { items: [{ ...read, confidentialBy: 'OSL 18:1' }, read] })
  expect(closed.ok && closed.value.items.map(({ confidential }) => confidential)).toEqual([
    { law: 'OSL 18:1', since: '2026-05-04', decidedBy: 'Karin' },
    undefined,
  ])
})

it.each([
  [300, undefined],
  [301, 'law-too-long'],
])('takes a paragraph of law of %d characters: %s', (length, refusal) => {
  const outcome = confirm({}, { items: [{ ...read, confidentialBy: 'x'.repeat(length) }] })
  expect(outcome.ok ? undefined : outcome.refusal).toBe(refusal)
})

it.each<[string[], string | undefined]>([
  [['maja', 'bo'], undefined],
  [[], 'people-missing'],
  [['maja', 'eva'], 'people-missing'],
])('leaves an item open to %j: %s', (confidentialTo, refusal) => {
  const outcome = confirm({}, { items: [{ ...read, confidentialBy: 'OSL 18:1', confidentialTo }] })
  expect(outcome.ok ? undefined : outcome.refusal).toBe(refusal)
  expect(outcome.ok && outcome.value.items[0]?.confidential?.personIds).toEqual(refusal ? false : confidentialTo)
})
