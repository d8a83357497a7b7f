import type { DraftKind, DraftStatus } from './draft.ts'

/** Another document of the same file (sv. handling i samma fil). */
export type BesideDraft = { id: string; kind: DraftKind; status: DraftStatus }
