export { addNetworkRoute } from './add-network/add-network.route.tsx'
export { addPersonRoute } from './add-person/add-person.route.tsx'
export { findBody, listBodies, listNetworks, listRoleHolders, personWithEmail, recordBody } from './networks.store.ts'
export { showNetworksRoute } from './show-networks/show-networks.route.tsx'
