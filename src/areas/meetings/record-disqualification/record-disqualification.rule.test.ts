import { expect, it } from 'vitest'
import { anAttendance, aStandingDecision } from '../../../../tests/support/recorded.ts'
import type { StandingDissent, StandingVote } from '../recorded-facts.ts'
import { recordDisqualification } from './record-disqualification.rule.ts'

const attendance = [
  anAttendance({ id: 'a' }),
  anAttendance({ id: 'b', name: 'Eva Lund' }),
  anAttendance({ id: 'c', name: 'Ola Berg', presence: 'absent' }),
  anAttendance({ id: 'd', name: 'Mia Dal', itemIds: ['i9'] }),
]
const held = { status: 'ongoing' } as const
const agendaItem = { id: 'i1', decisions: [aStandingDecision()], dissents: [], disqualifications: [] }
const vote: StandingVote = {
  ...{ id: 'v', forCount: 1, againstCount: 0, abstainedCount: 0, isOpen: true, partedBy: '' },
  cast: [{ attendanceId: 'a', name: 'Bo Ek', choice: 'for' }],
}
const voted = (one: Partial<StandingVote>) => ({
  ...agendaItem,
  decisions: [aStandingDecision({ vote: { ...vote, ...one } })],
})

it('is of one who was there', () =>
  expect(recordDisqualification(held, 'a', agendaItem, attendance)).toEqual({ ok: true, value: attendance[0] }))

it.each([
  ['nobody', '', agendaItem, 'person-missing'],
  ['one who is absent', 'c', agendaItem, 'was-not-there'],
  ['one who was at other items', 'd', agendaItem, 'was-not-there'],
  ['one who voted', 'a', voted({}), 'has-voted'],
  ['one without whom the votes are too many', 'b', voted({ forCount: 2, isOpen: false, cast: [] }), 'votes-too-many'],
] as const)('is refused of %s', (_case, id, at, refusal) =>
  expect(recordDisqualification(held, id, at, attendance)).toEqual({ ok: false, refusal }),
)

it('is refused of one who has made a reservation, and not of one who has asked for a word', () => {
  const word = (kind: StandingDissent['kind']) => ({
    ...{ id: 'x', decisionId: 'd', name: 'Bo Ek', organisationName: 'Ekby kommun', kind, wording: '' },
  })
  const at = (kind: StandingDissent['kind']) => ({ ...agendaItem, dissents: [word(kind)] })
  expect(recordDisqualification(held, 'a', at('reservation'), attendance)).toMatchObject({ refusal: 'has-reserved' })
  expect(recordDisqualification(held, 'a', at('statement'), attendance).ok).toBe(true)
})

it('leaves votes that those who are left can have given', () =>
  expect(recordDisqualification(held, 'b', voted({}), attendance).ok).toBe(true))

it.each([
  ['planned', 'not-open'],
  ['awaiting-approval', 'notes-frozen'],
  ['approved', 'notes-frozen'],
  ['published', 'notes-frozen'],
  ['cancelled', 'notes-frozen'],
] as const)('is refused when the meeting is %s', (status, refusal) =>
  expect(recordDisqualification({ status }, 'a', agendaItem, attendance)).toEqual({ ok: false, refusal }),
)
