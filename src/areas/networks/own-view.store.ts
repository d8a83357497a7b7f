import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { listCostsOfYear, listInhabitants } from './cost.store.ts'
import { gatherOwnNetworks } from './own-view.rule.ts'
import type { MeetingDays, OwnMembership, OwnSeat, OwnTask, OwnView } from './own-view.ts'

// A contact with the post held today; the one in the organisation that asks goes before others.
const contactOf = (
  personId: string,
  organisationId: string,
) => sql`(select jsonb_build_object('id', person.id, 'name', person.name,
  'title', coalesce((select title from post where post.person_id = person.id and held_from <= stockholm_today()
    and (held_to is null or held_to >= stockholm_today())
    order by organisation_id = ${organisationId} desc, held_from desc limit 1), ''))
  from person where person.id = ${sql.ref(personId)})`

/**
 * Every network that the organisation is or was in, one row for each: the stretch of membership that holds today, or the
 * latest. `year` is the year that is paid for.
 */
export async function listOwnMemberships(tx: Transaction, organisationId: string, year: number) {
  const { rows } = await sql<OwnMembership>`
    with stretch as (
      select distinct on (network_id) network_id, role, member_from, member_to,
        bool_or(role = 'member' and coalesce(member_from, '-infinity') <= make_date(${year}, 12, 31)
          and coalesce(member_to, 'infinity') >= make_date(${year}, 1, 1)) over (partition by network_id) as is_paying,
        bool_or(coalesce(member_from, '-infinity') <= make_date(${year}, 12, 31)
          and coalesce(member_to, 'infinity') >= make_date(${year}, 1, 1)) over (partition by network_id) as is_in_year
      from network_member where organisation_id = ${organisationId}
      order by network_id, member_to desc nulls first, member_from desc nulls last)
    select network.id as "networkId", network.name, network.kind, network.state, network.purpose, stretch.role,
      member_from as "memberFrom", member_to as "memberTo", is_paying as "isPaying",
      is_in_year and not (network.state = 'ended' and exists (select from network_event where network_event.network_id = network.id
        and network_event.kind = 'ended' and day < make_date(${year}, 1, 1))) as "isInYear",
      coalesce(own.reason, '') as reason, coalesce(own.diary_number, '') as "registrationNumber",
      ${contactOf('own.contact_id', organisationId)} as contact,
      ${contactOf('network.contact_id', organisationId)} as "networkContact",
      (greatest(network.changed_at, own.changed_at) at time zone 'Europe/Stockholm')::date as "changedOn"
    from stretch join network on network.id = stretch.network_id
    left join own_membership as own on own.network_id = network.id and own.organisation_id = ${organisationId}
    order by lower(network.name), network.id`.execute(tx)
  return rows
}

/** The seats held for the organisation today or from a later day. */
export async function listOwnSeats(tx: Transaction, organisationId: string): Promise<OwnSeat[]> {
  const { rows } = await sql<OwnSeat>`
    select role_holding.network_id as "networkId", (select name from body where body.id = role_holding.body_id) as "bodyName", role,
      person.name as "personName",
      valid_from as "from", valid_to as "to"
    from role_holding join person on person.id = role_holding.person_id
    where represents_id = ${organisationId} and role_holding.network_id is not null
      and (valid_to is null or valid_to >= stockholm_today())
    order by "bodyName" nulls first, array_position(array['chair', 'vice-chair', 'member', 'substitute'], role), person.name`.execute(
    tx,
  )
  return rows
}

type MeetingDayRow = {
  networkId: string
  lastDay: string | null
  nextDay: string | null
  nextStartsAt: Date | null
  nextPlace: string | null
  nextBody: string | null
}

/** When these networks last met and meet next; see the function for who may know what. */
export async function listMeetingDays(
  tx: Transaction,
  networkIds: readonly string[],
): Promise<Map<string, MeetingDays>> {
  const { rows } =
    await sql<MeetingDayRow>`select network_id as "networkId", last_day as "lastDay", next_day as "nextDay",
    next_starts_at as "nextStartsAt", next_place as "nextPlace", next_body as "nextBody"
    from meeting_days(${[...networkIds]}::uuid[])`.execute(tx)
  return new Map(
    rows.map((row) => [
      row.networkId,
      {
        lastDay: row.lastDay,
        next: row.nextDay
          ? {
              ...{ day: row.nextDay, startsAt: row.nextStartsAt },
              ...{ place: row.nextPlace ?? '', bodyName: row.nextBody ?? '' },
            }
          : null,
      },
    ]),
  )
}

/** The organisation's own tasks: the open ones, those due first at the top, and after them what was done. */
export function listOwnTasks(tx: Transaction, organisationId: string, networkId?: string): Promise<OwnTask[]> {
  const tasks = tx
    .selectFrom('own_task')
    .leftJoin('person', 'person.id', 'own_task.person_id')
    .where('organisation_id', '=', organisationId)
    .select(['own_task.id', 'network_id as networkId', 'wording', 'person_id as personId', 'person.name as personName'])
    .select(['due_on as dueOn', 'done_on as doneOn'])
    .orderBy('done_on', (order) => order.desc().nullsFirst())
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('added_at')
  return networkId ? tasks.where('network_id', '=', networkId).execute() : tasks.where('done_on', 'is', null).execute()
}

/** The organisation's whole cooperation in a year: seven statements, however many networks it is in. */
export async function findOwnView(
  tx: Transaction,
  organisation: OwnView['organisation'],
  { today, year }: { today: string; year: number },
): Promise<OwnView> {
  const memberships = await listOwnMemberships(tx, organisation.id, year)
  const networkIds = memberships.map(({ networkId }) => networkId)
  const figures = await listInhabitants(tx, [organisation.id])
  const networks = gatherOwnNetworks({
    organisationId: organisation.id,
    memberships,
    seats: await listOwnSeats(tx, organisation.id),
    meetingDays: await listMeetingDays(tx, networkIds),
    costs: await listCostsOfYear(tx, networkIds, year),
    inhabitants: new Map([...figures].map(([known, by]) => [known, by.get(organisation.id) ?? 0])),
    tasks: await listOwnTasks(tx, organisation.id),
  })
  return { organisation, year, today, networks }
}
