import { Notice } from '#platform/html/index.ts'
import { kindWords } from './kind-words.ts'
import type { BesideDraft } from './beside.ts'
import type { DraftStatus } from './draft.ts'
import { reviewDraftPath } from './review-paths.ts'

/** Where the other document stands; nothing for one that waits for its review like this one. */
const standings: Partial<Record<DraftStatus, string>> = {
  confirmed: 'bekräftad',
  discarded: 'kastad',
  'same-meeting': 'lagd åt sidan',
}

const Other = ({ id, kind, status }: BesideDraft) => (
  <>
    <a href={reviewDraftPath(id)}>{kindWords[kind].toLowerCase()}</a>
    {standings[status] && ` (${standings[status]})`}
  </>
)

/** That the file holds more than this document: each is reviewed for itself. */
export const BesideDocuments = ({ beside }: { beside: readonly BesideDraft[] }) =>
  beside.length === 0 ? null : (
    <Notice kind="info">
      Samma fil innehåller också:{' '}
      {beside.map((other, index) => (
        <>
          {index > 0 && ', '}
          <Other key={other.id} {...other} />
        </>
      ))}
      . Varje handling granskas för sig.
    </Notice>
  )
