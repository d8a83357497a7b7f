export type { Edition, Withdrawal } from './edition.ts'
export {
  findEdition,
  findWithdrawal,
  listEditions,
  listEditionsOfMatter,
  listLaterEditions,
  listOpenNetworks,
  listOpenOrganisations,
} from './open-editions.store.ts'
