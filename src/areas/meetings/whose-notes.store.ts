import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { WhoseNotes } from './whose-notes.ts'

export async function findWhoseNotes(tx: Transaction, bodyId: string): Promise<WhoseNotes> {
  const { rows } = await sql<WhoseNotes>`
    select coalesce((select jsonb_agg(jsonb_build_object('organisationId', owner.id, 'kind', owner.kind) order by near)
        from unnest(array[body.organisation_id, network.organisation_id, network.host_id]) with ordinality as owned (id, near)
        join organisation as owner on owner.id = owned.id), '[]') as owners,
      coalesce((select jsonb_agg(jsonb_build_object('organisationId', member.id, 'kind', member.kind,
          'from', member_from, 'to', member_to) order by member.id)
        from network_member join organisation as member on member.id = network_member.organisation_id
        where network_member.network_id = network.id), '[]') as members
    from body join network on network.id = body.network_id where body.id = ${bodyId}`.execute(tx)
  return rows[0] ?? { owners: [], members: [] }
}
