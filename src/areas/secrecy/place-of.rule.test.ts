import { expect, it } from 'vitest'
import { placeOf } from './place-of.rule.ts'

it.each([
  ['an item, in its body', 'agenda-item', 'body', { networkId: 'network', bodyId: 'body' }],
  ['a matter, in its body', 'matter', 'body', { networkId: 'network', bodyId: 'body' }],
  ['a document, in the network, though a body may read it', 'document', 'body', { networkId: 'network' }],
  ['a document that a member may read, in the network', 'document', null, { networkId: 'network' }],
] as const)('%s', (_, recordKind, bodyId, place) =>
  expect(placeOf({ networkId: 'network', bodyId, recordKind })).toEqual(place),
)
