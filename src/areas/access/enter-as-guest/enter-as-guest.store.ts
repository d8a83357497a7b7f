import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { hashOf } from '#platform/secrets.ts'
import type { GuestLink } from './guest-link.ts'

export const findGuestLink = (access: Db, token: string): Promise<GuestLink | undefined> =>
  access
    .selectFrom('item_guest')
    .innerJoin('person', 'person.id', 'item_guest.person_id')
    .select(['person_id as personId', 'person.name', 'agenda_item_id as itemId', 'meeting_id as meetingId'])
    .select(['expires_at as expiresAt', sql<boolean>`expires_at <= now()`.as('isExpired')])
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
