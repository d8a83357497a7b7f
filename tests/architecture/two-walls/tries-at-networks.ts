import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may, type Actor } from '#areas/access/index.ts'
import { isAdministrator, isSecretaryOfNetwork, type Asked } from './naive-model.ts'
import { isClosedDraft } from './naive-secrecy.ts'
import { byNobody, insertInto, kind, type Kind } from './try.ts'

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
    statement: ({ network_id, organisation_id }) => {
      const once = { member_from: '2001-01-01', member_to: '2002-01-01', role: 'observer' }
      return insertInto('network_member', { id: randomUUID(), network_id, organisation_id, ...once })
    },
    naive: (asked, { network_id }) => isSecretaryOfNetwork(asked, network_id) || isAdministrator(asked),
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

const bySecretary = {
  naive: (asked: Asked, { id }: { id: string }) => isSecretaryOfNetwork(asked, id),
  policy: (actor: Actor, { id }: { id: string }) => may(actor, 'change-network', { networkId: id }),
}

const changes: Kind[] = [
  kind('change a network', 'network', {
    statement: ({ id }) => sql`update network set purpose = 'Ljus', contact_id = null where id = ${id}`,
    ...bySecretary,
  }),
  kind('give a network another address', 'network', {
    statement: ({ id }) => sql`update network set slug = 'annan' where id = ${id}`,
    ...byNobody,
  }),
  kind('set a network’s state without an event', 'network', {
    statement: ({ id }) => sql`update network set state = 'ended' where id = ${id}`,
    ...byNobody,
  }),
  kind('change a membership', 'network_member', {
    statement: ({ id }) => sql`update network_member set role = 'observer' where id = ${id}`,
    naive: (asked, { network_id }) => isSecretaryOfNetwork(asked, network_id),
    policy: (actor, { network_id }) => may(actor, 'change-members', { networkId: network_id }),
  }),
  kind('move a membership to another network', 'network_member', {
    statement: ({ id }, { world }) =>
      sql`update network_member set network_id = ${world.network[0]?.id} where id = ${id}`,
    ...byNobody,
  }),
  kind('change a body', 'body', {
    statement: ({ id }) => sql`update body set purpose = 'Ljus' where id = ${id}`,
    naive: (asked, { network_id }) => isSecretaryOfNetwork(asked, network_id),
    policy: (actor, { network_id }) => may(actor, 'change-network', { networkId: network_id }),
  }),
  kind('move a body to another network', 'body', {
    statement: ({ id }, { world }) => sql`update body set network_id = ${world.network[0]?.id} where id = ${id}`,
    ...byNobody,
  }),
]

const isSecretaryOfDraft = (asked: Asked, { draft_id, network_id }: { draft_id: string; network_id: string }) => {
  const draft = asked.world.import_draft.find(({ id }) => id === draft_id) ?? {}
  return isSecretaryOfNetwork(asked, network_id) && !isClosedDraft(asked, draft)
}

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
    naive: (asked, row) => isSecretaryOfNetwork(asked, row.network_id) && !isClosedDraft(asked, row),
  }),
  kind('begin a batch', 'import_batch', {
    statement: ({ network_id }, { me }) =>
      insertInto('import_batch', { id: randomUUID(), network_id, started_by: me, reads_for: me, is_paused: false }),
    ...byImporter,
  }),
  kind('pause a batch', 'import_batch', {
    statement: ({ id }) => sql`update import_batch set is_paused = true where id = ${id}`,
    ...byImporter,
  }),
  kind('say that two drafts are of two meetings', 'import_draft_apart', {
    statement: (row, { me, world }) => {
      const other = world.import_draft.find(({ id }) => id !== row.draft_id && id !== row.other_id)?.id ?? ''
      const [draft_id = '', other_id = ''] = [row.draft_id, other].toSorted()
      return insertInto('import_draft_apart', { ...row, draft_id, other_id, told_by: me })
    },
    ...byImporter,
  }),
  kind('keep a draft as it was', 'import_draft_change', {
    statement: (row, { me }) => insertInto('import_draft_change', { ...row, version: 3, changed_by: me }),
    naive: isSecretaryOfDraft,
  }),
  kind('undo a change of a draft', 'import_draft_change', {
    statement: ({ draft_id, version }) =>
      sql`update import_draft_change set is_undone = true where draft_id = ${draft_id} and version = ${version}`,
    naive: isSecretaryOfDraft,
  }),
  kind('empty a file of its bytes', 'source_file', {
    statement: ({ id }) => sql`update source_file set bytes = ''::bytea where id = ${id}`,
    naive: (asked, row) =>
      isSecretaryOfNetwork(asked, row.network_id) &&
      !asked.world.import_draft.some((draft) => draft.source_file_id === row.id && isClosedDraft(asked, draft)),
  }),
  kind('put other bytes in a file', 'source_file', {
    statement: ({ id }) => sql`update source_file set bytes = '\\x00'::bytea where id = ${id}`,
    ...byNobody,
  }),
  kind('note where a value was read', 'provenance', {
    statement: (row) => insertInto('provenance', { ...row, field: 'place' }),
    ...byImporter,
  }),
]

export const triesAtNetworks: readonly Kind[] = [...networks, ...changes, ...files]
