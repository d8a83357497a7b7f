import { restrictionsOf } from '#areas/access/index.ts'
import type { Transaction } from '#platform/db.ts'
import { contentHash } from '#platform/secrets.ts'
import type { Invitation, Summons, SummonsFacts } from './invitation.ts'
import { findAskedFrom, findCallTerms, listInvitations, listSummons, type CallTerms } from './invitations.store.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { changesSince, type Change } from './summons.rule.ts'

/** How far the calling of a meeting has come. */
export type SummonsState = {
  terms: CallTerms
  summons: readonly Summons[]
  invitations: readonly Invitation[]
  askedFrom: number
  /** What differs from what was last sent; empty before the first summons. */
  changes: readonly Change[]
  facts: SummonsFacts
  agenda: readonly AgendaItem[]
  /** The items whose titles may stand in a letter that many read. */
  openItems: readonly AgendaItem[]
}

const factsOf = (meeting: Meeting, { onlineUrl }: CallTerms, open: readonly AgendaItem[]): SummonsFacts => ({
  when: {
    ...{ day: meeting.day, place: meeting.place, onlineUrl },
    ...{ startsAt: meeting.startsAt?.toISOString() ?? null, endsAt: meeting.endsAt?.toISOString() ?? null },
  },
  agenda: contentHash(open.map(({ id, number, title }) => [id, number, title])),
})

export async function readSummons(
  db: Transaction,
  meeting: Meeting,
  agenda: readonly AgendaItem[],
): Promise<SummonsState> {
  const restricted = await restrictionsOf(
    db,
    agenda.flatMap(({ id, matterId }) => (matterId ? [id, matterId] : [id])),
  )
  const closed = new Set(restricted.map(({ recordId }) => recordId))
  const openItems = agenda.filter(({ id, matterId }) => !closed.has(id) && !(matterId && closed.has(matterId)))
  const terms = await findCallTerms(db, meeting.id)
  const summons = await listSummons(db, meeting.id)
  const facts = factsOf(meeting, terms, openItems)
  const latest = summons.at(-1)
  return {
    ...{ terms, summons, facts, agenda, openItems },
    invitations: await listInvitations(db, meeting.id),
    askedFrom: await findAskedFrom(db, meeting.id),
    changes: latest ? changesSince(latest.facts, facts) : [],
  }
}
