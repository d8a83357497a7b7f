import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Joinable, Membership, NewMembership } from './membership.ts'

const memberships = (tx: Transaction) =>
  tx
    .selectFrom('network_member')
    .innerJoin('organisation', 'organisation.id', 'network_member.organisation_id')
    .select(['network_member.id', 'organisation_id as organisationId', 'kind', 'name', 'short_name as shortName'])
    .select(['county_code as countyCode', 'role', 'member_from as from', 'member_to as to'])

/** Every membership there is and was, by the organisation's short name. */
export const listMemberships = (tx: Transaction, networkId: string): Promise<Membership[]> =>
  memberships(tx).where('network_id', '=', networkId).orderBy('short_name').orderBy('member_from').execute()

export const recordMemberships = (tx: Transaction, networkId: string, added: readonly NewMembership[]) =>
  tx
    .insertInto('network_member')
    .values(
      added.map(({ organisationId, role, from, to }) => ({
        ...{ network_id: networkId, organisation_id: organisationId, role, member_from: from, member_to: to },
      })),
    )
    .execute()

type Change = Partial<Pick<NewMembership, 'role' | 'from' | 'to'>>

export const changeMembership = (tx: Transaction, id: string, { role, from, to }: Change) =>
  tx
    .updateTable('network_member')
    .set({
      ...(role === undefined ? {} : { role }),
      ...(from === undefined ? {} : { member_from: from }),
      ...(to === undefined ? {} : { member_to: to }),
    })
    .where('id', '=', id)
    .execute()

/** All organisations of the register, with what decides whether they can be in a network. */
export const listJoinable = (tx: Transaction): Promise<Joinable[]> =>
  tx
    .selectFrom('organisation')
    .select(['id', 'kind', 'name', 'short_name as shortName', 'code', 'county_code as countyCode'])
    .select('ended_on as endedOn')
    .select(
      sql<string[]>`array(select name_before from organisation_event
        where organisation_event.organisation_id = organisation.id and kind = 'renamed')`.as('formerNames'),
    )
    .orderBy('short_name')
    .execute()

/** The legal person that the network itself is (sv. kommunalförbund, bolag, förening); null when it is none. */
export const findOwnOrganisation = async (tx: Transaction, networkId: string): Promise<string | null> =>
  (await tx.selectFrom('network').select('organisation_id').where('id', '=', networkId).executeTakeFirst())
    ?.organisation_id ?? null

export async function listKnownToNetwork(tx: Transaction, networkId: string) {
  return {
    memberships: await listMemberships(tx, networkId),
    ownOrganisationId: await findOwnOrganisation(tx, networkId),
  }
}
