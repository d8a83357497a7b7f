/** The source beside what was read of it, for whatever kind of document is under review. */
export { quoteOf } from './review-draft/quote.rule.ts'
export { markId, stretchesOf, type Mark } from './review-draft/source-text.rule.ts'
