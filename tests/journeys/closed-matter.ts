import type { Db } from '#platform/db.ts'
import type { Browser } from '../support/browser.ts'

/** A matter that was put off and is closed to all but one member. */
export async function aClosedMatter(
  db: Db,
  secretary: Browser,
  { meeting, reader }: { meeting: string; reader: string },
) {
  const post = (act: string, form: Record<string, string> = {}) =>
    secretary.post(`/arbetsyta/moten/${meeting}/${act}`, form)
  await post('oppna')
  await post('punkter', { title: 'Anbuden på utredningen' })
  const { id } = await db
    .selectFrom('agenda_item')
    .select('id')
    .where('meeting_id', '=', meeting)
    .where('title', '=', 'Anbuden på utredningen')
    .executeTakeFirstOrThrow()
  const ground = { law: 'OSL 19:3', since: '2026-01-15', decidedBy: 'Ledningsgruppen' }
  const circle = { level: 'persons', personIds: reader }
  await secretary.post(`/arbetsyta/sekretess/ny?slag=agenda-item&id=${id}`, { ...ground, ...circle })
  await post(`punkter/${id}/bordlagg`, { reason: 'tidsbrist' })
  const matter = await db.selectFrom('agenda_item').select('matter_id').where('id', '=', id).executeTakeFirstOrThrow()
  return { closedMeeting: meeting, closedMatter: matter.matter_id ?? '' }
}
