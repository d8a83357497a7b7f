import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#platform/db.ts'

type Found = { id: string }

/** By what name the example speaks of each kind of thing. An agenda item is the newest with its title. */
const queries: Record<string, (name: string) => RawBuilder<Found>> = {
  network: (name) => sql`select id from network where name = ${name}`,
  organisation: (name) => sql`select id from organisation where name = ${name} and ended_on is null`,
  person: (email) => sql`select id from person where email = ${email}`,
  body: (name) => sql`select id from body where name = ${name}`,
  meeting: (day) => sql`select id from meeting where day = ${day}`,
  item: (title) =>
    sql`select agenda_item.id from agenda_item join meeting on meeting.id = meeting_id where title = ${title} order by day desc`,
  invitation: (email) =>
    sql`select invitation.id from invitation join person on person.id = person_id where email = ${email} order by invited_at desc`,
  round: (title) =>
    sql`select question_round.id from question_round join agenda_item on agenda_item.id = agenda_item_id where title = ${title}`,
  question: (wording) => sql`select id from question where wording = ${wording}`,
  // Weeks from the one in which the example began to be loaded: a load that was cut short goes on with the same days.
  friday: (weeks) => sql`select ((date_trunc('week', coalesce((select min(at) from audit_entry), now()) at time zone
    'Europe/Stockholm'))::date + 4 + 7 * ${weeks}::int)::text as id`,
  programme: (title) => sql`select id from programme where title = ${title}`,
}

/** The id of the thing that the example calls by this name; a fault when there is none, so that no act is half done. */
export async function findExampleId(admin: Db, kind: string, name: string): Promise<string> {
  const rows = (await queries[kind]?.(name).execute(admin))?.rows
  const id = rows?.[0]?.id
  if (id === undefined) throw new Error(`the example has no ${kind} called ${name}`)
  return id
}
