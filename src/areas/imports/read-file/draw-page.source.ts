import { ok, refuse, type Result } from '#platform/result.ts'
import type { UnreadableReason } from '../reading.ts'
import { fileFormat } from './file-format.rule.ts'
import { longestReading } from './limits.ts'
import { readingQueues } from './reading-queue.source.ts'

/**
 * A page of a PDF as a picture (PNG), the first page being 1. The boxes of `SourceText.lines` fit it once scaled by the
 * page's own size in `pageSizes`. What is a picture already can be shown as it is.
 */
export async function drawPage(
  bytes: Uint8Array,
  page: number,
  password?: string,
): Promise<Result<Uint8Array, UnreadableReason>> {
  if (fileFormat(bytes) !== 'pdf') return refuse('unknown-format')
  const job = { ask: 'drawing', bytes, page, ...(password === undefined ? {} : { password }) } as const
  const answer = await readingQueues.text.read(job, { timeLimit: longestReading })
  if (answer.outcome === 'drawing') return ok(answer.png)
  return refuse(answer.outcome === 'refused' && answer.refusal !== 'needs-interpreting' ? answer.refusal : 'broken')
}
