import { expect, it } from 'vitest'
import { anAttendance } from '../../../../tests/support/recorded.ts'
import type { Reply } from '../invitation.ts'
import { answerOf, fillFromReplies, type Called } from './fill-from-replies.rule.ts'

const reply = (answer: Reply['answer'], more: Partial<Reply> = {}): Reply => ({
  ...{ answer, substituteName: '', comment: '', sequence: 1, via: 'page', repliedAt: new Date(1) },
  ...more,
})
const called = (personId: string, replies: Reply[], more: Partial<Called> = {}): Called => ({
  ...{ personId, name: personId.toUpperCase(), organisation: 'Ekby', itemId: null, substitutesFor: null },
  ...{ calledSequence: 1, replies },
  ...more,
})
const row = (personId: string, presence: 'present' | 'absent' | 'unmarked' = 'unmarked') =>
  anAttendance({ id: `row-${personId}`, personId, name: personId.toUpperCase(), presence })

it('marks who said no as absent, and nobody else', () => {
  const rows = [row('a'), row('b'), row('c'), row('d')]
  const invited = [
    called('a', [reply('no')]),
    called('b', [reply('yes')]),
    called('c', [reply('maybe')]),
    called('d', []),
  ]
  expect(fillFromReplies(rows, invited, 0)).toEqual({ absentIds: ['row-a'], calledIn: [], added: [] })
})

it('never touches what is marked', () =>
  expect(
    fillFromReplies(
      [row('a', 'present'), row('b', 'absent')],
      [called('a', [reply('no')]), called('b', [reply('yes')])],
      0,
    ),
  ).toEqual({
    absentIds: [],
    calledIn: [],
    added: [],
  }))

it('goes by the last answer, and by none to a summons before the meeting was moved', () => {
  const changed = called('a', [reply('no'), reply('yes', { repliedAt: new Date(2) })])
  expect(fillFromReplies([row('a')], [changed], 0).absentIds).toEqual([])
  expect(fillFromReplies([row('a')], [called('a', [reply('no')])], 2).absentIds).toEqual([])
})

it('adds the substitute that was named, in whose place, once', () => {
  const invited = [called('a', [reply('no', { substituteName: 'Bo Ek <bo@exempel.se>' })])]
  const { added } = fillFromReplies([row('a')], invited, 0)
  expect(added).toMatchObject([{ name: 'Bo Ek', presence: 'unmarked', role: 'ersättare', substitutesFor: 'A' }])
  const listed = [row('a', 'absent'), anAttendance({ name: 'Bo Ek', personId: null })]
  expect(fillFromReplies(listed, invited, 0).added).toEqual([])
})

it.each([
  ['one who says no', called('a', [reply('no', { substituteName: 'S' })]), [{ id: 'row-s', substitutesFor: 'A' }]],
  ['nobody', called('a', [reply('no')]), []],
  ['themselves, with a yes', called('s', [reply('yes')], { substitutesFor: 'Maja Ek' }), 'Maja Ek'],
  ['themselves, with a no', called('s', [reply('no')], { substitutesFor: 'Maja Ek' }), []],
  ['themselves, in nobody’s place', called('s', [reply('yes')]), []],
] as const)('a substitute on the list is called in by %s', (_case, one, expected) => {
  const rows = [row('a'), { ...row('s'), role: 'ersättare' }]
  const { calledIn, added, absentIds } = fillFromReplies(rows, [one], 0)
  expect(calledIn).toEqual(typeof expected === 'string' ? [{ id: 'row-s', substitutesFor: expected }] : expected)
  expect([added, absentIds.includes('row-s')]).toEqual([[], false])
})

it('adds who said yes and was not on the list: a guest for the item alone', () => {
  const guest = called('g', [reply('yes')], { itemId: 'i2' })
  expect(fillFromReplies([], [guest, called('h', [])], 0)).toMatchObject({
    absentIds: [],
    added: [{ name: 'G', personId: 'g', presence: 'unmarked', isGuest: true, itemIds: ['i2'] }],
  })
})

it('passes over one who has been called off', () =>
  expect(fillFromReplies([row('a')], [called('a', [reply('no')], { calledSequence: null })], 0).absentIds).toEqual([]))

it('tells what each one has answered, also one known by name only', () => {
  const invited = [called('a', [reply('maybe')])]
  expect(answerOf(row('a'), invited, 0)).toBe('maybe')
  expect(answerOf(anAttendance({ personId: null, name: 'A' }), invited, 0)).toBe('maybe')
  expect(answerOf(anAttendance({ personId: 'x', name: 'A' }), invited, 0)).toBeUndefined()
})
