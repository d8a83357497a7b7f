import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, levels, logReading, may, recordKinds, withNotice, type Workspace } from '#areas/access/index.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { closeRecord } from './close-record.ts'
import type { RecordToClose } from './record-to-close.ts'
import {
  problemsOfClosing,
  restrictionAsked,
  type AskedRestriction,
  type RestrictRefusal,
} from './restrict-record.rule.ts'
import { findRecordToClose, listCircles } from './restrict-record.store.ts'
import { RestrictRecordPage } from './restrict-record.view.tsx'

const path = '/sekretess/ny'
const line = z.string().trim().max(300).catch('')
const ids = z.array(z.uuid()).catch([])
const RestrictForm = z.object({
  level: z.enum(levels).or(z.literal('')).catch(''),
  bodyId: z.uuid().catch(''),
  organisationId: z.uuid().catch(''),
  personIds: z.preprocess((value) => [value ?? []].flat(), ids),
  law: line,
  since: z.iso.date().catch(''),
  decidedBy: line,
})
const empty = { level: '', bodyId: '', organisationId: '', personIds: [], law: '', decidedBy: '' } as const

/** The record of the address, for the secretary of its body, or of the network when it is a document. */
async function recordAsked(c: Context<Workspace>): Promise<RecordToClose> {
  const kind = found(recordKinds.find((known) => known === c.req.query('slag')))
  const record = found(await findRecordToClose(c.var.db, kind, idFrom(c.req.query('id'))))
  const { networkId, bodyId } = record
  stopUnless(may(c.var.actor, 'restrict-records', bodyId ? { networkId, bodyId } : { networkId }))
  return record
}

/** The same, held: nobody approves or publishes the notes it stands in while it is being closed. */
async function heldRecord(c: Context<Workspace>): Promise<RecordToClose> {
  const { id, meetingIds } = await recordAsked(c)
  for (const held of [...meetingIds, id]) await holdUntilCommit(c.var.db, held)
  return recordAsked(c)
}

async function answerForm(
  c: Context<Workspace>,
  record: RecordToClose,
  given: AskedRestriction,
  problems: readonly RestrictRefusal[] = [],
) {
  logReading(c, [{ recordId: record.id }])
  const circles = await listCircles(c.var.db, record)
  return answerPage(
    c,
    <RestrictRecordPage {...{ record, circles, given, problems }} />,
    problems.length > 0 ? 422 : 200,
  )
}

export const restrictRecordRoute = new Hono<Workspace>()
  .get(path, async (c) => answerForm(c, await recordAsked(c), { ...empty, since: c.var.today }))
  .post(path, async (c) => {
    const { db, actor, today } = c.var
    const record = await heldRecord(c)
    const asked = RestrictForm.parse(await c.req.parseBody({ all: true }))
    const problems = problemsOfClosing({ record, circles: await listCircles(db, record), today }, asked)
    if (problems.length > 0 || asked.level === '') return answerForm(c, record, asked, problems)
    await closeRecord(db, record, restrictionAsked(record, asked.level, asked), actor.personId)
    return c.redirect(withNotice(record.path, 'sekretess'), 303)
  })
