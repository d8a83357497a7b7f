export { parseNetwork, parseOwnNetworks, type NetworkContent, type OwnNetworksContent } from './network-content.ts'
export { NetworkDocument } from './network-document.view.tsx'
export { OwnNetworksDocument } from './own-networks-document.view.tsx'
