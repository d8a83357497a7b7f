import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may, type Actor } from '#areas/access/index.ts'
import { isAdministrator, isSecretaryOfBody, isSecretaryOfNetwork, type Asked } from './naive-model.ts'
import { insertInto, kind, type Kind } from './try.ts'
import type { World } from './world.ts'

type InNetwork = { network_id: string }

/** What only a secretary of the whole network does: reading files in. */
const byImporter = {
  naive: (asked: Asked, row: InNetwork) => isSecretaryOfNetwork(asked, row.network_id),
  policy: (actor: Actor, row: InNetwork) => may(actor, 'import-notes', { networkId: row.network_id }),
}

const networks: Kind[] = [
  kind('add a network', 'organisation', {
    statement: () =>
      insertInto('network', { id: randomUUID(), name: 'Nytt', short_name: 'N', slug: randomUUID(), purpose: '' }),
    naive: isAdministrator,
    policy: (actor) => may(actor, 'add-network'),
  }),
  kind('add a body', 'network', {
    statement: ({ id }) => insertInto('body', { id: randomUUID(), network_id: id, name: 'Ny', slug: randomUUID() }),
    naive: (asked, { id }) => isSecretaryOfNetwork(asked, id),
    policy: (actor, { id }) => may(actor, 'add-body', { networkId: id }),
  }),
  // The administrator names a new network's first secretary.
  kind('give a role', 'network', {
    statement: ({ id }, { me }) =>
      insertInto('role_holding', {
        ...{ id: randomUUID(), person_id: me, role: 'member', network_id: id, valid_from: '2019-01-01' },
      }),
    naive: (asked, { id }) => isSecretaryOfNetwork(asked, id) || isAdministrator(asked),
    policy: (actor, { id }) => may(actor, 'add-people', { networkId: id }) || may(actor, 'add-network'),
  }),
  kind('make oneself administrator', 'organisation', {
    statement: (_, { me }) =>
      insertInto('role_holding', { id: randomUUID(), person_id: me, role: 'administrator', valid_from: '2019-01-01' }),
    naive: isAdministrator,
    policy: (actor) => may(actor, 'add-network'),
  }),
  kind('add a member organisation', 'network_member', {
    statement: ({ network_id }, { world }) => {
      const organisation_id = world.organisation[1]?.id
      return insertInto('network_member', { network_id, organisation_id })
    },
    naive: (asked, { network_id }) => isSecretaryOfNetwork(asked, network_id) || isAdministrator(asked),
  }),
  kind('note a post', 'post', {
    statement: ({ person_id, organisation_id }) =>
      insertInto('post', {
        id: randomUUID(),
        person_id,
        organisation_id,
        title: 'Chef',
        held_from: '2026-01-01',
        held_to: '2026-02-01',
      }),
    naive: (asked, { person_id }) =>
      isAdministrator(asked) ||
      asked.world.role_holding.some(
        (holding) =>
          holding.person_id === person_id && !!holding.network_id && isSecretaryOfNetwork(asked, holding.network_id),
      ),
  }),
  kind('write a letter', 'mail', {
    statement: () =>
      insertInto('mail', {
        ...{ id: randomUUID(), to_address: 'b@exempel.se', subject: '', body: '' },
        ...{ created_at: '2026-05-01', failed_tries: 0 },
      }),
    naive: () => true,
  }),
]

const files: Kind[] = [
  kind('upload a file', 'source_file', {
    statement: ({ network_id }, { me }) =>
      insertInto('source_file', {
        ...{ id: randomUUID(), network_id, name: 'b.txt', sha256: '', bytes: '\\x00', uploaded_by: me },
        uploaded_at: '2026-05-01',
      }),
    ...byImporter,
  }),
  kind('read a file in', 'import_draft', {
    statement: ({ network_id, source_file_id }) =>
      insertInto('import_draft', {
        ...{ id: randomUUID(), network_id, source_file_id, status: 'to-review', problem: '', source_text: '' },
        ...{ pages: [], version: 1, created_at: '2026-05-01' },
      }),
    ...byImporter,
  }),
  kind('mend a draft', 'import_draft', {
    statement: ({ id }) => sql`update import_draft set version = version + 1 where id = ${id}`,
    ...byImporter,
  }),
  kind('note where a value was read', 'provenance', {
    statement: (row) => insertInto('provenance', { ...row, field: 'place' }),
    ...byImporter,
  }),
]

const publicNotes: Kind[] = [
  kind('publish', 'published.edition', {
    statement: (row) =>
      insertInto('published.edition', {
        ...{ ...row, id: randomUUID(), number: 2, content: {}, matter_ids: [], published_at: '2026-05-01' },
      }),
    naive: (asked, row) => isSecretaryOfMeeting(asked, row.subject_id),
    policy: mayPublish,
  }),
  kind('publish in the name of another network', 'published.edition', {
    statement: (row, { world }) => {
      const other = world.network.find((network) => network.id !== row.network_id)?.slug ?? ''
      const path = `/moten/${other}/${randomUUID()}`
      return insertInto('published.edition', {
        ...{ ...row, id: randomUUID(), number: 2, path, content: {}, matter_ids: [], published_at: '2026-05-01' },
      })
    },
    naive: () => false,
  }),
  kind(
    'withdraw',
    'published.edition',
    {
      statement: ({ id, network_id, path, title }) =>
        insertInto('published.withdrawal', {
          ...{ edition_id: id, network_id, path, title, reason: 'Fel', withdrawn_at: '2026-05-01' },
        }),
      naive: (asked, row) => isSecretaryOfMeeting(asked, row.subject_id),
      policy: mayPublish,
    },
    (row, world) => !world['published.withdrawal'].some((withdrawal) => withdrawal.edition_id === row.id),
  ),
]

function mayPublish(actor: Actor, row: { subject_id: string }, world: World): boolean {
  const meeting = world.meeting.find((one) => one.id === row.subject_id)
  const place = meeting && { networkId: meeting.network_id, bodyId: meeting.body_id }
  return place !== undefined && may(actor, 'publish-notes', place)
}

function isSecretaryOfMeeting(asked: Asked, id: string): boolean {
  const meeting = asked.world.meeting.find((one) => one.id === id)
  return meeting !== undefined && isSecretaryOfBody(asked, meeting)
}

export const triesAtNetworks: readonly Kind[] = [...networks, ...files, ...publicNotes]
