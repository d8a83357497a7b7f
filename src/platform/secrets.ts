import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** 32 random bytes in letters that stand in an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored of a secret: enough to know it again, nothing to use. */
export const hashOf = (secret: string | Uint8Array): string => createHash('sha256').update(secret).digest('hex')

/** A key for one purpose, drawn from the installation's secret. */
export const keyFor = (secret: string, purpose: string): string =>
  createHmac('sha256', secret).update(purpose).digest('base64url')

/**
 * The secret of one thing, such as an invitation, drawn from the installation's own: it can be made anew for a letter that
 * is sent again, and is stored nowhere but as a hash. Small letters and figures, since a mail address may lose its case.
 */
export const personalSecret = (secret: string, id: string): string =>
  createHmac('sha256', keyFor(secret, 'personal')).update(id).digest('hex').slice(0, 40)

export function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(hashOf(given)), Buffer.from(hashOf(expected))]
  return timingSafeEqual(left, right)
}

/** The hash of a value whatever the order of its keys, so that the same content always has the same hash. */
export const contentHash = (content: unknown): string => hashOf(JSON.stringify(sorted(content)))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  // An instant is its own value: taken apart it would be as any other.
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}
