import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'

export type Receiver = { personId: string; name: string; email: string }

/** Everyone with an address and a role today who has not been written to yet about this; at most 500 at a time. */
export async function listReceivers(access: Db, kind: string, subject: string): Promise<Receiver[]> {
  const { rows } = await sql<Receiver>`
    select person.id as "personId", person.name, person.email from person
    where email is not null
      and exists (select from role_holding where role_holding.person_id = person.id and valid_from <= stockholm_today()
        and (valid_to is null or valid_to >= stockholm_today()))
      and not exists (select from sent_notice where sent_notice.person_id = person.id and kind = ${kind} and subject = ${subject})
      and not exists (select from mail_preference where mail_preference.person_id = person.id
        and mail_preference.kind = ${kind} and is_off)
    order by person.id limit 500`.execute(access)
  return rows
}

/** Notes that the person is told; false when another process has just done so. */
export async function noteTold(tx: Transaction, personId: string, kind: string, subject: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('sent_notice')
    .values({ person_id: personId, kind, subject })
    .onConflict((conflict) => conflict.constraint('sent_notice_pk').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function isAnySecretary(tx: Transaction): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select from secretary_bodies()) as is`.execute(tx)
  return rows[0]?.is ?? false
}
