export { addNetworkRoute } from './add-network/add-network.route.tsx'
export { addPersonRoute } from './add-person/add-person.route.tsx'
export type { Body, Network, RoleHolder } from './network.ts'
export {
  findBody,
  findNetwork,
  listBodies,
  listNetworks,
  listRoleHolders,
  personWithEmail,
  recordBody,
} from './networks.store.ts'
export { showNetworksRoute } from './show-networks/show-networks.route.tsx'
