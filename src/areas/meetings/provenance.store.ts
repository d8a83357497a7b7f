import type { Transaction } from '#platform/db.ts'
import type { ImportedMeeting, SourceWords } from './imported-meeting.ts'

export type Provenance = { recordId: string; field: string; words: SourceWords }

/** Ties each value to the words it was read from; a value that a person added has none. */
export async function recordProvenance(
  tx: Transaction,
  imported: ImportedMeeting,
  meeting: { id: string },
  rows: readonly Provenance[],
): Promise<void> {
  const values = rows.flatMap(({ recordId, field, words }) =>
    words
      ? [
          {
            record_id: recordId,
            field,
            network_id: imported.networkId,
            meeting_id: meeting.id,
            import_draft_id: imported.draftId,
            passage_start: words.start,
            passage_end: words.end,
          },
        ]
      : [],
  )
  if (values.length > 0) await tx.insertInto('provenance').values(values).execute()
}
