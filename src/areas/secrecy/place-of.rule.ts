import type { Restriction } from '#areas/access/types.ts'

type Where = Pick<Restriction, 'networkId' | 'bodyId' | 'recordKind'>

/** Where the right to lift a restriction is asked for: a document belongs to the network, whichever body may read it. */
export const placeOf = ({ networkId, bodyId, recordKind }: Where): { networkId: string; bodyId?: string } =>
  recordKind === 'document' || bodyId === null ? { networkId } : { networkId, bodyId }
