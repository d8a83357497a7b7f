import { describe, expect, it } from 'vitest'
import { anAttendance } from '../../../../tests/support/recorded.ts'
import { itemIdsOf, markedRow } from './mark-attendance.rule.ts'

const agenda = [...'12345'].map((number) => ({ id: `id-${number}`, number }))
const ids = (...numbers: number[]) => numbers.map((number) => `id-${number}`)

describe('itemIdsOf', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['2', ids(2)],
    ['2, 3', ids(2, 3)],
    ['3;2', ids(3, 2)],
    ['2 3', ids(2, 3)],
    ['2-4', ids(2, 3, 4)],
    ['2–4', ids(2, 3, 4)],
    ['3-3', ids(3)],
    ['2-4, 3, 1', ids(2, 3, 4, 1)],
  ])('%j is %j', (text, expected) => expect(itemIdsOf(text, agenda)).toEqual(expected))

  it.each([
    ['an item that is not there', '6'],
    ['one known and one unknown', '2, 6'],
    ['a span that goes too far', '4-6'],
    ['a span that runs backwards', '4-2'],
    ['a span without an end', '2-'],
    ['a span of a thousand million', '1-999999999'],
    ['a span that begins at a thousand million', '999999999-1999999999'],
    ['numbers beyond counting', `1-${'9'.repeat(400)}`],
    ['words', 'alla'],
  ])('refuses %s', (_case, text) => expect(itemIdsOf(text, agenda)).toBeUndefined())

  it('knows numbers with a prefix as the notes write them', () => {
    const prefixed = [{ id: 'a', number: 'Fhr 3' }, ...agenda]
    expect(itemIdsOf('Fhr 3, 2', prefixed)).toEqual(['a', 'id-2'])
  })
})

const at = { agenda, evening: { day: '2026-03-06', starts: '' }, hours: { startsAt: null, endsAt: null } }
const unmarked = anAttendance({ id: 'r', name: 'Maja Ek', presence: 'unmarked', itemIds: ids(1) })
const span = { from: '', to: '', isRemote: false, isGuest: false, substitutesFor: '' }

describe('markedRow', () => {
  it.each([
    [
      { presence: 'present', items: '2' },
      { presence: 'present', itemIds: ids(2) },
    ],
    [
      { presence: 'present', items: '' },
      { presence: 'present', itemIds: [] },
    ],
    [
      { presence: 'absent', items: '2' },
      { presence: 'absent', itemIds: [] },
    ],
    [
      { presence: 'absent', items: '99' },
      { presence: 'absent', itemIds: [] },
    ],
    [
      { presence: undefined, items: '' },
      { presence: 'unmarked', itemIds: [] },
    ],
    [
      { presence: 'present', items: undefined },
      { presence: 'present', itemIds: ids(1) },
    ],
    [
      { presence: 'elsewhere', items: '' },
      { presence: 'unmarked', itemIds: [] },
    ],
    // A guest who is expected to an item is not there until someone says so.
    [
      { presence: 'unmarked', items: '1' },
      { presence: 'unmarked', itemIds: ids(1) },
    ],
    [
      { presence: 'unmarked', items: '2' },
      { presence: 'present', itemIds: ids(2) },
    ],
  ])('%j gives %j', (given, marked) =>
    expect(markedRow(unmarked, given, at)).toEqual({ row: { ...unmarked, ...marked }, problems: [] }),
  )

  it('stays as it was when the form did not hold it', () => {
    const toAt = new Date('2026-03-06T09:30:00Z')
    const partly = { ...unmarked, presence: 'present' as const, toAt, isRemote: true, substitutesFor: 'Bo' }
    expect(markedRow(partly, { presence: undefined, items: undefined }, at)).toEqual({ row: partly, problems: [] })
  })

  it('is refused with the unknown item of one who was there', () =>
    expect(markedRow(unmarked, { presence: 'present', items: '99' }, at).problems).toEqual(['unknown-item']))
})

describe('markedRow with hours', () => {
  const marked = (given: Partial<typeof span>, presence = 'present') =>
    markedRow(unmarked, { presence, items: '', span: { ...span, ...given } }, at)

  it('takes them as hours of the meeting’s day in Stockholm', () =>
    expect(marked({ from: '9.10', to: 'kl. 10:30' })).toMatchObject({
      row: { fromAt: new Date('2026-03-06T08:10:00Z'), toAt: new Date('2026-03-06T09:30:00Z') },
      problems: [],
    }))

  it('takes the small hours of a meeting that began in the evening as those of the next day', () => {
    const late = { ...at, evening: { day: '2026-03-06', starts: '22:00' } }
    const given = { presence: 'present', items: '', span: { ...span, from: '23.10', to: '0.30' } }
    expect(markedRow(unmarked, given, late)).toMatchObject({
      row: { fromAt: new Date('2026-03-06T22:10:00Z'), toAt: new Date('2026-03-06T23:30:00Z') },
      problems: [],
    })
  })

  it('keeps distance, guest and substitute', () =>
    expect(marked({ isRemote: true, isGuest: true, substitutesFor: ' Bo Ek ' }).row).toMatchObject({
      ...{ isRemote: true, isGuest: true, substitutesFor: 'Bo Ek' },
    }))

  it.each([
    ['an hour that is none', { from: '25.10' }, ['unknown-hour']],
    ['words', { to: 'vid lunch' }, ['unknown-hour']],
    ['leaving before coming', { from: '10.00', to: '9.00' }, ['left-before-coming']],
    ['leaving as one comes', { from: '10.00', to: '10.00' }, ['left-before-coming']],
  ])('tells of %s', (_case, given, problems) => expect(marked(given).problems).toEqual(problems))

  it.each([{ from: '9.10' }, { to: '9.10' }, { isRemote: true }])('%j says that one was there', (given) =>
    expect(marked(given, 'unmarked').row.presence).toBe('present'),
  )

  it('are not kept of one who was absent', () =>
    expect(marked({ from: '9.10', isRemote: true }, 'absent').row).toMatchObject({ fromAt: null, isRemote: false }))

  it('stay the instants they were in the night that autumn adds an hour', () => {
    const second = new Date('2026-10-25T01:30:00Z') // 2.30 for the second time
    const row = { ...unmarked, presence: 'present' as const, fromAt: second }
    const again = { presence: 'present', items: '', span: { ...span, from: '2.30' } }
    expect(markedRow(row, again, { ...at, evening: { day: '2026-10-25', starts: '' } }).row.fromAt).toEqual(second)
  })
})
