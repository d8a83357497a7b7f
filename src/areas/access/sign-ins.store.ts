import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import { hashOf } from '#platform/secrets.ts'
import { sessionHours } from './session.store.ts'
import type { SessionRow } from './sign-ins.ts'

const isAlive = sql<boolean>`session.expires_at > now()
  and last_seen_at > now() - make_interval(hours => ${sessionHours.idle})`

/** Where the person is signed in now; the session of the one who asks is marked and stands first. */
export const listSessions = (access: Db, personId: string, token: string): Promise<SessionRow[]> =>
  access
    .selectFrom('session')
    .leftJoin('organisation', 'organisation.id', 'session.organisation_id')
    .select(['session.id', 'method', 'device', 'organisation.name as organisation'])
    .select(['created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .select(sql<boolean>`token_hash = ${hashOf(token)}`.as('isThis'))
    .where('person_id', '=', personId)
    .where(isAlive)
    .orderBy('isThis', 'desc')
    .orderBy('last_seen_at', 'desc')
    .execute()

/** Ends one of the person's own sessions; false when there is no such. */
export async function endOneSession(tx: Transaction, personId: string, id: string): Promise<boolean> {
  const ended = await tx.deleteFrom('session').where('person_id', '=', personId).where('id', '=', id).executeTakeFirst()
  return ended.numDeletedRows === 1n
}

/** Ends the person's sessions, all but the one with this token when it is given. Gives how many. */
export async function endSessions(tx: Transaction, personId: string, spared?: string): Promise<number> {
  const all = tx.deleteFrom('session').where('person_id', '=', personId)
  const ended = await (spared ? all.where('token_hash', '<>', hashOf(spared)) : all).executeTakeFirst()
  return Number(ended.numDeletedRows)
}

export const findOwner = (access: Db, personId: string) =>
  access
    .selectFrom('person')
    .select(['id as personId', 'name', 'email'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
