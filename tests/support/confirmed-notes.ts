import type { TestApp } from './app.ts'
import { confirmDraft, idIn, problemOn, sendFile, someText, type Stage } from './stage.ts'

/** The first item put off and the second decided, in the form of a draft. */
export const tabled = {
  ...{ 'i-0-title': 'Belysning', 'i-0-tabled': 'ja', 'i-0-reason': 'Tiden räckte inte.', 'i-1-decisions': 'Ja.' },
}

/** Notes that are read in and confirmed: the draft and its meeting. `fields` in place of what was read. */
async function confirmed(
  stage: Stage,
  day: string,
  items: readonly string[] = ['Belysning', 'Busskort'],
  fields: Record<string, string> = {},
) {
  const sent = await sendFile(stage.secretary, stage.networkId, someText(day, items), `${day}.txt`)
  const draftId = idIn(sent.location)
  const answer = await confirmDraft(stage.secretary, draftId, fields)
  if (answer.status !== 303) throw new Error(problemOn(answer))
  return { draftId, meetingId: idIn(answer.location) }
}

/** What a test asks of notes that are confirmed and taken back again. */
export const confirmedNotes = (test: TestApp, stage: Stage) => ({
  confirmed: (day: string, items?: readonly string[], fields?: Record<string, string>) =>
    confirmed(stage, day, items, fields),
  takeBack: (draftId: string, browser = stage.secretary) => browser.post(`/arbetsyta/inlasning/${draftId}/ta-tillbaka`),
  draftRow: (draftId: string) =>
    test.db
      .selectFrom('import_draft')
      .select(['status', 'version', 'fields', 'meeting_id', 'confirmed_by', 'filled_plan'])
      .where('id', '=', draftId)
      .executeTakeFirstOrThrow(),
  meetingOn: (day: string) =>
    test.db
      .selectFrom('meeting')
      .selectAll()
      .where('network_id', '=', stage.networkId)
      .where('day', '=', day)
      .execute(),
  everything: () => rowsOf(test, stage),
  actsOn: (draftId: string) => actsOn(test, draftId),
})

/** Every row of the network's meetings and matters and of what belongs to them, as text. */
async function rowsOf({ db }: TestApp, { networkId }: Stage): Promise<string[]> {
  const tables = [
    ...(['meeting', 'matter', 'meeting_step', 'matter_step', 'agenda_item', 'decision', 'tabling'] as const),
    ...(['approval', 'attendance', 'continuation_proposal', 'provenance'] as const),
  ]
  const rows = await Promise.all(
    tables.map((name) => db.selectFrom(name).selectAll().where('network_id', '=', networkId).execute()),
  )
  return rows
    .flat()
    .map((row) => JSON.stringify(row))
    .sort()
}

/** What the audit log says of how a draft was confirmed, and that it was taken back. */
const actsOn = async ({ db }: TestApp, draftId: string) =>
  (
    await db
      .selectFrom('audit_entry')
      .select(['act', 'detail'])
      .where('subject_id', '=', draftId)
      .orderBy('number')
      .execute()
  ).filter(({ act }) => act.includes('confirm'))
