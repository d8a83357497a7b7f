import { readRegister, recordRegister } from '#areas/organisations/index.ts'
import type { Db } from '#platform/db.ts'
import { newSecret } from '#platform/secrets.ts'

export type Installation = { isExample: boolean; secret: string; isNew: boolean }

/**
 * What the installation is: an example or a real one. Decided at its first start, in one statement, and kept. Also adds
 * what the register of organisations has gained since.
 */
export async function findOrBegin(admin: Db, wantsExample: boolean): Promise<Installation> {
  await recordRegister(admin, readRegister())
  const begun = await admin
    .insertInto('installation')
    .values({ is_example: wantsExample, secret: newSecret() })
    .onConflict((conflict) => conflict.constraint('installation_pk').doNothing())
    .returning('id')
    .executeTakeFirst()
  const { is_example, secret } = await admin
    .selectFrom('installation')
    .select(['is_example', 'secret'])
    .executeTakeFirstOrThrow()
  return { isExample: is_example, secret, isNew: begun !== undefined }
}

type Administrator = { id: string; email: string | null }

/** The first person of the installation, who may add networks and their secretaries; added once. */
export async function findOrAddAdministrator(admin: Db, name: string, email: string | null): Promise<Administrator> {
  const known = await admin
    .selectFrom('role_holding')
    .innerJoin('person', 'person.id', 'role_holding.person_id')
    .select(['person.id', 'person.email'])
    .where('role', '=', 'administrator')
    .executeTakeFirst()
  if (known) return known
  const id = crypto.randomUUID()
  await admin.transaction().execute(async (tx) => {
    await tx.insertInto('person').values({ id, name, email }).execute()
    await tx.insertInto('role_holding').values({ person_id: id, role: 'administrator' }).execute()
  })
  return { id, email }
}
