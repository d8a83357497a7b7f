import { describe, expect, it } from 'vitest'
import type { Actor, Holding, Role } from './actor.ts'
import { leadingRole, may, mayAnywhere, mayApprove, rights, roleName, type Right } from './policy.rule.ts'

const [network, otherNetwork, body, otherBody] = ['network', 'other network', 'body', 'other body']
const anActor = (holdings: Holding[], guestItemIds: string[] = []): Actor => ({
  ...{ personId: 'person', name: 'Maja Ek' },
  ...{ holdings, guestItemIds, overseenNetworkIds: [], guestItemId: null },
})
const everyRole: Role[] = ['secretary', 'chair', 'vice-chair', 'member', 'substitute', 'coordinator', 'reader', 'administrator']
const holdingOf = (role: Role, bodyId: string | null): Holding =>
  role === 'administrator'
    ? { role, networkId: null, bodyId: null, organisationId: null }
    : { role, networkId: network, bodyId, organisationId: null }

/** The table of ADR 0004 written out: who has each right, and where one with a role in a single body has it. */
const readers: Role[] = ['secretary', 'chair', 'member', 'coordinator', 'reader']
const expected: Record<Right, { roles: Role[]; placeOfBodyRole: 'network and body' | 'body' | 'nowhere' }> = {
  'read-network': { roles: readers, placeOfBodyRole: 'network and body' },
  'read-body': { roles: readers, placeOfBodyRole: 'body' },
  'add-body': { roles: ['secretary'], placeOfBodyRole: 'body' },
  'add-people': { roles: ['secretary'], placeOfBodyRole: 'body' },
  'plan-meeting': { roles: ['secretary'], placeOfBodyRole: 'body' },
  'write-notes': { roles: ['secretary'], placeOfBodyRole: 'body' },
  'send-for-approval': { roles: ['secretary'], placeOfBodyRole: 'body' },
  'publish-notes': { roles: ['secretary'], placeOfBodyRole: 'body' },
  'import-notes': { roles: ['secretary'], placeOfBodyRole: 'body' },
  'add-network': { roles: ['administrator'], placeOfBodyRole: 'nowhere' },
  'read-outbox': { roles: ['administrator'], placeOfBodyRole: 'nowhere' },
}
const everyRight = Object.keys(expected).map((right) => right as Right)

it('has a line in this test for every right', () => expect(Object.keys(rights).sort()).toEqual([...everyRight].sort()))

describe.each(everyRight)('%s', (right) => {
  const { roles, placeOfBodyRole } = expected[right]
  it.each(everyRole)('for a %s of the whole network', (role) => {
    const actor = anActor([holdingOf(role, null)])
    const hasRole = roles.includes(role)
    expect(may(actor, right, { networkId: network })).toBe(hasRole && role !== 'administrator')
    expect(may(actor, right, { networkId: network, bodyId: body })).toBe(hasRole && role !== 'administrator')
    expect(may(actor, right, { networkId: otherNetwork })).toBe(false)
    expect(may(actor, right)).toBe(hasRole && role === 'administrator')
    expect(mayAnywhere(actor, right)).toBe(hasRole)
  })
  it.each(readers)('for a %s of one body', (role) => {
    const actor = anActor([holdingOf(role, body)])
    const hasRole = roles.includes(role)
    expect(may(actor, right, { networkId: network, bodyId: body })).toBe(hasRole && placeOfBodyRole !== 'nowhere')
    expect(may(actor, right, { networkId: network })).toBe(hasRole && placeOfBodyRole === 'network and body')
    expect(may(actor, right, { networkId: otherNetwork, bodyId: body })).toBe(false)
    expect(may(actor, right, { networkId: network, bodyId: otherBody })).toBe(
      hasRole && placeOfBodyRole === 'network and body',
    )
  })
  it('never for one without a role, or for a guest', () => {
    for (const actor of [anActor([]), anActor([], ['item'])]) {
      expect(may(actor, right, { networkId: network, bodyId: body })).toBe(false)
      expect(may(actor, right)).toBe(false)
    }
  })
})

describe('mayApprove', () => {
  const place = { networkId: network, bodyId: body }
  const member = anActor([holdingOf('member', body)])
  it.each([
    ['the named approver', member, { ...place, approverId: 'person' }, true],
    ['a member who is not named', member, { ...place, approverId: 'another' }, false],
    ['nobody named', member, { ...place, approverId: null }, false],
    ['the secretary in their place', anActor([holdingOf('secretary', null)]), { ...place, approverId: 'other' }, false],
    ['a named approver of another body', member, { ...place, bodyId: otherBody, approverId: 'person' }, false],
    ['a named approver whose role has ended', anActor([]), { ...place, approverId: 'person' }, false],
  ])('%s', (_, actor, meeting, allowed) => expect(mayApprove(actor, meeting)).toBe(allowed))
})

describe('leadingRole', () => {
  it.each([
    ['the most telling of several', anActor([holdingOf('reader', null), holdingOf('chair', body)]), 'ordförande'],
    [
      'the administrator before all',
      anActor([holdingOf('secretary', null), holdingOf('administrator', null)]),
      'administratör',
    ],
    ['a guest', anActor([], ['item']), 'gäst'],
    ['no role at all', anActor([]), 'utan roll'],
  ])('%s', (_, actor, name) => expect(leadingRole(actor)).toBe(name))
  it('has a Swedish name for every role, and the code word for one it does not know', () => {
    expect(everyRole.map(roleName).filter((name) => everyRole.some((role) => role === name))).toEqual([])
    expect(roleName('unknown')).toBe('unknown')
  })
})
