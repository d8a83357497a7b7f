import type { Network } from './network.ts'

export const networkPath = '/natverk/:networkId{[0-9a-f-]{36}}'

/** Where the pages of a network's members and bodies stand. */
export const networkAddress = (networkId: string) => `/arbetsyta/natverk/${networkId}`

export const networkCrumbs = (network: Network, ...more: { href: string; text: string }[]) => [
  { href: '/arbetsyta/natverk', text: 'Nätverk' },
  { href: networkAddress(network.id), text: network.name },
  ...more,
]
