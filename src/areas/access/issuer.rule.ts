const wellKnown = /\/\.well-known\/openid-configuration\/?$/

/** Whether the address leads to the program's own machine: there, and only there, a provider may do without TLS. */
export const isOwnMachine = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1')

/** The issuer of an OpenID Connect provider from what was typed, also where the address of its metadata was pasted. */
export function parseIssuer(text: string): string | undefined {
  const address = text.trim().replace(wellKnown, '')
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'https:' && !isOwnMachine(url)) return undefined
  const hasMore = url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== ''
  return hasMore ? undefined : address
}
