import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Sharing } from './draft-sharing.ts'
import type { Place } from './item-facts.store.ts'

export type Employed = { personId: string; organisationId: string; name: string }

/** The organisations that these people work for now, or speak for in the network. */
export async function listEmployers(
  tx: Transaction,
  networkId: string,
  personIds: readonly string[],
): Promise<Employed[]> {
  if (personIds.length === 0) return []
  const { rows } = await sql<Employed>`
    select distinct place.person_id as "personId", organisation.id as "organisationId", organisation.short_name as name
    from (select person_id, organisation_id from post where held_from <= stockholm_today() and (held_to is null or held_to >= stockholm_today())
      union select person_id, represents_id from role_holding where network_id = ${networkId} and valid_from <= stockholm_today()
        and (valid_to is null or valid_to >= stockholm_today())) as place
      join organisation on organisation.id = place.organisation_id
    where place.person_id = any(${[...personIds]}::uuid[]) order by organisation.short_name`.execute(tx)
  return rows
}

export type NewSharing = { toPerson: string; organisationName: string; isOutside: boolean; personId: string }

/** That a draft was sent to somebody: from then on it may be a public record (sv. allmän handling). */
export const recordSharing = (tx: Transaction, meeting: Place, sharing: NewSharing) =>
  tx
    .insertInto('draft_sharing')
    .values({
      ...{ id: crypto.randomUUID(), network_id: meeting.networkId, body_id: meeting.bodyId, meeting_id: meeting.id },
      ...{ to_person: sharing.toPerson, organisation_name: sharing.organisationName, is_outside: sharing.isOutside },
      shared_by: sharing.personId,
    })
    .execute()

export const listSharings = (tx: Transaction, meetingId: string): Promise<Sharing[]> =>
  tx
    .selectFrom('draft_sharing')
    .innerJoin('person', 'person.id', 'draft_sharing.to_person')
    .where('meeting_id', '=', meetingId)
    .select([
      'to_person as personId',
      'person.name',
      'organisation_name as organisationName',
      'is_outside as isOutside',
    ])
    .select('shared_at as sharedAt')
    .orderBy('shared_at')
    .execute()

/** When the notes' meeting last took a step: a draft sent before that was another draft. */
export const findLastStepAt = async (tx: Transaction, meetingId: string): Promise<Date | undefined> =>
  (
    await tx
      .selectFrom('meeting_step')
      .where('meeting_id', '=', meetingId)
      .select('taken_at')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.taken_at
