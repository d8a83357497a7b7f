import { listOrganisations, organisationsMeant } from '#areas/organisations/index.ts'
import type { Transaction } from '#platform/db.ts'
import { nearOn } from './whose-notes.rule.ts'
import { findWhoseNotes } from './whose-notes.store.ts'

/** `bodyId` and `day`: whose notes the names are written in, and of what day; no body where it is not known yet. */
type Written = { bodyId: string | undefined; day: string; written: readonly string[] }

/** The organisation of the register that each written name stands for; none where none is known, or several may be meant. */
export async function meantOrganisations(
  tx: Transaction,
  { bodyId, day, written }: Written,
): Promise<Map<string, { id: string; name: string }>> {
  const organisations = await listOrganisations(tx)
  const near = bodyId ? nearOn(await findWhoseNotes(tx, bodyId), day) : undefined
  const home = organisations.find(({ id }) => id === near?.homeId)
  const meant = organisationsMeant(organisations, written, near ? { home, memberIds: near.memberIds } : {})
  return new Map([...meant].flatMap(([name, one]) => (one.kind === 'one' ? [[name, one.organisation] as const] : [])))
}
