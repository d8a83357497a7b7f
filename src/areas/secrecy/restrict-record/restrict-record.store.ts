import { sql } from 'kysely'
import type { RecordKind } from '#areas/access/types.ts'
import type { Transaction } from '#platform/db.ts'
import type { Choice, Circles, NewRestriction, RecordToClose } from './record-to-close.ts'

const isClosed = (id: string) =>
  sql`exists (select from restriction where lifted_at is null and record_id = any(array[${sql.ref(id)}]))`
const publishedOn = (items: ReturnType<typeof sql>) => sql`(select max(edition.day)::text from published.edition
  where kind = 'meeting-notes' and subject_id in (select meeting_id from agenda_item as held where ${items})
    and not exists (select from published.withdrawal where edition_id = edition.id))`
const places = sql`network.id as "networkId", network.name as "networkName", body.id as "bodyId", body.name as "bodyName"`

const itemRecord = (id: string) => sql<RecordToClose>`
  select 'agenda-item' as kind, item.id, item.title, ${places}, item.matter_id as "matterId",
    array[item.meeting_id] as "meetingIds", ${publishedOn(sql`held.id = item.id`)} as "publishedOn",
    ${isClosed('item.id')} or ${isClosed('item.matter_id')} as "isClosed",
    '/arbetsyta/moten/' || item.meeting_id || '#punkt-' || item.id as path
  from agenda_item as item join body on body.id = item.body_id join network on network.id = body.network_id
  where item.id = ${id}`
const matterRecord = (id: string) => sql<RecordToClose>`
  select 'matter' as kind, matter.id, matter.title, ${places}, null as "matterId",
    array(select distinct meeting_id from agenda_item where matter_id = matter.id order by meeting_id) as "meetingIds",
    ${publishedOn(sql`held.matter_id = matter.id`)} as "publishedOn", ${isClosed('matter.id')} as "isClosed",
    '/arbetsyta/arenden/' || matter.id as path
  from matter join body on body.id = matter.body_id join network on network.id = body.network_id
  where matter.id = ${id}`
const documentRecord = (id: string) => sql<RecordToClose>`
  select 'document' as kind, document.id, document.title, network.id as "networkId", network.name as "networkName",
    null as "bodyId", null as "bodyName", null as "matterId", '{}'::uuid[] as "meetingIds", null as "publishedOn",
    ${isClosed('document.id')} as "isClosed", '/arbetsyta/natverk/' || network.id || '/dokument' as path
  from network_document as document join network on network.id = document.network_id where document.id = ${id}`
const records = { 'agenda-item': itemRecord, matter: matterRecord, document: documentRecord }

/** An item that is the only one of its matter stands for the whole matter: the matter bears its title wherever it goes. */
export async function findRecordToClose(
  tx: Transaction,
  kind: RecordKind,
  id: string,
): Promise<RecordToClose | undefined> {
  const { rows } = await records[kind](id).execute(tx)
  const [found] = rows
  if (!found?.matterId) return found
  const { rows: items } = await sql`select from agenda_item where matter_id = ${found.matterId} limit 2`.execute(tx)
  if (items.length > 1) return found
  const matter = await findRecordToClose(tx, 'matter', found.matterId)
  return matter && { ...matter, path: found.path }
}

/** The bodies, members and people that a record of this network or body may be left open to. */
export async function listCircles(
  tx: Transaction,
  { id, kind, networkId, bodyId }: Pick<RecordToClose, 'id' | 'kind' | 'networkId' | 'bodyId'>,
): Promise<Circles> {
  const bodies = await sql<Choice>`select id, name from body where network_id = ${networkId} order by name`.execute(tx)
  const organisations = await sql<Choice>`select distinct organisation.id, organisation.name
    from network_member join organisation on organisation.id = organisation_id
    where network_id = ${networkId} and (member_to is null or member_to >= stockholm_today()) order by name`.execute(tx)
  const people = await sql<Choice>`select person.id, person.name from person where id in (
      select person_id from role_holding where network_id = ${networkId}
        and (body_id is null or ${bodyId}::uuid is null or body_id = ${bodyId})
        and valid_from <= stockholm_today() and (valid_to is null or valid_to >= stockholm_today())
      union select person_id from item_guest where ${kind} <> 'document' and expires_at > now() and agenda_item_id in
        (select agenda_item.id from agenda_item where agenda_item.id = ${id} or matter_id = ${id}))
    order by name, id`.execute(tx)
  return { bodies: bodies.rows, organisations: organisations.rows, people: people.rows }
}

/** Closes the record from now on; gives the restriction's id. */
export async function recordRestriction(
  tx: Transaction,
  record: Pick<RecordToClose, 'kind' | 'id' | 'networkId'>,
  given: NewRestriction,
  personId: string,
): Promise<string> {
  const id = crypto.randomUUID()
  await tx
    .insertInto('restriction')
    .values({
      ...{ id, record_kind: record.kind, record_id: record.id, network_id: record.networkId, body_id: given.bodyId },
      ...{ level: given.level, organisation_id: given.organisationId, law: given.law, since: given.since },
      ...{ decided_by: given.decidedBy, recorded_by: personId },
    })
    .execute()
  const named = given.personIds.map((person_id) => ({ restriction_id: id, person_id }))
  if (named.length > 0) await tx.insertInto('restriction_person').values(named).execute()
  return id
}
