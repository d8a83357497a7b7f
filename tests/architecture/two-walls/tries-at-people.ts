import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may, mayAnywhere } from '#areas/access/index.ts'
import * as naive from './naive-model.ts'
import { isClosedPresence } from './naive-secrecy.ts'
import { isPresenceOpenTo } from './restrictions-in-code.ts'
import { byNobody, insertInto, kind, type Kind } from './try.ts'
import type { World } from './rows.ts'

const runs = (organisationId: string | null | undefined) => ({ organisationId: organisationId ?? '' })
const someoneElse = ({ world, me }: naive.Asked) => world.person.find((person) => person.id !== me)?.id ?? ''

const people: Kind[] = [
  kind('rename somebody', 'person', {
    statement: ({ id }) => sql`update person set name = 'Maja Ek Lind' where id = ${id}`,
    naive: (asked, { id }) =>
      asked.guestItem === null &&
      (id === asked.me || naive.isAdministrator(asked) || naive.administersPerson(asked, id)),
  }),
  kind('give somebody another address', 'person', {
    statement: ({ id }) => sql`update person set email = 'annan@exempel.se' where id = ${id}`,
    ...byNobody,
  }),
  kind('find or add a person by address', 'organisation', {
    statement: () => sql`select person_with_email('Bo', 'bo@exempel.se')`,
    naive: (asked) =>
      naive.isAdministrator(asked) ||
      naive.isAnySecretary(asked) ||
      asked.world.organisation.some((organisation) => naive.administers(asked, organisation.id)),
    policy: (actor) =>
      may(actor, 'administer-installation') ||
      mayAnywhere(actor, 'add-people') ||
      mayAnywhere(actor, 'administer-people'),
  }),
  kind('add a person by name', 'organisation', {
    statement: () => sql`select person_with_name('Bo')`,
    naive: (asked) =>
      naive.isAdministrator(asked) ||
      asked.world.network.some((network) => naive.isSecretaryOfNetwork(asked, network.id)) ||
      asked.world.organisation.some((organisation) => naive.administers(asked, organisation.id)),
  }),
  kind('write a person in past the functions', 'organisation', {
    statement: () => insertInto('person', { id: randomUUID(), name: 'Bo' }),
    ...byNobody,
  }),
]

const hasKey = (world: World, person: string) =>
  world.role_holding.some((role) => role.person_id === person && String(role.role).endsWith('administrator'))

const posts: Kind[] = [
  kind('note a post', 'post', {
    statement: ({ person_id, organisation_id }) =>
      insertInto('post', {
        ...{ id: randomUUID(), person_id, organisation_id, title: 'Chef' },
        ...{ held_from: '2019-01-01', held_to: '2019-02-01' },
      }),
    naive: (asked, { person_id, organisation_id }) =>
      naive.isAdministrator(asked) ||
      naive.administers(asked, organisation_id) ||
      asked.world.role_holding.some(
        (holding) => holding.person_id === person_id && naive.isSecretaryOfNetwork(asked, holding.network_id ?? null),
      ),
  }),
  kind('change a post', 'post', {
    statement: ({ id }) => sql`update post set title = 'Ekonomichef' where id = ${id}`,
    naive: (asked, { organisation_id }) => naive.isAdministrator(asked) || naive.administers(asked, organisation_id),
    policy: (actor, { organisation_id }) =>
      may(actor, 'administer-installation') || may(actor, 'administer-people', runs(organisation_id)),
  }),
  kind(
    'rename one who also works elsewhere',
    'post',
    {
      statement: ({ person_id }) => sql`update person set name = 'Annan' where id = ${person_id}`,
      naive: (asked, { person_id }) =>
        asked.guestItem === null &&
        (person_id === asked.me || naive.isAdministrator(asked) || naive.administersPerson(asked, person_id)),
    },
    ({ id, person_id }, world) => world.post.some((other) => other.person_id === person_id && other.id !== id),
  ),
  kind('move a post to another organisation', 'post', {
    statement: ({ id }, { world }) =>
      sql`update post set organisation_id = ${world.organisation[0]?.id} where id = ${id}`,
    ...byNobody,
  }),
  kind(
    'let somebody leave',
    'post',
    {
      statement: ({ id }) => sql`select end_post(${id}, '2026-01-01')`,
      naive: (asked, { organisation_id }) => naive.isAdministrator(asked) || naive.administers(asked, organisation_id),
      policy: (actor, { organisation_id }) =>
        may(actor, 'administer-installation') || may(actor, 'administer-people', runs(organisation_id)),
    },
    // The last administrator stays, whoever asks: that is another rule's matter.
    ({ person_id, held_from }, world) => !hasKey(world, person_id) && String(held_from) < '2026-01-01',
  ),
]

const administersOrRuns = (asked: naive.Asked, organisation: unknown) =>
  naive.isAdministrator(asked) || naive.administers(asked, organisation)
const isOrdinary = ({ role }: World['role_holding'][number]) =>
  ['secretary', 'member', 'substitute', 'coordinator', 'reader'].includes(role)

const roles: Kind[] = [
  ...(['reader', 'coordinator', 'organisation-administrator'] as const).map((role) =>
    kind(`make somebody ${role} of an organisation`, 'organisation', {
      statement: ({ id }, asked) =>
        insertInto('role_holding', {
          ...{ id: randomUUID(), person_id: someoneElse(asked), role, organisation_id: id, valid_from: '2019-01-01' },
        }),
      naive: (asked, { id }) => administersOrRuns(asked, id),
      policy: (actor, { id }) => may(actor, 'administer-people', runs(id)) || may(actor, 'administer-installation'),
    }),
  ),
  kind(
    'end a role',
    'role_holding',
    {
      statement: ({ id }) => sql`update role_holding set valid_to = '2999-01-01' where id = ${id}`,
      naive: (asked, { network_id, organisation_id }) =>
        naive.isSecretaryOfNetwork(asked, network_id ?? null) || administersOrRuns(asked, organisation_id),
      policy: (actor, { network_id, organisation_id }) =>
        may(actor, 'administer-installation') ||
        (network_id ? may(actor, 'add-people', { networkId: network_id }) : false) ||
        (organisation_id ? may(actor, 'administer-people', runs(organisation_id)) : false),
    },
    isOrdinary,
  ),
  ...(['network_id', 'body_id', 'organisation_id', 'role', 'person_id'] as const).map((column) =>
    kind(`make another role of a role: ${column}`, 'role_holding', {
      statement: ({ id }) => sql`update role_holding set ${sql.ref(column)} = null where id = ${id}`,
      ...byNobody,
    }),
  ),
]

const joins: Kind[] = [
  kind(
    'join a name to a person',
    'attendance',
    {
      statement: ({ id, network_id }, { me, world }) => {
        const person_id = world.role_holding.find((role) => role.network_id === network_id)?.person_id
        const join = { id: randomUUID(), network_id, person_id, attendance_id: id, joined_by: me }
        return insertInto('person_join', { ...join, joined_at: '2026-05-01' })
      },
      naive: (asked, row) => naive.isSecretaryOfNetwork(asked, row.network_id) && !isClosedPresence(asked, row),
      policy: (actor, row, world) =>
        may(actor, 'join-people', { networkId: row.network_id }) && isPresenceOpenTo(actor, world, row),
    },
    ({ person_id, network_id }, world) =>
      person_id === null && world.role_holding.some((role) => role.network_id === network_id),
  ),
  kind(
    'join a name in the notes of another network',
    'attendance',
    {
      statement: ({ id, network_id }, { me, world }) => {
        const role = world.role_holding.find((one) => one.network_id !== null && one.network_id !== network_id)
        const join = { id: randomUUID(), network_id: role?.network_id, person_id: role?.person_id }
        return insertInto('person_join', { ...join, attendance_id: id, joined_by: me, joined_at: '2026-05-01' })
      },
      ...byNobody,
    },
    ({ network_id }, world) =>
      world.role_holding.some((role) => role.network_id !== null && role.network_id !== network_id),
  ),
  kind(
    'undo a joining',
    'person_join',
    {
      statement: ({ id }, { me }) => sql`update person_join set undone_by = ${me}, undone_at = now() where id = ${id}`,
      naive: (asked, { network_id }) => naive.isSecretaryOfNetwork(asked, network_id),
      policy: (actor, { network_id }) => may(actor, 'join-people', { networkId: network_id }),
    },
    ({ undone_at }) => undone_at === null,
  ),
  kind(
    'undo a joining in another person’s name',
    'person_join',
    {
      statement: ({ id }, asked) =>
        sql`update person_join set undone_by = ${someoneElse(asked)}, undone_at = now() where id = ${id}`,
      ...byNobody,
    },
    ({ undone_at }) => undone_at === null,
  ),
  kind(
    'undo what was undone',
    'person_join',
    {
      statement: ({ id }, { me }) => sql`update person_join set undone_by = ${me}, undone_at = now() where id = ${id}`,
      ...byNobody,
    },
    ({ undone_at }) => undone_at !== null,
  ),
]

export const triesAtPeople: readonly Kind[] = [...people, ...posts, ...roles, ...joins]
