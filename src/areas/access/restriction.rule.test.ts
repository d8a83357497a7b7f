import { describe, expect, it } from 'vitest'
import type { Actor, Holding } from './actor.ts'
import { isOpenTo } from './restriction.rule.ts'
import { circleWords, hiddenWords } from './restriction-words.ts'

const anActor = (...holdings: Partial<Holding>[]): Actor => ({
  ...{ personId: 'maja', name: 'Maja Ek', guestItemIds: [], overseenNetworkIds: [], guestItemId: null },
  holdings: holdings.map((holding) => ({
    ...{ role: 'member', networkId: null, bodyId: null, organisationId: null, representsId: null, ...holding },
  })),
})
const restriction = {
  ...{ networkId: 'network', bodyId: 'body', organisationId: null, recordedBy: 'karin', people: [] },
  level: 'body' as const,
}
const toHuddinge = { ...restriction, level: 'organisation' as const, organisationId: 'huddinge' }
const toMaja = { ...restriction, level: 'persons' as const, people: [{ id: 'maja' }] }

describe('what is closed is open', () => {
  it.each([
    ['to the body: one with a role in it', anActor({ networkId: 'network', bodyId: 'body' }), restriction, true],
    [
      'to the body: the secretary of the network',
      anActor({ networkId: 'network', role: 'secretary' }),
      restriction,
      true,
    ],
    ['to the body: one in the whole network', anActor({ networkId: 'network' }), restriction, false],
    ['to the body: one in another', anActor({ networkId: 'network', bodyId: 'other' }), restriction, false],
    ['to the body: one in another network', anActor({ networkId: 'other', bodyId: 'body' }), restriction, false],
    ['to the body: the people of a member', anActor({ organisationId: 'huddinge' }), restriction, false],
    ['to an organisation: its people', anActor({ organisationId: 'huddinge' }), toHuddinge, true],
    ['to an organisation: others', anActor({ organisationId: 'nacka' }, { networkId: 'network' }), toHuddinge, false],
    [
      'to an organisation: who sits for it',
      anActor({ networkId: 'network', representsId: 'huddinge' }),
      toHuddinge,
      true,
    ],
    [
      'to an organisation: who sits for it in another network',
      anActor({ networkId: 'network' }, { networkId: 'other', representsId: 'huddinge' }),
      toHuddinge,
      false,
    ],
    ['to those named', anActor(), toMaja, true],
    ['to nobody else', anActor({ networkId: 'network' }), { ...toMaja, people: [{ id: 'bo' }] }, false],
    ['to the one who closed it', anActor(), { ...restriction, recordedBy: 'maja' }, true],
  ])('%s', (_, actor, asked, isOpen) => expect(isOpenTo(actor, asked)).toBe(isOpen))
})

describe('the words', () => {
  it.each([
    ['agenda-item', 'Punkten är inte öppen för dig (OSL 18:1)'],
    ['matter', 'Ärendet är inte öppet för dig (OSL 18:1)'],
    ['document', 'Dokumentet är inte öppet för dig (OSL 18:1)'],
  ] as const)('of %s say why and nothing else', (kind, words) => expect(hiddenWords(kind, 'OSL 18:1')).toBe(words))

  const people = [
    { id: 'maja', name: 'Maja Ek' },
    { id: 'bo', name: 'Bo Lind' },
  ]
  it.each([
    ['body', true, 'organet'],
    ['organisation', true, 'Huddinge'],
    ['persons', true, 'Maja Ek och Bo Lind'],
    ['persons', false, 'namngivna personer'],
  ] as const)('of the circle %s, when its people may be known: %s', (level, mayKnow, words) =>
    expect(circleWords({ level, organisationName: 'Huddinge', people }, mayKnow)).toBe(words),
  )
})
