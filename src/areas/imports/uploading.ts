import type { SentFile } from './sent-file.ts'

/** What a request holds besides its form: the files it sent, and the draft whose reading it waits for. */
export type Uploading = { Variables: { sent?: SentFile[]; draftId?: string | undefined } }
