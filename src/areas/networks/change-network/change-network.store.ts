import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Facts, TypedFacts } from './change-network.rule.ts'

/** What tells one state of the network's facts from the next. To the microsecond, which a Date would lose. */
const version = sql<string>`(extract(epoch from network.changed_at) * 1000000)::bigint::text`

/** The facts as the form shows them, and the version that it was drawn from. */
export async function findFacts(tx: Transaction, networkId: string): Promise<{ version: string; typed: TypedFacts }> {
  const row = await tx
    .selectFrom('network')
    .leftJoin('organisation as host', 'host.id', 'network.host_id')
    .leftJoin('organisation as legal', 'legal.id', 'network.organisation_id')
    .where('network.id', '=', networkId)
    .select(['network.name', 'network.short_name as shortName', 'network.kind', 'purpose', 'vision', 'areas'])
    .select(['principles', 'network.website', 'tabling_policy as tablingPolicy', 'contact_id as contactId'])
    .select(['host.name as host', 'legal.name as organisation', version.as('version')])
    .executeTakeFirstOrThrow()
  const { name, shortName, kind, purpose, vision, website, tablingPolicy } = row
  return {
    version: row.version,
    typed: {
      ...{ name, shortName, kind, purpose, vision, website, tablingPolicy },
      areas: row.areas.join('\n'),
      principles: row.principles.join('\n'),
      host: row.host ?? '',
      organisation: row.organisation ?? '',
      contact: row.contactId ?? '',
    },
  }
}

/** Those who can be the network's contact: with a role in it, or the contact already. */
export async function listPossibleContacts(tx: Transaction, networkId: string) {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from person
    where id in (select person_id from role_holding where network_id = ${networkId} and (valid_to is null or valid_to >= stockholm_today()))
      or id = (select contact_id from network where id = ${networkId}) order by name, id`.execute(tx)
  return rows
}

/** Everyone who is or was a member: none of them can be the network's own legal person. */
export async function listMemberIds(tx: Transaction, networkId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('network_member')
    .where('network_id', '=', networkId)
    .select('organisation_id')
    .execute()
  return rows.map((row) => row.organisation_id)
}

export const changeFacts = (tx: Transaction, networkId: string, facts: Facts) =>
  tx
    .updateTable('network')
    .set({
      ...{ name: facts.name, short_name: facts.shortName, kind: facts.kind, purpose: facts.purpose },
      ...{ vision: facts.vision, areas: facts.areas, principles: facts.principles, website: facts.website },
      ...{ tabling_policy: facts.tablingPolicy, host_id: facts.hostId, organisation_id: facts.organisationId },
      ...{ contact_id: facts.contactId, changed_at: sql`clock_timestamp()` },
    })
    .where('id', '=', networkId)
    .execute()
