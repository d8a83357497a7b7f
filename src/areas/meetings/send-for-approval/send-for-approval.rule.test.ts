import { describe, expect, it } from 'vitest'
import type { RoleHolder } from '#areas/networks/types.ts'
import type { MeetingStatus } from '../meeting.ts'
import { anAttendance, aStandingDecision, aStandingTabling } from '../../../../tests/support/recorded.ts'
import { approversAmong, problemOfSending } from './send-for-approval.rule.ts'

type Given = Parameters<typeof problemOfSending>[0]
type Item = Given['agenda'][number]

const decision = aStandingDecision()
const referral = aStandingDecision({ kind: 'referred-back' })
const informed = aStandingDecision({ kind: 'informed' })
const tabling = aStandingTabling()
const ordinary: Item = {
  ...{ id: 'i', matterStatus: null, timesTabledBefore: 0, tabling: null, decisions: [], isClosedHere: false },
}
/** A matter that was put off at an earlier meeting and about which nothing has been said here. */
const outstanding: Item = { ...ordinary, id: 'o', matterStatus: 'tabled', timesTabledBefore: 1 }

const petter = { personId: 'petter', name: 'Petter' }
const petters = anAttendance(petter)

const problemWith = (overrides: Partial<Given>) =>
  problemOfSending({
    ...{
      meeting: { status: 'ongoing' as MeetingStatus, procedure: 'network' },
      agenda: [ordinary],
      attendance: [petters],
    },
    ...{ approver: petter, senderId: 'karin' },
    ...overrides,
  })

it('finds nothing in the way of whole notes', () => expect(problemWith({})).toBeUndefined())
it('needs neither items nor people', () => expect(problemWith({ agenda: [], attendance: [] })).toBeUndefined())

it.each(['planned', 'awaiting-approval', 'approved', 'published', 'cancelled'] as const)(
  'is not for a meeting that is %s',
  (status) => expect(problemWith({ meeting: { status, procedure: 'network' } })).toEqual({ problem: 'not-now' }),
)

describe('a matter that was put off earlier', () => {
  it('stops the notes when nothing came of it here, and is pointed at', () =>
    expect(problemWith({ agenda: [ordinary, outstanding] })).toEqual({ problem: 'outcome-missing', itemId: 'o' }))

  it('is not settled by being informed of it', () =>
    expect(problemWith({ agenda: [{ ...outstanding, decisions: [informed] }] })).toEqual({
      problem: 'outcome-missing',
      itemId: 'o',
    }))

  it.each([[[]], [[informed]]])('stops the notes when it was referred back, and %j came of it here', (decisions) => {
    const referred: Item = { ...outstanding, matterStatus: 'referred-back', timesTabledBefore: 0, decisions }
    expect(problemWith({ agenda: [referred] })).toEqual({ problem: 'referral-unanswered', itemId: 'o' })
  })

  it.each<[string, Partial<Item>]>([
    ['decided here', { matterStatus: 'decided', decisions: [decision] }],
    ['given a decision and still put off', { decisions: [decision] }],
    ['put off once more', { tabling }],
    ['referred back here', { matterStatus: 'referred-back', decisions: [referral] }],
    ['closed here', { matterStatus: 'closed', isClosedHere: true }],
    ['settled elsewhere meanwhile', { matterStatus: 'decided' }],
    ['put off for the first time', { timesTabledBefore: 0 }],
    ['marked closed here', { isClosedHere: true }],
  ])('lets them go when it is %s', (_case, outcome) =>
    expect(problemWith({ agenda: [{ ...outstanding, ...outcome }] })).toBeUndefined(),
  )
})

it.each([
  ['present', undefined],
  ['absent', undefined],
  ['unmarked', { problem: 'attendance-unmarked' }],
] as const)('a person who is %s gives %j', (presence, problem) =>
  expect(problemWith({ attendance: [petters, anAttendance({ presence })] })).toEqual(problem),
)

it('does not wait for a substitute who was not called in', () => {
  const substitute = anAttendance({ role: 'ersättare', presence: 'unmarked' })
  expect(problemWith({ attendance: [petters, substitute] })).toBeUndefined()
  const expected = { ...substitute, substitutesFor: 'Maja Ek' }
  expect(problemWith({ attendance: [petters, expected] })).toEqual({ problem: 'attendance-unmarked' })
})

it('needs an approver, other than the one who sends', () => {
  expect(problemWith({ approver: undefined })).toEqual({ problem: 'approver-missing' })
  expect(problemWith({ approver: { personId: 'karin', name: 'Karin' } })).toEqual({ problem: 'approver-is-secretary' })
})

describe('an approver who is not marked as present', () => {
  const absent = [anAttendance({ ...petter, presence: 'absent' })]
  it.each(['council', 'committee', 'joint-committee'] as const)('is refused in a %s', (procedure) => {
    const meeting = { status: 'ongoing', procedure } as const
    expect(problemWith({ meeting, attendance: absent })).toEqual({ problem: 'approver-not-there' })
    expect(problemWith({ meeting })).toBeUndefined()
    expect(problemWith({ meeting, attendance: absent, needsApprover: false })).toBeUndefined()
  })
  it('will do in a network', () => expect(problemWith({ attendance: absent })).toBeUndefined())
})

it('offers each holder of a role but readers, those who are marked as present first', () => {
  const held = (personId: string, role: string): RoleHolder => ({
    ...{ personId, name: personId, role, organisation: null, title: null },
  })
  const holders = [held('ada', 'member'), held('olof', 'reader'), held('petter', 'chair'), held('petter', 'reader')]
  expect(approversAmong(holders, [petters]).map(({ personId }) => personId)).toEqual(['petter', 'ada'])
})
