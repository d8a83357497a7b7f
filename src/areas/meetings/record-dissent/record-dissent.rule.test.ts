import { expect, it } from 'vitest'
import { anAttendance, aStandingDecision, aStandingTabling } from '../../../../tests/support/recorded.ts'
import type { MeetingStatus } from '../meeting.ts'
import { recordDissent, type GivenDissent } from './record-dissent.rule.ts'

const attendance = [
  anAttendance({ id: 'member' }),
  anAttendance({ id: 'guest', isGuest: true }),
  anAttendance({ id: 'absent', presence: 'absent' }),
  anAttendance({ id: 'elsewhere', itemIds: ['i9'] }),
  anAttendance({ id: 'secretary', role: 'sekreterare' }),
  anAttendance({ id: 'disqualified' }),
]
const disqualified = { id: 'x', attendanceId: 'disqualified', name: 'Bo Ek', organisationName: '', ground: '' }
const agendaItem = { id: 'i1', decisions: [aStandingDecision()], tabling: null, disqualifications: [disqualified] }
const known = { agendaItem, attendance, hasEnded: false }
const held = { status: 'ongoing' as MeetingStatus }
const given = (overrides: Partial<GivenDissent> = {}): GivenDissent => ({
  ...{ kind: 'reservation', attendanceId: 'member', decisionId: 'd', wording: '', wasAnnounced: false },
  ...overrides,
})

it('takes the reservation of one who took part, with the name as the list has it', () =>
  expect(recordDissent(held, given(), known)).toEqual({
    ok: true,
    value: { kind: 'reservation', name: 'Bo Ek', organisationName: 'Ekby kommun', decisionId: 'd', wording: '' },
  }))

it.each(['guest', 'absent', 'elsewhere', 'secretary', 'disqualified'])(
  'refuses the reservation of one who is %s',
  (who) =>
    expect(recordDissent(held, given({ attendanceId: who }), known)).toEqual({ ok: false, refusal: 'took-no-part' }),
)

it('refuses a reservation where nothing was decided, and takes one against putting off', () => {
  const undecided = { ...agendaItem, decisions: [] }
  const whole = given({ decisionId: '' })
  expect(recordDissent(held, whole, { ...known, agendaItem: undecided })).toMatchObject({ refusal: 'nothing-decided' })
  const tabled = { ...undecided, tabling: aStandingTabling() }
  expect(recordDissent(held, whole, { ...known, agendaItem: tabled })).toMatchObject({ value: { decisionId: null } })
})

it.each(['dissent', 'statement'])('takes a %s of anyone who was there, in words', (kind) => {
  const word = given({ kind, attendanceId: 'guest', wording: 'Det går för fort.' })
  expect(recordDissent(held, word, known)).toMatchObject({ ok: true, value: { kind } })
  expect(recordDissent(held, { ...word, wording: '' }, known)).toMatchObject({ refusal: 'wording-missing' })
  expect(recordDissent(held, { ...word, attendanceId: 'absent' }, known)).toMatchObject({ refusal: 'was-not-there' })
  expect(recordDissent(held, { ...word, attendanceId: 'elsewhere' }, known)).toMatchObject({ refusal: 'was-not-there' })
})

it.each([
  ['no kind', { kind: '' }, 'kind-missing'],
  ['a kind that is none', { kind: 'protest' }, 'kind-missing'],
  ['nobody', { attendanceId: '' }, 'person-missing'],
  ['a decision that is gone', { decisionId: 'gone' }, 'decision-unknown'],
] as const)('refuses %s', (_case, overrides, refusal) =>
  expect(recordDissent(held, given(overrides), known)).toEqual({ ok: false, refusal }),
)

it.each(['awaiting-approval', 'approved', 'published', 'cancelled'] as const)(
  'a reservation comes too late when the meeting is %s (KL 4:27)',
  (status) => {
    expect(recordDissent({ status }, given(), known)).toMatchObject({ refusal: 'reservation-too-late' })
    const word = given({ kind: 'statement', wording: 'Så.' })
    expect(recordDissent({ status }, word, known)).toMatchObject({ refusal: 'notes-frozen' })
  },
)

it('is refused before the meeting is opened', () =>
  expect(recordDissent({ status: 'planned' }, given(), known)).toMatchObject({ refusal: 'not-open' }))

it('in notes that are back, needs the word that a reservation was announced in time', () => {
  const back = { ...known, hasEnded: true }
  expect(recordDissent(held, given(), back)).toMatchObject({ refusal: 'announced-unsaid' })
  expect(recordDissent(held, given({ wasAnnounced: true }), back).ok).toBe(true)
  expect(recordDissent(held, given({ kind: 'statement', wording: 'Så.' }), back).ok).toBe(true)
})
