import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** An organisation that is a member of the network today, those that are adjunct or observe left out. */
export type MemberOrganisation = { organisationId: string; name: string }

export async function listMemberOrganisations(tx: Transaction, networkId: string): Promise<MemberOrganisation[]> {
  const { rows } = await sql<MemberOrganisation>`
    select distinct organisation.id as "organisationId", organisation.short_name as name
    from network_member join organisation on organisation.id = network_member.organisation_id
    where network_member.network_id = ${networkId} and network_member.role = 'member'
      and (member_from is null or member_from <= stockholm_today()) and (member_to is null or member_to >= stockholm_today())
    order by name`.execute(tx)
  return rows
}
