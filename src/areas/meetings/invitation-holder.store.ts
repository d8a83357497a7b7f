import type { Db } from '#platform/db.ts'
import { hashOf } from '#platform/secrets.ts'

/** Whose a personal link or reply address is: known by its secret alone. */
export type Holder = { id: string; personId: string; name: string; email: string | null; meetingId: string }

export const findHolder = (access: Db, secret: string): Promise<Holder | undefined> =>
  access
    .selectFrom('invitation')
    .innerJoin('person', 'person.id', 'invitation.person_id')
    .select(['invitation.id', 'person.id as personId', 'person.name', 'person.email', 'meeting_id as meetingId'])
    .where('token_hash', '=', hashOf(secret.toLowerCase()))
    .executeTakeFirst()
