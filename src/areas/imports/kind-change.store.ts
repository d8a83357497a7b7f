import type { Transaction } from '#platform/db.ts'

/** Who last made the draft one of another kind (sv. bytte slag), if anybody did. */
export const findKindChanger = async (tx: Transaction, draftId: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('import_draft_change')
      .innerJoin('person', 'person.id', 'changed_by')
      .where('draft_id', '=', draftId)
      .where('kind', 'is not', null)
      .orderBy('version', 'desc')
      .select('person.name')
      .limit(1)
      .executeTakeFirst()
  )?.name
