import { Hono, type Context } from 'hono'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { countPastTablings } from '#areas/matters/index.ts'
import { recordAct } from '#platform/audit.ts'
import { writeCsv } from '#platform/csv.ts'
import { downloadHeaders } from '#platform/download.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { Batch, BatchFile } from '../batch.ts'
import { batchPath } from '../batch-paths.ts'
import { changePaused, countBatch, findBatch, listBatchFiles } from '../batches.store.ts'
import { isUnderReview, nextToReview } from '../review-queue.rule.ts'
import { kindOf, outcomeOf, standingOf } from '../batch-outcome.rule.ts'
import { BatchPage } from './show-batch.view.tsx'

const path = '/inlasning/omgangar/:batchId{[0-9a-f-]{36}}'
const pageSize = 100

async function batchOf(c: Context<Workspace>): Promise<Batch> {
  const batch = found(await findBatch(c.var.db, idFrom(c.req.param('batchId'))))
  stopUnless(may(c.var.actor, 'import-notes', batch))
  return batch
}

const reportColumns = ['Fil', 'Slag', 'Organ', 'Dag', 'Utläst', 'Osäkra', 'Läge', 'Utfall']
const reportRow = (file: BatchFile, isPaused: boolean) => [
  file.fileName,
  kindOf(file),
  file.bodyName,
  file.heldOn ?? '',
  file.values,
  file.unsure,
  standingOf(file, isPaused),
  outcomeOf(file),
]

async function answerBatch(c: Context<Workspace>) {
  const { db, actor, deployment } = c.var
  const batch = await batchOf(c)
  const state = await countBatch(db, batch.id)
  const pages = Math.max(1, Math.ceil(state.documents / pageSize))
  const asked = Number(c.req.query('sida') ?? 1)
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
  const files = await listBatchFiles(db, batch.id, { size: pageSize, number: page })
  const now = deployment.clock()
  const others = new Map(
    files.flatMap((file) =>
      isUnderReview(file, actor.personId, now) && file.reviewerName ? [[file.id, file.reviewerName] as const] : [],
    ),
  )
  const past = (await countPastTablings(db)).filter(({ networkId }) => networkId === batch.networkId)
  const shown = { batch, state, files, page, pages, others, past: state.confirmed > 0 ? past : [] }
  return answerPage(c, <BatchPage {...shown} />)
}

/** Pauses the reading of a batch or sets it going again, in the name of whoever does. */
async function turn(c: Context<Workspace>, isPaused: boolean) {
  const { db, actor } = c.var
  const batch = await batchOf(c)
  await changePaused(db, batch.id, isPaused, actor.personId)
  await recordAct(db, batch.networkId, {
    act: isPaused ? 'pause-batch' : 'resume-batch',
    subjectKind: 'import-batch',
    subjectId: batch.id,
  })
  return c.redirect(withNotice(batchPath(batch.id), isPaused ? 'pausad' : 'fortsatter'), 303)
}

export const showBatchRoute = new Hono<Workspace>()
  .get(path, answerBatch)
  .post(`${path}/pausa`, (c) => turn(c, true))
  .post(`${path}/fortsatt`, (c) => turn(c, false))
  .get(`${path}/nasta`, async (c) => {
    const { db, actor, deployment } = c.var
    const batch = await batchOf(c)
    const next = nextToReview(await listBatchFiles(db, batch.id), {
      personId: actor.personId,
      now: deployment.clock(),
      after: c.req.query('efter'),
    })
    return c.redirect(next ? `/arbetsyta/inlasning/${next}` : withNotice(batchPath(batch.id), 'ingetmer'), 303)
  })
  .get(`${path}/rapport.csv`, async (c) => {
    const batch = await batchOf(c)
    const files = await listBatchFiles(c.var.db, batch.id)
    const rows = files.map((file) => reportRow(file, batch.isPaused))
    return c.body(
      writeCsv([reportColumns, ...rows]),
      200,
      downloadHeaders({ name: 'inlasning.csv', mediaType: 'text/csv' }),
    )
  })
