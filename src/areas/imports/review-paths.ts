import { batchPath } from './batch-paths.ts'
import type { Draft } from './draft.ts'

/** Where a draft is reviewed; notes of a meeting there, any other document at `reviewOtherPath`. */
export const reviewDraftPath = (draftId: string): string => `/arbetsyta/inlasning/${draftId}`
export const reviewOtherPath = (draftId: string): string => `${reviewDraftPath(draftId)}/granska`
/** Where a person says that the document is of another kind (sv. byt slag). */
export const changeKindPath = (draftId: string): string => `${reviewDraftPath(draftId)}/slag`

/** Where a person takes back that the draft was confirmed (sv. ta tillbaka bekräftelsen). */
export const takeBackPath = (draftId: string): string => `${reviewDraftPath(draftId)}/ta-tillbaka`

/** Where confirmed notes are corrected by another edition of them (sv. rätta efter den nya utgåvan). */
export const correctByEditionPath = (draftId: string, otherId: string): string =>
  `${reviewDraftPath(draftId)}/ratta/${otherId}`

/** Whether `reviewOtherPath` shows the draft: something was read, and it is not notes. */
export const isOtherDraft = ({ kind, status }: Pick<Draft, 'kind' | 'status'>): boolean =>
  kind !== 'minutes' && kind !== 'archive' && (status === 'to-review' || status === 'confirmed')

/** The next file of the batch to review, after this one. */
export const nextInBatchPath = (batchId: string, draftId: string): string =>
  `${batchPath(batchId)}/nasta?efter=${draftId}`

/** Where the draft is reviewed, or shown when it is confirmed, whatever its kind. */
export const pathOfDraft = (draft: Pick<Draft, 'id' | 'kind' | 'status'>): string =>
  isOtherDraft(draft) ? reviewOtherPath(draft.id) : reviewDraftPath(draft.id)
