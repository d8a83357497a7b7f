import type { BatchState } from './batch.ts'

/** How many files could be read, and how much of what there is to review has been, as a bar and in words. */
export const BatchProgress = ({ state }: { state: BatchState }) => {
  const [toReview, reviewed] = [state.documents - state.unreadable, state.confirmed + state.discarded + state.same]
  const isReading = state.waiting > 0
  return (
    <div class="batch-progress">
      <label for="omgangens-lage">
        {isReading ? readWords(state) : `${readWords(state)}${reviewWords(toReview, reviewed)}`}
      </label>
      {isReading ? (
        <progress id="omgangens-lage" max={state.files} value={state.files - state.waiting} />
      ) : (
        <progress id="omgangens-lage" max={Math.max(1, toReview)} value={reviewed} />
      )}
    </div>
  )
}

function readWords({ files, waiting, unreadable }: BatchState): string {
  const read = files - waiting - unreadable
  const unread = unreadable > 0 ? `, ${unreadable} gick inte att läsa` : ''
  return waiting > 0
    ? `${read} av ${files} filer lästa${unread}`
    : `${read} ${read === 1 ? 'fil läst' : 'filer lästa'}${unread}`
}

const reviewWords = (toReview: number, reviewed: number) =>
  toReview === 0 ? '.' : `. ${reviewed} av ${toReview} ${toReview === 1 ? 'är genomgången' : 'är genomgångna'}.`
