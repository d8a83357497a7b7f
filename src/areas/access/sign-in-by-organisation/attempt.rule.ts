/** What is remembered from the browser's leaving for its organisation until it comes back. */
export type Attempt = {
  organisationId: string
  browserHash: string
  nonce: string
  pkceSecret: string
  returnTo: string
  isExpired: boolean
}
export type AttemptRefusal = 'attempt-unknown' | 'attempt-expired' | 'attempt-other-browser'

/** Whether the browser that came back is the one that left, and in time. */
export function refusalOfAttempt(attempt: Attempt | undefined, browserHash: string | undefined) {
  if (!attempt) return 'attempt-unknown' satisfies AttemptRefusal
  if (attempt.browserHash !== browserHash) return 'attempt-other-browser' satisfies AttemptRefusal
  return attempt.isExpired ? ('attempt-expired' satisfies AttemptRefusal) : undefined
}
