import type { WhoseNotes } from './whose-notes.ts'

/** Whom `kommunen` means in the notes, when it can mean only one; and who is to be thought of first that day. */
export type Near = { homeId: string | undefined; memberIds: ReadonlySet<string> }

const isMunicipality = ({ kind }: { kind: string }) => kind === 'municipality'

/**
 * Whose words a body's notes are written in. The only municipality among the members is meant by `kommunen`; a host is
 * that only where no municipality is a member. Where no member is known of that day, all that ever were are.
 */
export function nearOn({ owners, members }: WhoseNotes, day: string): Near {
  const then = members.filter(({ from, to }) => (from === null || from <= day) && (to === null || to >= day))
  const near = then.length > 0 ? then : members
  const municipalities = [...new Set(near.filter(isMunicipality).map(({ organisationId }) => organisationId))]
  const [only] = municipalities
  const owner = owners.find(isMunicipality)?.organisationId
  const homeId = municipalities.length > 0 ? (municipalities.length === 1 ? only : undefined) : owner
  return { homeId, memberIds: new Set(near.map(({ organisationId }) => organisationId)) }
}
