import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may, type Actor } from '#areas/access/index.ts'
import { coordinates, isOrWasMember, isSecretaryOfNetwork, type Asked } from './naive-model.ts'
import { isClosed } from './naive-secrecy.ts'
import { areOpenTo } from './restrictions-in-code.ts'
import { byNobody, insertInto, kind, type Kind } from './try.ts'
import type { World } from './rows.ts'

type InNetwork = { network_id: string }
const bySecretary = {
  naive: (asked: Asked, row: InNetwork) => isSecretaryOfNetwork(asked, row.network_id),
  policy: (actor: Actor, row: InNetwork) => may(actor, 'change-network', { networkId: row.network_id }),
}

type Fact =
  | ('network_goal' | 'network_event' | 'network_document' | 'archive_rule' | 'network_quote' | 'criterion_answer')
  | ('body_host' | 'programme' | 'cost_model')
/** What a new row of each says that the old one doesn't: whatever must differ, and whatever has to be given. */
const anew: Record<Fact, (me: string) => object> = {
  network_goal: () => ({}),
  network_event: (me) => ({ recorded_by: me, precision: 'day', reason: '', recorded_at: '2026-05-01' }),
  network_document: (me) => ({ added_by: me, file_name: '', media_type: '', added_at: '2026-05-01' }),
  archive_rule: () => ({ document_kind: randomUUID(), remark: '' }),
  network_quote: () => ({}),
  criterion_answer: (me) => ({ answered_by: me, year: 1999, answered_at: '2026-05-01' }),
  body_host: () => ({}),
  programme: () => ({ address: '' }),
  cost_model: () => ({ year: 1999, classes: [], remark: '' }),
}
const hasOwnId = (table: Fact) => table !== 'criterion_answer'
const copyOf = (table: Fact, row: object, me: string) =>
  insertInto(table, { ...row, ...(hasOwnId(table) && { id: randomUUID() }), ...anew[table](me) })

const adding = (Object.keys(anew) as Fact[]).map((table) =>
  kind(`add: ${table}`, table, { statement: (row, { me }) => copyOf(table, row, me), ...bySecretary }),
)
const addingForOthers = (['network_event', 'network_document', 'criterion_answer'] as const).map((table) =>
  kind(`add in another person's name: ${table}`, table, {
    statement: (row, { me, world }) => copyOf(table, row, world.person.find((person) => person.id !== me)?.id ?? ''),
    ...byNobody,
  }),
)
const striking = (['network_goal', 'archive_rule', 'network_quote', 'body_host', 'cost_model'] as const).map((table) =>
  kind(`strike out: ${table}`, table, {
    statement: ({ id }) => sql`delete from ${sql.table(table)} where id = ${id}`,
    ...bySecretary,
  }),
)
const lasting = (['network_event', 'programme'] as const).map((table) =>
  kind(`strike out what lasts: ${table}`, table, {
    statement: ({ id }) => sql`delete from ${sql.table(table)} where id = ${id}`,
    ...byNobody,
  }),
)
const moving = (['network_goal', 'network_document', 'cost_model'] as const).map((table) =>
  kind(`move to another network: ${table}`, table, {
    statement: ({ id }, { world }) =>
      sql`update ${sql.table(table)} set network_id = ${world.network[0]?.id} where id = ${id}`,
    ...byNobody,
  }),
)

const criteria: Kind[] = [
  kind(
    'say who qualifies',
    'network',
    {
      statement: ({ id }) =>
        insertInto('network_criterion', {
          ...{ network_id: id, county_codes: ['01'], chosen: [], changed_at: '2026-05-01' },
        }),
      naive: (asked, { id }) => isSecretaryOfNetwork(asked, id),
      policy: (actor, { id }) => may(actor, 'change-network', { networkId: id }),
    },
    ({ id }, world) => !world.network_criterion.some((one) => one.network_id === id),
  ),
  kind('strike out who qualifies', 'network_criterion', {
    statement: ({ network_id }) => sql`delete from network_criterion where network_id = ${network_id}`,
    ...bySecretary,
  }),
  kind('strike out an answer to the criterion', 'criterion_answer', {
    statement: ({ network_id }) => sql`delete from criterion_answer where network_id = ${network_id}`,
    ...bySecretary,
  }),
  kind('strike out a document', 'network_document', {
    statement: ({ id }) => sql`delete from network_document where id = ${id}`,
    naive: (asked, row) => isSecretaryOfNetwork(asked, row.network_id) && !isClosed(asked, row.id),
    policy: (actor, row, world) => bySecretary.policy(actor, row) && areOpenTo(actor, world, [row.id]),
  }),
]

const decisionOf = (programme: World['programme'][number], organisation_id: string, recorded_by: string) =>
  insertInto('programme_decision', {
    ...{ programme_id: programme.id, network_id: programme.network_id, organisation_id, recorded_by },
    ...{ decided_in: 'KF', decided_on: '2025-09-01', paragraph: '', outcome: 'adopted', remark: '' },
    recorded_at: '2026-05-01',
  })
const programmeOf = (world: World, network: string) => world.programme.find((one) => one.network_id === network)
const isUndecided = (world: World, network: string, organisation: string) =>
  !world.programme_decision.some((one) => one.network_id === network && one.organisation_id === organisation)

const decisions: Kind[] = [
  // The network's secretary notes what each member decided, and so does the member itself.
  ...[1, 2].map((index) =>
    kind(
      `note what organisation ${index} decided`,
      'programme',
      {
        statement: (programme, { me, world }) => decisionOf(programme, world.organisation[index]?.id ?? '', me),
        naive: (asked, { network_id }) => {
          const organisation = asked.world.organisation[index]?.id
          const isOwn = coordinates(asked, organisation) && isOrWasMember(asked, network_id, organisation)
          return isSecretaryOfNetwork(asked, network_id) || isOwn
        },
      },
      ({ network_id }, world) => isUndecided(world, network_id, world.organisation[index]?.id ?? ''),
    ),
  ),
  kind(
    'note what a member decided in another person’s name',
    'network_member',
    {
      statement: ({ network_id, organisation_id }, { me, world }) => {
        const other = world.person.find((person) => person.id !== me)?.id ?? ''
        const programme = programmeOf(world, network_id) ?? { id: '', network_id, kind: '', title: '', sent_on: '' }
        return decisionOf(programme, organisation_id, other)
      },
      ...byNobody,
    },
    ({ network_id, organisation_id }, world) => isUndecided(world, network_id, organisation_id),
  ),
  kind('change what a member decided', 'programme_decision', {
    statement: ({ programme_id }) =>
      sql`update programme_decision set outcome = 'declined' where programme_id = ${programme_id}`,
    ...byNobody,
  }),
]

export const triesAtFacts: readonly Kind[] = [
  ...adding,
  ...addingForOthers,
  ...striking,
  ...lasting,
  ...moving,
  ...criteria,
  ...decisions,
]
