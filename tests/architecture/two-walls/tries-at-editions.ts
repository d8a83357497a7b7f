import { randomUUID } from 'node:crypto'
import { may, type Actor } from '#areas/access/index.ts'
import { coordinates, isSecretaryOfBody, isSecretaryOfNetwork, type Asked } from './naive-model.ts'
import { mayRead } from './naive-reading.ts'
import { byNobody, insertInto, kind, type Kind } from './try.ts'
import type { World } from './rows.ts'

type Edition = World['published.edition'][number]

function mayPublish(actor: Actor, { kind: what, ...row }: Edition, world: World): boolean {
  if (what === 'organisation') return may(actor, 'publish-own-networks', { organisationId: row.organisation_id ?? '' })
  if (what === 'network') return may(actor, 'publish-network', { networkId: row.network_id ?? '' })
  const meeting = world.meeting.find((one) => one.id === row.subject_id)
  const place = meeting && { networkId: meeting.network_id, bodyId: meeting.body_id }
  return place !== undefined && may(actor, 'publish-notes', place)
}

function isPublisher(asked: Asked, row: Edition): boolean {
  if (row.kind === 'organisation') return coordinates(asked, row.organisation_id)
  if (row.kind === 'network') return isSecretaryOfNetwork(asked, row.network_id)
  const meeting = asked.world.meeting.find((one) => one.id === row.subject_id)
  return meeting !== undefined && isSecretaryOfBody(asked, meeting)
}

const anew = (row: Edition) => ({
  ...{ ...row, id: randomUUID(), number: 2, content: {}, matter_ids: [], published_at: '2026-05-01' },
})
const isWithdrawn = (row: Edition, world: World) =>
  world['published.withdrawal'].some((withdrawal) => withdrawal.edition_id === row.id)

const ofKind = (what: 'meeting-notes' | 'network' | 'organisation'): Kind[] => [
  kind(
    `publish: ${what}`,
    'published.edition',
    { statement: (row) => insertInto('published.edition', anew(row)), naive: isPublisher, policy: mayPublish },
    (row) => row.kind === what,
  ),
  kind(
    `publish in the name of another: ${what}`,
    'published.edition',
    {
      statement: (row, { world }) => {
        const table = what === 'organisation' ? world.organisation : world.network
        const other = table.find((one) => ![row.network_id, row.organisation_id].includes(one.id))?.slug ?? ''
        const [, place = ''] = row.path.split('/')
        const path = `/${place}/${other}${what === 'meeting-notes' ? `/${randomUUID()}` : ''}`
        return insertInto('published.edition', { ...anew(row), path })
      },
      ...byNobody,
    },
    (row) => row.kind === what,
  ),
  kind(
    `withdraw: ${what}`,
    'published.edition',
    {
      statement: ({ id, network_id, path, title }) =>
        insertInto('published.withdrawal', {
          ...{ edition_id: id, network_id, path, title, reason: 'Fel', withdrawn_at: '2026-05-01' },
        }),
      // Of notes of which a part was closed since, by one to whom it is open.
      naive: (asked, row) => isPublisher(asked, row) && mayRead['published.edition'](asked, row),
    },
    (row, world) => row.kind === what && !isWithdrawn(row, world),
  ),
]

export const triesAtEditions: readonly Kind[] = [
  ...ofKind('meeting-notes'),
  ...ofKind('network'),
  ...ofKind('organisation'),
  kind('put the notes of one network in another', 'published.edition', {
    statement: (row, { world }) => {
      const network_id = world.network.find((network) => network.id !== row.network_id)?.id
      return insertInto('published.edition', { ...anew(row), network_id, organisation_id: null, kind: 'meeting-notes' })
    },
    ...byNobody,
  }),
]
