import { sql, type RawBuilder } from 'kysely'
import { asJson, type Transaction } from '#platform/db.ts'
import { hashOf } from '#platform/secrets.ts'
import type { Place } from './item-facts.store.ts'
import type { Invitation, OwnInvitation, Reply, ReplyVia, Summons, SummonsFacts, SummonsKind } from './invitation.ts'

const endOf = (day: string) => sql<Date>`((${day}::date + 1)::timestamp at time zone 'Europe/Stockholm')`

// The instant in a form that both the database and a Date keep to the millisecond.
const replies = (invitation: string) => sql`coalesce((select jsonb_agg(jsonb_build_object('answer', answer,
    'substituteName', substitute_name, 'comment', comment, 'sequence', reply.sequence, 'via', via, 'repliedAt', replied_at)
    order by recorded_at, reply.id) from reply where invitation_id = ${sql.ref(invitation)}), '[]') as replies`

// The same question as changesSince asks of the time, for those too who are not told what else has changed.
const isMovedSince = (meeting: RawBuilder<unknown>) => sql`exists (select from meeting, lateral (
    select facts -> 'when' as told from summons where meeting_id = meeting.id and kind <> 'cancel' order by sequence desc limit 1) as latest
  where meeting.id = ${meeting} and ((told ->> 'day')::date <> meeting.day
    or (told ->> 'startsAt')::timestamptz is distinct from meeting.starts_at
    or (told ->> 'endsAt')::timestamptz is distinct from meeting.ends_at))`

type KeptReply = Omit<Reply, 'repliedAt'> & { repliedAt: string }
type Kept<Row> = Omit<Row, 'replies'> & { replies: KeptReply[] }
const withInstants = ({ repliedAt, ...reply }: KeptReply): Reply => ({ ...reply, repliedAt: new Date(repliedAt) })

/** Everyone who has been called to the meeting, also those called off since, with their answers. */
export async function listInvitations(tx: Transaction, meetingId: string): Promise<Invitation[]> {
  const { rows } = await sql<Kept<Invitation>>`
    select invitation.id, person.id as "personId", person.name, person.email, agenda_item_id as "itemId",
      called_sequence as "calledSequence", (select name from person where person.id = substitutes_for) as "substitutesFor",
      (select short_name from post join organisation on organisation.id = organisation_id where post.person_id = person.id
        and held_to is null order by held_from desc, post.id limit 1) as organisation, ${replies('invitation.id')}
    from invitation join person on person.id = invitation.person_id
    where meeting_id = ${meetingId} order by agenda_item_id is not null, person.name, invitation.id`.execute(tx)
  return rows.map((row) => ({ ...row, replies: row.replies.map(withInstants) }))
}

/** All that the acting person is called to from this day on. */
export async function listOwnInvitations(tx: Transaction, fromDay: string): Promise<OwnInvitation[]> {
  const { rows } = await sql<Kept<OwnInvitation>>`
    select own.id, meeting_id as "meetingId", network_id as "networkId", body_id as "bodyId", network_name as "networkName",
      body_name as "bodyName", status, day, starts_at as "startsAt", ends_at as "endsAt", place, online_url as "onlineUrl",
      replies_by as "repliesBy", called_sequence as "calledSequence", asked_from as "askedFrom", agenda_item_id as "itemId",
      item_number as "itemNumber", is_readable as "isReadable",
      ${isMovedSince(sql.ref('own.meeting_id'))} as "isMoved", ${replies('own.id')}
    from own_invitations(${fromDay}::date) as own order by day, starts_at, own.id`.execute(tx)
  return rows.map((row) => ({ ...row, replies: row.replies.map(withInstants) }))
}

/** What has been sent to those who were called, the oldest first. */
export async function listSummons(tx: Transaction, meetingId: string): Promise<Summons[]> {
  const { rows } = await sql<Summons>`select kind, sequence, facts, sent_at as "sentAt",
      coalesce((select name from person where person.id = sent_by), '') as "sentBy"
    from summons where meeting_id = ${meetingId} order by sequence`.execute(tx)
  return rows
}

export async function findAskedFrom(tx: Transaction, meetingId: string): Promise<number> {
  const { rows } = await sql<{ from: number }>`select asked_from(${meetingId}) as from`.execute(tx)
  return rows[0]?.from ?? 0
}

/** Whether the meeting has another day or other hours than those who were called have been told. */
export async function isMovedSinceCalled(tx: Transaction, meetingId: string): Promise<boolean> {
  const { rows } = await sql<{ isMoved: boolean }>`select ${isMovedSince(sql`${meetingId}`)} as "isMoved"`.execute(tx)
  return rows[0]?.isMoved ?? false
}

export type CallTerms = { sequence: number; repliesBy: string | null; onlineUrl: string }

/** What a summons needs to know of the meeting beside what its page shows. */
export const findCallTerms = (tx: Transaction, meetingId: string): Promise<CallTerms> =>
  tx
    .selectFrom('meeting')
    .select(['sequence', 'replies_by as repliesBy', 'online_url as onlineUrl'])
    .where('id', '=', meetingId)
    .executeTakeFirstOrThrow()

export const changeCallTerms = (
  tx: Transaction,
  meetingId: string,
  { sequence, repliesBy }: Omit<CallTerms, 'onlineUrl'>,
) => tx.updateTable('meeting').set({ sequence, replies_by: repliesBy }).where('id', '=', meetingId).execute()

type NewSummons = { kind: SummonsKind; sequence: number; message: string; facts: SummonsFacts; sentBy: string }

export const recordSummons = (tx: Transaction, { networkId, bodyId, id }: Place, summons: NewSummons) =>
  tx
    .insertInto('summons')
    .values({
      ...{ id: crypto.randomUUID(), network_id: networkId, body_id: bodyId, meeting_id: id, sent_by: summons.sentBy },
      ...{ kind: summons.kind, sequence: summons.sequence, message: summons.message, facts: asJson(summons.facts) },
    })
    .execute()

export type NewInvitation = {
  id: string
  personId: string
  itemId: string | null
  substitutesFor: string | null
  secret: string
  sequence: number
}

/** Calls a person; one who was called off is called anew by their old invitation. Gives its id. */
export async function recordInvitation(tx: Transaction, meeting: Place & { day: string }, invitation: NewInvitation) {
  const expires_at = endOf(meeting.day)
  const again = { called_sequence: invitation.sequence, substitutes_for: invitation.substitutesFor, expires_at }
  const recorded = await tx
    .insertInto('invitation')
    .values({
      ...{ id: invitation.id, network_id: meeting.networkId, body_id: meeting.bodyId, meeting_id: meeting.id },
      ...{ person_id: invitation.personId, agenda_item_id: invitation.itemId, token_hash: hashOf(invitation.secret) },
      ...again,
    })
    .onConflict((conflict) => conflict.constraint('invitation_once').doUpdateSet(again))
    .returning('id')
    .executeTakeFirstOrThrow()
  return recorded.id
}

/** Notes that these people have been told of the meeting as it is now. */
export async function changeCalled(
  tx: Transaction,
  ids: readonly string[],
  { day, sequence }: { day: string; sequence: number },
) {
  if (ids.length === 0) return
  await tx
    .updateTable('invitation')
    .set({ called_sequence: sequence, expires_at: endOf(day) })
    .where('id', 'in', ids)
    .execute()
}

export const endInvitation = (tx: Transaction, id: string) =>
  tx
    .updateTable('invitation')
    .set({ called_sequence: null, expires_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()

/** When the guests of a meeting are wanted; without hours where the agenda's clock does not know. */
export type GuestSlot = {
  itemId: string
  personId: string
  name: string
  email: string | null
  startsAt: Date | null
  endsAt: Date | null
}

export async function listGuestSlots(tx: Transaction, meetingId: string): Promise<GuestSlot[]> {
  const { rows } = await sql<GuestSlot>`select agenda_item_id as "itemId", person.id as "personId", name, email,
      starts_at as "startsAt", ends_at as "endsAt"
    from guests_of(${meetingId}) as guest join person on person.id = guest.person_id order by starts_at, name`.execute(
    tx,
  )
  return rows
}

export async function listEmails(tx: Transaction, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await tx.selectFrom('person').select(['id', 'email']).where('id', 'in', personIds).execute()
  return new Map(rows.flatMap(({ id, email }) => (email ? [[id, email] as const] : [])))
}

type NewReply = Reply & { invitationId: string; personId: string; recordedBy: string; via: ReplyVia }

export const recordReply = (tx: Transaction, meeting: Place, reply: NewReply) =>
  tx
    .insertInto('reply')
    .values({
      ...{ id: crypto.randomUUID(), network_id: meeting.networkId, body_id: meeting.bodyId, meeting_id: meeting.id },
      ...{
        invitation_id: reply.invitationId,
        person_id: reply.personId,
        recorded_by: reply.recordedBy,
        via: reply.via,
      },
      ...{ answer: reply.answer, substitute_name: reply.substituteName, comment: reply.comment },
      ...{ sequence: reply.sequence, replied_at: reply.repliedAt },
    })
    .execute()
