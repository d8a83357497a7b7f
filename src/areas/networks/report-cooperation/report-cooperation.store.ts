import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import type { AgreementDocument, OwnDecision } from './cooperation-report.ts'

const ids = (list: readonly string[]) => sql`${[...list]}::uuid[]`
type InNetwork<T> = T & { networkId: string }

/** The other members of each network on any day of the year. */
export async function listCounterparts(
  tx: Transaction,
  networkIds: readonly string[],
  organisationId: string,
  year: number,
) {
  const { rows } = await sql<InNetwork<{ name: string; role: string }>>`
    select network_id as "networkId", organisation.name, min(role) as role
    from network_member join organisation on organisation.id = organisation_id
    where network_id = any (${ids(networkIds)}) and organisation_id <> ${organisationId}
      and coalesce(member_from, '-infinity') <= make_date(${year}, 12, 31)
      and coalesce(member_to, 'infinity') >= make_date(${year}, 1, 1)
    group by network_id, organisation.id, organisation.name order by organisation.name`.execute(tx)
  return rows
}

/** The agreements that hold or held on any day of the year, or whose days are not known. */
export async function listAgreementDocuments(tx: Transaction, networkIds: readonly string[], year: number) {
  const { rows } = await sql<InNetwork<AgreementDocument>>`
    select network_id as "networkId", decided_on as "decidedOn", valid_from as "from", valid_to as "to",
      case when exists (select from restriction where record_id = network_document.id and lifted_at is null)
        then 'Ett avtal som är stängt för andra' else title end as title
    from network_document where kind = 'agreement' and network_id = any (${ids(networkIds)})
      and coalesce(valid_from, '-infinity') <= make_date(${year}, 12, 31)
      and coalesce(valid_to, 'infinity') >= make_date(${year}, 1, 1)
    order by valid_from nulls last, title`.execute(tx)
  return rows
}

/** Of each network, the meetings of the year whose notes anyone may read, and the decisions in their latest editions. */
export async function countPublished(open: Db, networkIds: readonly string[], year: number) {
  const { rows } = await sql<{ networkId: string; meetings: number; decisions: number }>`
    select network_id as "networkId", count(*)::int as meetings, sum(jsonb_array_length(
      jsonb_path_query_array(content, '$.items[*].decisions[*]')))::int as decisions
    from (select distinct on (subject_id) network_id, content, day from published.edition
      where kind = 'meeting-notes' and network_id = any (${ids(networkIds)}) order by subject_id, number desc) as latest
    where day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31) group by network_id`.execute(open)
  return rows
}

/** What the organisation's own bodies decided in the year on programmes of these networks. */
export async function listOwnDecisions(
  tx: Transaction,
  networkIds: readonly string[],
  organisationId: string,
  year: number,
) {
  const { rows } = await sql<InNetwork<OwnDecision>>`
    select programme_decision.network_id as "networkId", title, decided_in as "decidedIn", decided_on as "decidedOn", paragraph, outcome
    from programme_decision join programme on programme.id = programme_id
    where programme_decision.network_id = any (${ids(networkIds)}) and organisation_id = ${organisationId}
      and decided_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31) order by decided_on, title`.execute(
    tx,
  )
  return rows
}
