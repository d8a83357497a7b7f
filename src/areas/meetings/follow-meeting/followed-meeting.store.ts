import { sql } from 'kysely'
import { restrictionsOf } from '#areas/access/index.ts'
import type { Transaction } from '#platform/db.ts'
import { beginJointText } from '#platform/joint-text/index.ts'

/** What one who follows a meeting may read of it now. */
export type Readable = {
  /** The version of each item that they may read. */
  versions: Map<string, number>
  /** The records that close an item to others, by the item. */
  restricted: Map<string, string[]>
}

/** Row-level security decides which items there are. Nothing when not even the meeting may be read. */
export async function findReadable(tx: Transaction, meetingId: string): Promise<Readable | undefined> {
  const rows = await tx
    .selectFrom('meeting')
    .leftJoin('agenda_item', 'agenda_item.meeting_id', 'meeting.id')
    .select(['agenda_item.id', 'agenda_item.version', 'agenda_item.matter_id as matterId'])
    .where('meeting.id', '=', meetingId)
    .execute()
  if (rows.length === 0) return undefined
  const items = rows.flatMap(({ id, version, matterId }) => (id && version !== null ? [{ id, version, matterId }] : []))
  const restrictions = await restrictionsOf(
    tx,
    items.flatMap(({ id, matterId }) => (matterId ? [id, matterId] : [id])),
  )
  const closing = ({ id, matterId }: { id: string; matterId: string | null }) =>
    restrictions.map(({ recordId }) => recordId).filter((recordId) => recordId === id || recordId === matterId)
  return {
    versions: new Map(items.map(({ id, version }) => [id, version])),
    restricted: new Map(
      items.map((one) => [one.id, closing(one)] as const).filter(([, records]) => records.length > 0),
    ),
  }
}

/** An item's notes as they are, and the updates, in base64, that have come since a version. */
export type ReadNotes = {
  version: number
  text: string
  state: string
  updates: { number: number; update: string; personId: string; personName: string }[]
}

/** One statement, so that the text and the updates are of the same moment. */
export async function readNotesSince(tx: Transaction, itemId: string, version: number): Promise<ReadNotes | undefined> {
  const { rows } = await sql<ReadNotes>`
    select version, notes as text, coalesce(translate(encode(notes_state, 'base64'), E'\n', ''), '') as state,
      coalesce((select jsonb_agg(jsonb_build_object('number', number, 'personId', person_id, 'personName', coalesce(person.name, ''),
          'update', translate(encode(update, 'base64'), E'\n', '')) order by number)
        from notes_update left join person on person.id = person_id
        where agenda_item_id = agenda_item.id and number > ${version}), '[]') as updates
    from agenda_item where id = ${itemId}`.execute(tx)
  const [row] = rows
  // Nobody has written there yet: the text that it begins from.
  return row && { ...row, state: row.state || Buffer.from(beginJointText(row.text)).toString('base64') }
}
