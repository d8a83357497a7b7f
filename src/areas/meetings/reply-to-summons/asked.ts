import type { OwnInvitation } from '../invitation.ts'

/** What the page of one answer shows: who is asked to what. */
export type Asked = Omit<OwnInvitation, 'networkId' | 'bodyId' | 'calledSequence' | 'itemId'> & {
  personId: string
  name: string
}
