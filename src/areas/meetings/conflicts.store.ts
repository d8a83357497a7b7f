import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { isDay } from '#platform/time.ts'
import { conflictsOf, type Conflict, type OtherMeeting, type Slot } from './conflict.rule.ts'

type Body = { networkId: string; bodyId: string }

const seated = sql`('secretary', 'chair', 'vice-chair', 'member', 'substitute', 'coordinator')`
/** Seats held on the day of the meeting, in one body or in all of the network's. */
const sitsOn = (holding: string) => sql`${sql.ref(`${holding}.role`)} in ${seated}
  and ${sql.ref(`${holding}.valid_from`)} <= meeting.day and coalesce(${sql.ref(`${holding}.valid_to`)}, meeting.day) >= meeting.day`

const peopleInBoth = ({ networkId, bodyId }: Body) => sql`(select count(distinct here.person_id)::int
  from role_holding as here join role_holding as there on there.person_id = here.person_id
  where here.network_id = ${networkId} and (here.body_id = ${bodyId} or here.body_id is null) and ${sitsOn('here')}
    and there.network_id = meeting.network_id and (there.body_id = meeting.body_id or there.body_id is null)
    and ${sitsOn('there')})`

/** Meetings on these days: the body's own, and those of others that are still to be held. */
async function listOthers(
  tx: Transaction,
  body: Body,
  days: readonly string[],
  except: string,
): Promise<OtherMeeting[]> {
  const columns = sql`meeting.id, meeting.day::text, starts_at as "startsAt", ends_at as "endsAt", body.name as "bodyName"`
  const onDays = sql`meeting.day = any(${[...days]}::date[]) and meeting.id::text <> ${except}`
  const { rows } = await sql<OtherMeeting>`
    select ${columns}, true as "isOwn", 0 as people from meeting join body on body.id = meeting.body_id
      where meeting.body_id = ${body.bodyId} and meeting.status <> 'cancelled' and ${onDays}
    union all
    select ${columns}, false, ${peopleInBoth(body)} from meeting join body on body.id = meeting.body_id
      where meeting.body_id <> ${body.bodyId} and meeting.status in ('planned', 'ongoing') and ${onDays}
    order by 2, 3, 5`.execute(tx)
  return rows
}

/** What stands in the way of each slot, for all the slots in one statement. `except` is a meeting that is being moved. */
export async function findConflicts(
  tx: Transaction,
  body: Body,
  slots: readonly Slot[],
  except = '',
): Promise<Conflict[][]> {
  const days = [...new Set(slots.map(({ day }) => day).filter(isDay))]
  return conflictsOf(slots, days.length > 0 ? await listOthers(tx, body, days, except) : [])
}
