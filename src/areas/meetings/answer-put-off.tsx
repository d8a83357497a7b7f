import type { Context } from 'hono'
import { answerPage, type Workspace } from '#areas/access/index.ts'
import type { Given } from '#platform/given.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { listAttendance } from './attendance.store.ts'
import { countDeciding } from './presence.rule.ts'
import { ReferBackPage, TableMatterPage } from './put-off-pages.view.tsx'
import type { PutOffRefusal } from './put-off-words.ts'
import { findPutOffStanding, listLaterMeetings } from './put-off.store.ts'

const pages = { tabled: TableMatterPage, 'referred-back': ReferBackPage }

type Shown = { meeting: Meeting; agendaItem: AgendaItem; given?: Given; problem?: PutOffRefusal }

/** The page where a matter is tabled or referred back; after a refusal, with its sentence and what was typed. */
export async function answerPutOff(
  c: Context<Workspace>,
  kind: keyof typeof pages,
  { meeting, agendaItem, given = {}, problem }: Shown,
) {
  const { db } = c.var
  const form = {
    ...(await findPutOffStanding(db, agendaItem)),
    procedure: meeting.procedure,
    deciding: countDeciding(await listAttendance(db, meeting.id), agendaItem),
    ...{ given, problem },
  }
  const Shown = pages[kind]
  const page = (
    <Shown meeting={meeting} agendaItem={agendaItem} later={await listLaterMeetings(db, meeting)} form={form} />
  )
  return answerPage(c, page, problem ? 422 : 200)
}
