import type { BatchState } from './batch.ts'

/** How many of the batch's files have come to an end, as a bar and in words. */
export const BatchProgress = ({ state }: { state: BatchState }) => {
  const ended = state.files - state.waiting - state.toReview
  return (
    <div class="batch-progress">
      <label for="omgangens-lage">{doneWords(state, ended)}</label>
      <progress id="omgangens-lage" max={state.files} value={ended} />
    </div>
  )
}

const doneWords = ({ files, waiting }: BatchState, ended: number) =>
  waiting > 0 ? `${files - waiting} av ${files} filer är lästa` : `${ended} av ${files} filer är klara`
