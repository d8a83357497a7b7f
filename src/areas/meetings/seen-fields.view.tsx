import { HiddenField } from '#platform/html/index.ts'
import type { Seen } from './seen-notes.rule.ts'

/** What the reader was shown, sent along so that other words are never approved. */
export const SeenFields = ({ seen }: { seen: Seen | undefined }) => (
  <>
    <HiddenField name="seen" value={seen?.hash ?? ''} />
    <HiddenField name="seenPlaces" value={seen?.places ?? ''} />
  </>
)
