export { largestFile } from './read-notes.source.ts'
export { retryFileRoute } from './retry-file/retry-file.route.ts'
export { reviewDraftRoute } from './review-draft/review-draft.route.tsx'
export { readUploadRoute, uploadFileRoute } from './upload-file/upload-file.route.tsx'
