/** The source beside what was read of it, for whatever kind of document is under review. */
export { Source } from './review-draft/source.view.tsx'
export { SourceText } from './review-draft/source-text.view.tsx'
