import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { MemberAnswer, NetworkProgramme } from './network-programme.ts'

/** The network's programmes, the latest sent first. */
export const listProgrammes = (tx: Transaction, networkId: string): Promise<NetworkProgramme[]> =>
  tx
    .selectFrom('programme')
    .where('network_id', '=', networkId)
    .select(['id', 'kind', 'title', 'sent_on as sentOn', 'address'])
    .orderBy('sent_on', 'desc')
    .orderBy('title')
    .execute()

/**
 * Every member on the day each programme was sent, with what it has decided; also one that decided and of which it was
 * later noted that it was no member that day.
 */
export async function listMemberAnswers(tx: Transaction, networkId: string): Promise<MemberAnswer[]> {
  const { rows } = await sql<MemberAnswer>`
    with asked as (
      select programme.id as programme_id, organisation_id from programme join network_member
        on network_member.network_id = programme.network_id and role = 'member'
        and (member_from is null or member_from <= sent_on) and (member_to is null or member_to >= sent_on)
        where programme.network_id = ${networkId}
      union select programme_id, organisation_id from programme_decision where network_id = ${networkId})
    select asked.programme_id as "programmeId", asked.organisation_id as "organisationId",
      organisation.short_name as organisation, case when outcome is null then null else json_build_object('outcome', outcome,
        'decidedIn', decided_in, 'decidedOn', decided_on, 'paragraph', paragraph, 'remark', remark) end as decision
    from asked join organisation on organisation.id = asked.organisation_id left join programme_decision
      on programme_decision.programme_id = asked.programme_id and programme_decision.organisation_id = asked.organisation_id
    order by organisation.short_name, organisation.id`.execute(tx)
  return rows
}
