import { describe, expect, it } from 'vitest'
import type { Actor, Holding, Place, Role } from './actor.ts'
import {
  leadingRole,
  may,
  mayAnywhere,
  mayApprove,
  mayKnowNetwork,
  rights,
  roleName,
  type Right,
} from './policy.rule.ts'

const [network, otherNetwork, body, otherBody] = ['network', 'other network', 'body', 'other body']
const [organisation, otherOrganisation] = ['organisation', 'other organisation']
const anActor = (holdings: Holding[], guestItemIds: string[] = [], overseenNetworkIds: string[] = []): Actor => ({
  ...{ personId: 'person', name: 'Maja Ek' },
  ...{ holdings, guestItemIds, overseenNetworkIds, guestItemId: null },
})
const nowhere = { networkId: null, bodyId: null, organisationId: null }
const inNetwork = (role: Role, bodyId: string | null = null): Holding => ({
  ...nowhere,
  role,
  networkId: network,
  bodyId,
})
const inOrganisation = (role: Role): Holding => ({ ...nowhere, role, organisationId: organisation })
const administrator: Holding = { ...nowhere, role: 'administrator' }

const members: Role[] = ['secretary', 'chair', 'vice-chair', 'member', 'substitute', 'coordinator', 'reader']
const organisationRoles: Role[] = ['organisation-administrator', 'coordinator', 'reader']
const everyRole: Role[] = [...members, 'organisation-administrator', 'administrator']

/** The tables of ADR 0004 and 0017 written out: where each right is held, and who has it there. */
const expected: Record<Right, { in: 'network' | 'organisation' | 'installation'; roles: Role[]; isReadable?: true }> = {
  // One with a role in a single body may read what the network is.
  'read-network': { in: 'network', roles: members, isReadable: true },
  'read-body': { in: 'network', roles: members },
  // Asking for an item, answering a poll or a question, remarking on notes.
  'take-part': { in: 'network', roles: ['secretary', 'chair', 'vice-chair', 'member', 'substitute', 'coordinator'] },
  'change-network': { in: 'network', roles: ['secretary'] },
  'change-members': { in: 'network', roles: ['secretary'] },
  'add-body': { in: 'network', roles: ['secretary'] },
  'add-people': { in: 'network', roles: ['secretary'] },
  'join-people': { in: 'network', roles: ['secretary'] },
  'publish-network': { in: 'network', roles: ['secretary'] },
  'restrict-records': { in: 'network', roles: ['secretary'] },
  'read-reading-log': { in: 'network', roles: ['secretary'] },
  'plan-meeting': { in: 'network', roles: ['secretary'] },
  'write-notes': { in: 'network', roles: ['secretary'] },
  'send-for-approval': { in: 'network', roles: ['secretary'] },
  'publish-notes': { in: 'network', roles: ['secretary'] },
  'import-notes': { in: 'network', roles: ['secretary'] },
  'join-matters': { in: 'network', roles: ['secretary'] },
  'read-organisation': { in: 'organisation', roles: organisationRoles },
  'change-own-rows': { in: 'organisation', roles: ['organisation-administrator', 'coordinator'] },
  'publish-own-networks': { in: 'organisation', roles: ['organisation-administrator', 'coordinator'] },
  'administer-people': { in: 'organisation', roles: ['organisation-administrator'] },
  'demand-sign-in': { in: 'organisation', roles: ['organisation-administrator'] },
  'add-network': { in: 'installation', roles: ['administrator'] },
  'change-register': { in: 'installation', roles: ['administrator'] },
  'import-population': { in: 'installation', roles: ['administrator'] },
  'administer-installation': { in: 'installation', roles: ['administrator'] },
  'read-outbox': { in: 'installation', roles: ['administrator'] },
}
const everyRight = Object.keys(expected).map((right) => right as Right)

it('has a line in this test for every right', () => expect(Object.keys(rights).sort()).toEqual([...everyRight].sort()))

const places: [string, Place | undefined][] = [
  ['the network', { networkId: network }],
  ['one body of it', { networkId: network, bodyId: body }],
  ['another body of it', { networkId: network, bodyId: otherBody }],
  ['another network', { networkId: otherNetwork }],
  ['the same body in another network', { networkId: otherNetwork, bodyId: body }],
  ['the organisation', { organisationId: organisation }],
  ['another organisation', { organisationId: otherOrganisation }],
  ['the installation', undefined],
]
const mayWhere = (actor: Actor, right: Right) =>
  places.filter(([, place]) => may(actor, right, place)).map(([name]) => name)
const wholeNetwork = ['the network', 'one body of it', 'another body of it']

describe.each(everyRight)('%s', (right) => {
  const { in: kind, roles, isReadable } = expected[right]
  const hasRight = (role: Role, where: typeof kind) => kind === where && roles.includes(role)

  it.each(members)('for a %s of the whole network', (role) => {
    const actor = anActor([inNetwork(role)])
    expect(mayWhere(actor, right)).toEqual(hasRight(role, 'network') ? wholeNetwork : [])
    expect(mayAnywhere(actor, right)).toBe(hasRight(role, 'network'))
  })
  it.each(members)('for a %s of one body', (role) => {
    const actor = anActor([inNetwork(role, body)])
    const where = isReadable ? wholeNetwork : ['one body of it']
    expect(mayWhere(actor, right)).toEqual(hasRight(role, 'network') ? where : [])
    expect(mayAnywhere(actor, right)).toBe(hasRight(role, 'network'))
  })
  it.each(organisationRoles)('for a %s of an organisation', (role) => {
    const actor = anActor([inOrganisation(role)])
    expect(mayWhere(actor, right)).toEqual(hasRight(role, 'organisation') ? ['the organisation'] : [])
    expect(mayAnywhere(actor, right)).toBe(hasRight(role, 'organisation'))
  })
  it('for an administrator of the installation', () => {
    const actor = anActor([administrator])
    expect(mayWhere(actor, right)).toEqual(hasRight('administrator', 'installation') ? ['the installation'] : [])
    expect(mayAnywhere(actor, right)).toBe(hasRight('administrator', 'installation'))
  })
  it('never for one without a role, or for a guest', () => {
    for (const actor of [anActor([]), anActor([], ['item'])]) {
      expect(mayWhere(actor, right)).toEqual([])
      expect(mayAnywhere(actor, right)).toBe(false)
    }
  })
})

describe('mayKnowNetwork', () => {
  it.each([
    ['one in a body of it', anActor([inNetwork('reader', body)]), true],
    ['the people of an organisation that is a member', anActor([inOrganisation('reader')], [], [network]), true],
    ['the people of an organisation that is not', anActor([inOrganisation('reader')], [], [otherNetwork]), false],
    ['the administrator', anActor([administrator]), true],
    ['a guest', anActor([], ['item']), false],
  ])('%s', (_, actor, allowed) => expect(mayKnowNetwork(actor, network)).toBe(allowed))
})

describe('mayApprove', () => {
  const place = { networkId: network, bodyId: body }
  const member = anActor([inNetwork('member', body)])
  it.each([
    ['the named approver', member, { ...place, approverId: 'person' }, true],
    ['a member who is not named', member, { ...place, approverId: 'another' }, false],
    ['nobody named', member, { ...place, approverId: null }, false],
    ['the secretary in their place', anActor([inNetwork('secretary')]), { ...place, approverId: 'other' }, false],
    ['a named approver of another body', member, { ...place, bodyId: otherBody, approverId: 'person' }, false],
    ['a named approver whose role has ended', anActor([]), { ...place, approverId: 'person' }, false],
  ])('%s', (_, actor, meeting, allowed) => expect(mayApprove(actor, meeting)).toBe(allowed))
})

describe('leadingRole', () => {
  it.each([
    ['the most telling of several', anActor([inNetwork('reader'), inNetwork('chair', body)]), 'ordförande'],
    ['the administrator before all', anActor([inNetwork('secretary'), administrator]), 'administratör'],
    ['a guest', anActor([], ['item']), 'gäst'],
    ['no role at all', anActor([]), 'utan roll'],
  ])('%s', (_, actor, name) => expect(leadingRole(actor)).toBe(name))
  it('has a Swedish name for every role, and the code word for one it does not know', () => {
    expect(everyRole.map(roleName).filter((name) => everyRole.some((role) => role === name))).toEqual([])
    expect(roleName('unknown')).toBe('unknown')
  })
})
