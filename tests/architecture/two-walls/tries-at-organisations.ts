import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may, type Actor } from '#areas/access/index.ts'
import * as naive from './naive-model.ts'
import type { Asked } from './naive-model.ts'
import { byNobody, insertInto, kind, type Kind } from './try.ts'
import type { World } from './rows.ts'

const byAdministrator = {
  naive: naive.isAdministrator,
  policy: (actor: Actor) => may(actor, 'change-register') && may(actor, 'import-population'),
}
const someoneElse = ({ world, me }: Asked) => world.person.find((person) => person.id !== me)?.id ?? ''
const anOrganisation = (kindOf: string) =>
  insertInto('organisation', {
    ...{ id: randomUUID(), kind: kindOf, name: 'Ny', short_name: 'Ny', national_number: '', website: '' },
  })

const register: Kind[] = [
  kind('add a municipality', 'organisation', { statement: () => anOrganisation('municipality'), ...byAdministrator }),
  kind('add an association', 'organisation', {
    statement: () => anOrganisation('association'),
    naive: (asked) =>
      naive.isAdministrator(asked) ||
      asked.world.network.some((network) => naive.isSecretaryOfNetwork(asked, network.id)),
  }),
  kind('rename an organisation', 'organisation', {
    statement: ({ id }) => sql`update organisation set name = 'Annan' where id = ${id}`,
    ...byAdministrator,
  }),
  kind('make an organisation another kind', 'organisation', {
    statement: ({ id }) => sql`update organisation set kind = 'municipality' where id = ${id}`,
    ...byNobody,
  }),
  kind('note what became of an organisation', 'organisation_event', {
    statement: (row, { me }) =>
      insertInto('organisation_event', {
        ...{ ...row, id: randomUUID(), name_before: '', remark: '', recorded_by: me, recorded_at: '2026-05-01' },
      }),
    ...byAdministrator,
  }),
  kind('note what became of an organisation in another’s name', 'organisation_event', {
    statement: (row, asked) =>
      insertInto('organisation_event', {
        ...{ ...row, id: randomUUID(), name_before: '', remark: '', recorded_at: '2026-05-01' },
        recorded_by: someoneElse(asked),
      }),
    ...byNobody,
  }),
  kind('bring in a year’s figures', 'population_set', {
    statement: (_, { me }) =>
      insertInto('population_set', {
        ...{ id: randomUUID(), year: 1999, source: 'SCB', is_current: true, loaded_by: me, loaded_at: '2026-05-01' },
      }),
    ...byAdministrator,
  }),
  kind(
    'count inhabitants',
    'population_set',
    {
      statement: ({ id }, { world }) =>
        insertInto('population', { set_id: id, organisation_id: world.organisation[0]?.id, inhabitants: 1 }),
      ...byAdministrator,
    },
    ({ year }) => year === 2024,
  ),
  kind('replace figures', 'population_set', {
    statement: ({ id }) => sql`update population_set set is_current = false where id = ${id}`,
    ...byAdministrator,
  }),
  kind('change a figure', 'population', {
    statement: () => sql`update population set inhabitants = 1`,
    ...byNobody,
  }),
  kind('read boundaries in', 'boundary_set', {
    statement: () => insertInto('boundary_set', { id: randomUUID(), file_name: 'b', loaded_at: '2026-05-01' }),
    ...byNobody,
  }),
]

type Own = { organisation_id: string; network_id: string }
const byCoordinator = {
  naive: (asked: Asked, row: Own) => naive.coordinates(asked, row.organisation_id),
  policy: (actor: Actor, row: Own) => may(actor, 'change-own-rows', { organisationId: row.organisation_id }),
}
const ownMembership = ({ organisation_id, network_id }: Own, changed_by: string) =>
  insertInto('own_membership', {
    ...{ organisation_id, network_id, reason: 'Nytta', diary_number: '', changed_by, changed_at: '2026-05-01' },
  })
const ownTask = ({ organisation_id, network_id }: Own, added_by: string) =>
  insertInto('own_task', {
    ...{ id: randomUUID(), organisation_id, network_id, wording: 'Skriv', added_by, added_at: '2026-05-01' },
  })
const isNew = (row: Own, world: World) =>
  !world.own_membership.some((own) => own.organisation_id === row.organisation_id && own.network_id === row.network_id)
/** A network that the organisation was never in. */
const strangerTo = (world: World, organisation: unknown) =>
  world.network.find(
    (network) =>
      !world.network_member.some((one) => one.network_id === network.id && one.organisation_id === organisation),
  )?.id

const ownRows: Kind[] = [
  kind(
    'say why one is in a network',
    'network_member',
    { statement: (row, { me }) => ownMembership(row, me), ...byCoordinator },
    isNew,
  ),
  kind(
    'say why one is in a network that one was never in',
    'organisation',
    {
      statement: ({ id }, { me, world }) =>
        ownMembership({ organisation_id: id ?? '', network_id: strangerTo(world, id) ?? '' }, me),
      ...byNobody,
    },
    ({ id }, world) => strangerTo(world, id) !== undefined,
  ),
  kind('change an organisation’s own words', 'own_membership', {
    statement: ({ organisation_id, network_id }, { me }) =>
      sql`update own_membership set reason = 'Annat', changed_by = ${me}
        where organisation_id = ${organisation_id} and network_id = ${network_id}`,
    ...byCoordinator,
  }),
  kind('change an organisation’s own words in another’s name', 'own_membership', {
    statement: ({ organisation_id }, asked) =>
      sql`update own_membership set changed_by = ${someoneElse(asked)} where organisation_id = ${organisation_id}`,
    ...byNobody,
  }),
  kind('note an own task', 'network_member', { statement: (row, { me }) => ownTask(row, me), ...byCoordinator }),
  kind(
    'note an own task in a network that one was never in',
    'organisation',
    {
      statement: ({ id }, { me, world }) =>
        ownTask({ organisation_id: id ?? '', network_id: strangerTo(world, id) ?? '' }, me),
      ...byNobody,
    },
    ({ id }, world) => strangerTo(world, id) !== undefined,
  ),
  kind('tick an own task off', 'own_task', {
    statement: ({ id }) => sql`update own_task set done_on = '2026-05-01' where id = ${id}`,
    ...byCoordinator,
  }),
  kind('give an own task to another organisation', 'own_task', {
    statement: ({ id }, { world }) =>
      sql`update own_task set organisation_id = ${world.organisation[0]?.id} where id = ${id}`,
    ...byNobody,
  }),
]

const providers: Kind[] = [
  kind(
    'say where an organisation’s people sign in',
    'organisation',
    {
      statement: ({ id }) =>
        insertInto('identity_provider', {
          ...{
            organisation_id: id,
            issuer: 'https://a',
            client_id: 'b',
            client_secret: '',
            domains: [],
            is_demanded: false,
          },
          changed_at: '2026-05-01',
        }),
      naive: naive.isAdministrator,
      policy: (actor) => may(actor, 'administer-installation'),
    },
    ({ id }, world) => !world.identity_provider.some((provider) => provider.organisation_id === id),
  ),
  kind('demand an organisation’s own sign-in', 'identity_provider', {
    statement: ({ organisation_id }) =>
      sql`update identity_provider set is_demanded = false where organisation_id = ${organisation_id}`,
    naive: (asked, row) => naive.isAdministrator(asked) || naive.administers(asked, row.organisation_id),
    policy: (actor, row) =>
      may(actor, 'administer-installation') || may(actor, 'demand-sign-in', { organisationId: row.organisation_id }),
  }),
  kind('point an organisation’s sign-in elsewhere', 'identity_provider', {
    statement: ({ organisation_id }) =>
      sql`update identity_provider set issuer = 'https://ond' where organisation_id = ${organisation_id}`,
    naive: naive.isAdministrator,
    policy: (actor) => may(actor, 'administer-installation'),
  }),
  kind('answer for the addresses of others', 'identity_provider', {
    statement: ({ organisation_id }) =>
      sql`update identity_provider set domains = '{exempel.se}' where organisation_id = ${organisation_id}`,
    naive: naive.isAdministrator,
    policy: (actor) => may(actor, 'administer-installation'),
  }),
  kind('take an organisation’s sign-in away', 'identity_provider', {
    statement: ({ organisation_id }) => sql`delete from identity_provider where organisation_id = ${organisation_id}`,
    naive: naive.isAdministrator,
    policy: (actor) => may(actor, 'administer-installation'),
  }),
  kind('read the secret of a sign-in', 'identity_provider', {
    statement: () => sql`select client_secret from identity_provider`,
    ...byNobody,
  }),
  kind('read a guest’s secret', 'item_guest', { statement: () => sql`select token_hash from item_guest`, ...byNobody }),
  kind('read sessions', 'session', { statement: () => sql`select * from session`, ...byNobody }),
  kind('read passkeys', 'passkey', { statement: () => sql`select * from passkey`, ...byNobody }),
  kind('give somebody a passkey', 'passkey', {
    statement: ({ person_id }) =>
      insertInto('passkey', { id: randomUUID(), person_id, credential_id: 'x', public_key: '' }),
    ...byNobody,
  }),
]

export const triesAtOrganisations: readonly Kind[] = [...register, ...ownRows, ...providers]
