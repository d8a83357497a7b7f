import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Draft, DraftFields } from '../draft.ts'
import type { KnownMeeting, OtherDraft } from './alike-draft.ts'

type Where = Pick<Draft, 'id' | 'networkId'>
type Pair = { draftId: string; otherId: string }

const ordered = ({ draftId, otherId }: Pair) => {
  const [first = '', second = ''] = [draftId, otherId].sort()
  return { draft_id: first, other_id: second }
}

/** Notes of the same day that other files hold: to review, confirmed, or set aside for this draft. The first ten. */
export const listOthersOn = (tx: Transaction, { id, networkId }: Where, day: string): Promise<OtherDraft[]> =>
  tx
    .selectFrom('import_draft')
    .innerJoin('source_file', 'source_file.id', 'import_draft.source_file_id')
    .where('import_draft.network_id', '=', networkId)
    .where('held_on', '=', day)
    .where('kind', '=', 'minutes')
    .where('import_draft.id', '<>', id)
    .where((where) =>
      where.or([
        where('import_draft.status', 'in', ['to-review', 'confirmed']),
        where.and([where('import_draft.status', '=', 'same-meeting'), where('kept_draft_id', '=', id)]),
      ]),
    )
    .select(['import_draft.id', 'meeting_id as meetingId', 'kept_draft_id as keptDraftId'])
    .select(['reviewer_id as reviewerId', 'reviewing_since as reviewingSince'])
    .select([
      sql<string>`coalesce(nullif(file_name, ''), source_file.name)`.as('fileName'),
      sql<OtherDraft['status']>`import_draft.status`.as('status'),
      sql<DraftFields>`fields`.as('fields'),
      sql<string>`left(source_text, 2000)`.as('sourceStart'),
      sql<boolean>`exists (select from import_draft_apart as apart where apart.draft_id = least(import_draft.id, ${id}::uuid)
        and apart.other_id = greatest(import_draft.id, ${id}::uuid))`.as('isApart'),
    ])
    .orderBy('import_draft.id')
    .limit(10)
    .execute()

/** The meetings that the network has had that day and that were not read in. */
export const listMeetingsOn = (tx: Transaction, networkId: string, day: string): Promise<KnownMeeting[]> =>
  tx
    .selectFrom('meeting')
    .innerJoin('body', 'body.id', 'meeting.body_id')
    .where('meeting.network_id', '=', networkId)
    .where('meeting.day', '=', day)
    .where('meeting.status', 'not in', ['planned', 'cancelled'])
    .where(sql<boolean>`not exists (select from import_draft where import_draft.meeting_id = meeting.id)`)
    .select(['meeting.id', 'body.name as bodyName'])
    .orderBy('body.name')
    .execute()

/** The other is kept instead: this one is set aside, if nothing has come of it. */
export const changeToSameMeeting = (tx: Transaction, draftId: string, keptDraftId: string) =>
  tx
    .updateTable('import_draft')
    .set({ status: 'same-meeting', kept_draft_id: keptDraftId })
    .where('id', '=', draftId)
    .where('status', '=', 'to-review')
    .execute()

export const recordApart = (tx: Transaction, pair: Pair, networkId: string, personId: string) =>
  tx
    .insertInto('import_draft_apart')
    .values({ ...ordered(pair), network_id: networkId, told_by: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
