/** Minutes a link in an e-mail can be used. */
export const linkMinutes = 20

export type Link = { personId: string; browserHash: string | null; isExpired: boolean; isUsed: boolean }
export type LinkRefusal = 'unknown' | 'expired' | 'used' | 'other-browser'

/** Whether a link opens the door: once, in time, and only in the browser that asked for it. */
export function refusalOfLink(link: Link | undefined, browserHash: string | undefined): LinkRefusal | undefined {
  if (!link) return 'unknown'
  if (link.isUsed) return 'used'
  if (link.isExpired) return 'expired'
  if (link.browserHash !== null && link.browserHash !== browserHash) return 'other-browser'
  return undefined
}

export const looksLikeEmail = (text: string): boolean => /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,}$/.test(text)
