import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { PlainRefusal } from '#platform/plain-refusal.ts'
import type { HeldRole, Person } from './person.ts'

const people = (tx: Transaction) =>
  tx.selectFrom('person').select(['id', 'name', 'email', 'phone', 'contact_is_published as isContactPublished'])

export const findPerson = (tx: Transaction, id: string): Promise<Person | undefined> =>
  people(tx).where('id', '=', id).executeTakeFirst()

/** The person with this address, added if new. Also finds one whom the acting person may not see (see the function). */
export async function personWithEmail(tx: Transaction, name: string, email: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select person_with_email(${name}, ${email}) as id`.execute(tx)
  const id = rows[0]?.id
  if (id) return id
  throw new PlainRefusal(
    'Adressen har ett annat namn i registret',
    `Inget har sparats. ${email} finns redan, men inte med namnet ${name}. Kontrollera både adressen och namnet, gå tillbaka och försök igen.`,
  )
}

const holdings = (tx: Transaction) =>
  tx
    .selectFrom('role_holding')
    .leftJoin('network', 'network.id', 'role_holding.network_id')
    .leftJoin('body', 'body.id', 'role_holding.body_id')
    .leftJoin('organisation', 'organisation.id', 'role_holding.organisation_id')
    .leftJoin('organisation as represented', 'represented.id', 'role_holding.represents_id')
    .select(['role_holding.id', 'role_holding.person_id as personId', 'role', 'represented.short_name as represents'])
    .select(['valid_from as from', 'valid_to as to', 'role_holding.network_id as networkId'])
    .select(['network.name as networkName', 'body.id as bodyId', 'body.name as bodyName'])
    .select(['organisation.id as organisationId', 'organisation.short_name as organisationName'])
    .orderBy('valid_from', 'desc')
    .orderBy('role_holding.id')

type Row = Awaited<ReturnType<ReturnType<typeof holdings>['execute']>>[number]
const named = (id: string | null, name: string | null) => (id !== null && name !== null ? { id, name } : null)

const heldRole = (row: Row): HeldRole => ({
  ...{ id: row.id, personId: row.personId, role: row.role, represents: row.represents, from: row.from, to: row.to },
  network: named(row.networkId, row.networkName),
  body: named(row.bodyId, row.bodyName),
  organisation: named(row.organisationId, row.organisationName),
  isElsewhere: row.networkId !== null && row.networkName === null,
})

/** Every role that these people hold or have held, as far as the reader may see. */
export const listRolesOf = async (tx: Transaction, personIds: readonly string[]): Promise<HeldRole[]> =>
  (await holdings(tx).where('role_holding.person_id', 'in', personIds).execute()).map(heldRole)

/** The roles in the organisation and the seats held for it that have not ended by this day. */
export const listRolesFor = async (tx: Transaction, organisationId: string, day: string): Promise<HeldRole[]> =>
  (
    await holdings(tx)
      .where((where) =>
        where.or([
          where('role_holding.organisation_id', '=', organisationId),
          where('represents_id', '=', organisationId),
        ]),
      )
      .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
      .execute()
  ).map(heldRole)

export const findRole = async (tx: Transaction, id: string): Promise<HeldRole | undefined> => {
  const row = await holdings(tx).where('role_holding.id', '=', id).executeTakeFirst()
  return row && heldRole(row)
}

/** Ends the role at the end of the day. */
export const endRole = (tx: Transaction, id: string, lastDay: string) =>
  tx.updateTable('role_holding').set({ valid_to: lastDay }).where('id', '=', id).execute()

/** Those who hold the administrator's role in the organisation, or in the installation, with no end set. */
export async function listAdministrators(tx: Transaction, organisationId: string | null): Promise<HeldRole[]> {
  const role = organisationId === null ? 'administrator' : 'organisation-administrator'
  const rows = await holdings(tx)
    .where('role', '=', role)
    .where('role_holding.organisation_id', 'is not distinct from', organisationId)
    .where('valid_to', 'is', null)
    .execute()
  return rows.map(heldRole)
}

type NewRole = { personId: string; role: string; organisationId: string | null; from: string }

/** Gives a role in the organisation, or without one in the installation. False when the person has it already. */
export async function recordRole(tx: Transaction, { personId, role, organisationId, from }: NewRole): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into role_holding (person_id, role, organisation_id, valid_from)
    select ${personId}, ${role}, ${organisationId}::uuid, ${from}::date where not exists (select from role_holding
      where person_id = ${personId} and role = ${role} and network_id is null
        and organisation_id is not distinct from ${organisationId}::uuid and (valid_to is null or valid_to > ${from}::date))
    on conflict on constraint role_holding_once do update set valid_to = null`.execute(tx)
  return numAffectedRows === 1n
}
