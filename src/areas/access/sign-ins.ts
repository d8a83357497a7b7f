import type { PasskeyRow } from './passkey.ts'
import type { SigningOrganisation } from './provider.ts'

/** A session as its owner sees it in the list. */
export type SessionRow = {
  id: string
  method: string
  device: string
  organisation: string | null
  createdAt: Date
  lastSeenAt: Date
  isThis: boolean
}

export type PasskeyProblem = 'name-missing' | 'passkey-broken' | 'passkey-known' | 'not-signed'

/** What the page 'Mina inloggningar' shows. */
export type SignIns = {
  personId: string
  sessions: readonly SessionRow[]
  passkeys: readonly PasskeyRow[]
  /** Organisations that let the person in by their own sign-in only: passkeys are then of no use. */
  requiring: readonly SigningOrganisation[]
  problem?: PasskeyProblem | undefined
  givenName?: string | undefined
}

export const signInsPath = '/inloggningar'
export const signInsAddress = '/arbetsyta/inloggningar'
