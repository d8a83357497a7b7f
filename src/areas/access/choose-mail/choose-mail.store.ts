import type { Transaction } from '#platform/db.ts'
import type { MailKind } from './mail-kind.ts'

/** The kinds that the acting person has turned off. */
export async function listTurnedOff(tx: Transaction, personId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('mail_preference')
    .where('person_id', '=', personId)
    .where('is_off', '=', true)
    .select('kind')
    .execute()
  return rows.map(({ kind }) => kind)
}

export const changePreference = (tx: Transaction, personId: string, kind: MailKind, isOff: boolean) =>
  tx
    .insertInto('mail_preference')
    .values({ person_id: personId, kind, is_off: isOff })
    .onConflict((conflict) =>
      conflict.constraint('mail_preference_pk').doUpdateSet({ is_off: isOff, changed_at: new Date() }),
    )
    .execute()
