import { matterWhole, type Link } from '#areas/matters/types.ts'
import type { OpenProposal } from './same-matter.ts'

/** Whether the two items of a proposal are of matters that hang together already. */
export const isJoined = (
  links: readonly Link[],
  { matterId, earlierMatterId }: Pick<OpenProposal, keyof Link>,
): boolean => matterId !== null && earlierMatterId !== null && matterWhole(links, matterId).has(earlierMatterId)

/** What is left for a person to say something of: what is not joined already, by itself or by way of others. */
export const waitingProposals = (proposals: readonly OpenProposal[], links: readonly Link[]): OpenProposal[] =>
  proposals.filter((proposal) => !isJoined(links, proposal))

/** How a form names two items. */
export const pairOf = ({ itemId, earlierItemId }: Pick<OpenProposal, 'itemId' | 'earlierItemId'>): string =>
  `${itemId}/${earlierItemId}`
