export { findLatestEdition, findPublishedPath, freePath, recordEdition, recordWithdrawal } from './editions.store.ts'
