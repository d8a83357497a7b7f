import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import { hashOf } from '#platform/secrets.ts'
import type { Passkey, PasskeyRow } from './passkey.ts'

const challengeMinutes = 5

/** A challenge for one use in one browser: by nobody yet when signing in, by its owner when adding a passkey. */
export type Challenge = { challenge: string; browser: string; personId: string | null }

export const recordChallenge = (access: Db, { challenge, browser, personId }: Challenge) =>
  access
    .insertInto('passkey_challenge')
    .values({
      ...{ challenge, browser_hash: hashOf(browser), person_id: personId },
      expires_at: sql<Date>`now() + make_interval(mins => ${challengeMinutes})`,
    })
    .execute()

/** Uses the challenge up; false when it was not this browser's and person's, is too old or was used. */
export async function removeChallenge(access: Db, { challenge, browser, personId }: Challenge): Promise<boolean> {
  const removed = await access
    .deleteFrom('passkey_challenge')
    .where('challenge', '=', challenge)
    .where('browser_hash', '=', hashOf(browser))
    .where(sql<boolean>`person_id is not distinct from ${personId}::uuid`)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  return removed.numDeletedRows === 1n
}

export const listPasskeys = (access: Db, personId: string): Promise<PasskeyRow[]> =>
  access
    .selectFrom('passkey')
    .select(['id', 'name', 'created_at as createdAt', 'last_used_at as lastUsedAt'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()

export const listCredentials = (access: Db, personId: string): Promise<{ id: string; transports: string[] }[]> =>
  access.selectFrom('passkey').select(['credential_id as id', 'transports']).where('person_id', '=', personId).execute()

export async function findPasskey(access: Db, credentialId: string): Promise<Passkey | undefined> {
  const row = await access
    .selectFrom('passkey')
    .select(['id', 'person_id as personId', 'credential_id as credentialId', 'public_key', 'counter', 'transports'])
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
  if (!row) return undefined
  const { public_key, counter, ...passkey } = row
  return { ...passkey, publicKey: new Uint8Array(public_key), counter: Number(counter) }
}

/** Adds a passkey; undefined when its owner, or somebody else, has added it already. */
export async function recordPasskey(tx: Transaction, passkey: Omit<Passkey, 'id'> & { name: string }) {
  const { personId, credentialId, publicKey, counter, transports, name } = passkey
  return tx
    .insertInto('passkey')
    .values({
      ...{ person_id: personId, credential_id: credentialId, public_key: Buffer.from(publicKey), counter, transports },
      name,
    })
    .onConflict((conflict) => conflict.constraint('passkey_credential_unique').doNothing())
    .returning('id')
    .executeTakeFirst()
}

/** Moves the counter on; false when another use came between, as when the passkey has been copied. */
export async function markPasskeyUsed(access: Db, passkey: Passkey, counter: number): Promise<boolean> {
  const used = await access
    .updateTable('passkey')
    .set({ counter, last_used_at: sql<Date>`now()` })
    .where('id', '=', passkey.id)
    .where('counter', '=', String(passkey.counter))
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}

export async function removePasskey(tx: Transaction, personId: string, id: string): Promise<boolean> {
  const removed = await tx
    .deleteFrom('passkey')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()
  return removed.numDeletedRows === 1n
}
