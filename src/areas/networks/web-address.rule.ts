/** Whether a link may lead there: a whole address on the web, without a password in it. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  return ['http:', 'https:'].includes(protocol) && hostname.includes('.') && !username && !password
}
