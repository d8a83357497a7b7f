export type { Edition, Withdrawal } from './edition.ts'
export {
  findEdition,
  findWithdrawal,
  listEditions,
  listEditionsOfMatter,
  listLaterEditions,
  listOpenNetworks,
} from './open-editions.store.ts'
