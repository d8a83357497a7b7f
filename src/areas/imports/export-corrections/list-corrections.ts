import { setImmediate } from 'node:timers/promises'
import type { Db, Transaction } from '#platform/db.ts'
import { correctionRows, kindRow } from './correction-row.rule.ts'
import type { CorrectionRow } from './correction.ts'
import { listConfirmedDrafts } from './export-corrections.store.ts'

/** What reviewers corrected in the networks' confirmed drafts, a few drafts in memory at a time. */
export async function* listCorrections(
  db: Db | Transaction,
  networkIds: readonly string[] | 'all',
): AsyncGenerator<CorrectionRow> {
  let after: string | undefined
  for (;;) {
    const drafts = await listConfirmedDrafts(db, { networkIds, after })
    for (const draft of drafts) {
      yield kindRow(draft)
      yield* correctionRows(draft)
      // Others are served between two drafts.
      await setImmediate()
    }
    after = drafts.at(-1)?.id
    if (after === undefined) return
  }
}
