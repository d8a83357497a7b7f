import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { OutstandingMatter } from './matter.ts'
import { stands } from './matters.store.ts'
import { bodiesAsked, isContinued } from './past-tablings.store.ts'

// Looked up from the reader's own bodies: what others have must cost nothing.
const waiting = (bodyId: string | undefined) => {
  const ofBody = bodyId ? sql`${bodyId}::uuid` : sql`any (array(select readable_bodies()))`
  return sql`
    select id from matter where matter.body_id = ${ofBody} and status in ('tabled', 'referred-back', 'handed-over')
      and (status = 'handed-over' or not ${isContinued})
      and (status <> 'tabled' or id not in (select matter_id from past_tablings(${bodiesAsked(bodyId)}) where state = 'waiting'))
    union select matter_id from hand_over where hand_over.body_id = ${ofBody} and status in ('answered', 'declined')
      and ${stands('hand_over')}
    union select to_matter_id from hand_over join hand_over_step on hand_over_id = hand_over.id and act = 'accept'
      where hand_over.to_body_id = ${ofBody} and status = 'accepted'
    union select matter.id from matter join hand_over_step on to_matter_id = matter.id where matter.body_id = ${ofBody} and status = 'open'`
}

// The agenda where a matter is taken up next: not where it was put off, referred back or handed over just now.
const next = sql`(select jsonb_build_object('meetingId', meeting.id, 'day', meeting.day, 'number', agenda_item.number)
  from agenda_item join meeting on meeting.id = agenda_item.meeting_id
  where agenda_item.matter_id = matter.id and meeting.status in ('planned', 'ongoing')
    and not exists (select from tabling where agenda_item_id = agenda_item.id and ${stands('tabling')})
    and not exists (select from decision where agenda_item_id = agenda_item.id and kind = 'referred-back' and ${stands('decision')})
    and not exists (select from hand_over where agenda_item_id = agenda_item.id and ${stands('hand_over')})
  order by meeting.day limit 1)`

const sent = sql`(select jsonb_build_object('id', hand_over.id, 'status', hand_over.status, 'otherBody', receiver.name,
    'words', coalesce((select remark from hand_over_step where hand_over_id = hand_over.id and act in ('answer', 'decline')
      order by number desc limit 1), hand_over.wording))
  from hand_over join body as receiver on receiver.id = to_body_id
  where hand_over.matter_id = matter.id and ${stands('hand_over')} order by hand_over.recorded_at desc limit 1)`

const received = sql`(select jsonb_build_object('id', hand_over.id, 'status', hand_over.status, 'otherBody', sender.name,
    'words', hand_over.wording)
  from hand_over_step join hand_over on hand_over.id = hand_over_id join body as sender on sender.id = hand_over.body_id
  where to_matter_id = matter.id order by hand_over.recorded_at desc limit 1)`

/**
 * Matters that wait for something, longest waiting first; of one body or of all that may be read. One statement. What was put
 * off in old notes read in waits for a word of its own, `listPastTablings`.
 */
export async function listOutstanding(tx: Transaction, bodyId?: string): Promise<OutstandingMatter[]> {
  const { rows } = await sql<OutstandingMatter>`
    with waiting as (${waiting(bodyId)})
    select matter.id, matter.title, matter.status, matter.body_id as "bodyId", body.name as "bodyName",
      coalesce(raised.day, (select min(taken_at at time zone 'Europe/Stockholm')::date from hand_over_step where to_matter_id = matter.id),
        stockholm_today())::text as "raisedOn",
      coalesce(put_off.times, 0) as "timesTabled",
      coalesce(case matter.status when 'referred-back' then referral.reason else put_off.reason end, '') as reason,
      put_off.item as "tabledAt", ${next} as next, ${sent} as sent, ${received} as received
    from waiting join matter on matter.id = waiting.id join body on body.id = matter.body_id
      cross join lateral (select min(meeting.day) as day, min(agenda_item.position) as position
        from agenda_item join meeting on meeting.id = meeting_id where matter_id = matter.id
          and meeting.day = (select min(first.day) from agenda_item as appearance join meeting as first on first.id = appearance.meeting_id
            where appearance.matter_id = matter.id)) as raised
      cross join lateral (select count(*)::int as times, (array_agg(tabling.reason order by tabling.recorded_at desc))[1] as reason,
        (array_agg(tabling.agenda_item_id order by tabling.recorded_at desc))[1] as item
        from tabling where tabling.matter_id = matter.id and ${stands('tabling')}) as put_off
      left join lateral (select coalesce(nullif(decision.reason, ''), decision.wording) as reason from decision
        where decision.matter_id = matter.id and kind = 'referred-back' and ${stands('decision')}
        order by decision.recorded_at desc limit 1) as referral on true
    order by "raisedOn", raised.position, matter.title`.execute(tx)
  return rows
}
