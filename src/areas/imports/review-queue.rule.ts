import type { BatchFile } from './batch.ts'

/** How long a draft that somebody has opened is theirs, in milliseconds (15 minutes); every save renews it. */
export const longestClaim = 15 * 60_000

type Claim = Pick<BatchFile, 'reviewerId' | 'reviewingSince'>

/** Whether somebody else is at it just now. */
export const isUnderReview = ({ reviewerId, reviewingSince }: Claim, personId: string, now: Date): boolean =>
  reviewerId !== null &&
  reviewerId !== personId &&
  reviewingSince !== null &&
  now.getTime() - reviewingSince.getTime() < longestClaim

type Asking = { personId: string; now: Date; after?: string | undefined }

/**
 * The next file to review of a queue in order: the one after `after`, or the first; what another is reviewing is left to
 * them. Undefined when none is left.
 */
export function nextToReview(files: readonly BatchFile[], { personId, now, after }: Asking): string | undefined {
  const isFree = (file: BatchFile) => file.status === 'to-review' && !isUnderReview(file, personId, now)
  const at = files.findIndex(({ id }) => id === after)
  const [former, later] = [files.slice(0, Math.max(at, 0)), files.slice(at + 1)]
  return [...later, ...former].find(isFree)?.id
}
