import type { ShutOut } from './shut-out.rule.ts'

/** An organisation's own sign-in as those who look after it see it: never with the secret. */
export type Connection = {
  issuer: string
  clientId: string
  /** The e-mail domains that the organisation answers for. */
  domains: string[]
  isDemanded: boolean
  changedAt: Date
}

export type ConnectionView = {
  organisation: { id: string; name: string }
  connection: Connection | undefined
  redirectUri: string
  /** May connect, change and remove; the administrator of the installation. */
  mayConnect: boolean
  /** May demand it; the organisation's own administrator. */
  mayRequire: boolean
  /** Whether the one who looks has come in by it. */
  hasSignedIn: boolean
  shutOut: ShutOut
}
