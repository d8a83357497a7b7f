import { setTimeout as sleep } from 'node:timers/promises'
import { Hono, type Context } from 'hono'
import { answerPage, asActor, may, mayAnywhere, type SignedIn, type Workspace } from '#areas/access/index.ts'
import { listNetworks } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { batchPath } from '../batch-paths.ts'
import { findBatch, listBatches, recordBatch } from '../batches.store.ts'
import { findDraft, listDrafts } from '../drafts.store.ts'
import { findKept, keepFile } from '../keep-file.ts'
import { readWaitingFiles } from '../read-waiting.ts'
import type { Uploading } from '../uploading.ts'
import { sentFiles } from './sent-files.ts'
import { UploadPage, type UploadProblem } from './upload-file.view.tsx'

/** How long a person waits for one file before the page says that it is being read, in milliseconds. */
const longestWait = 8000

async function answerUpload(c: Context<Workspace>, problem?: UploadProblem) {
  const { db, actor } = c.var
  const networks = (await listNetworks(db)).filter((network) => may(actor, 'import-notes', { networkId: network.id }))
  const page = (
    <UploadPage
      networks={networks}
      networkId={c.req.query('natverk')}
      drafts={await listDrafts(db)}
      batches={await listBatches(db)}
      problem={problem}
    />
  )
  return answerPage(c, page, problem ? 422 : 200)
}

/** What a form says of the batch its files belong to: the id of one that is there, or that a new one is begun. */
const isKnownBatch = (batch: unknown): batch is string => typeof batch === 'string' && batch !== 'ny'

/** Lets a single file be read, so that the person comes to its review at once; a slow one is waited for on its page. */
async function waitFor(c: Context<SignedIn & Uploading>, draftId: string): Promise<void> {
  const { deployment, actor } = c.var
  const isWaiting = async () =>
    (await asActor(deployment.app, actor, (tx) => findDraft(tx, draftId)))?.status === 'waiting'
  const end = Date.now() + longestWait
  while (Date.now() < end && (await isWaiting())) await sleep(100)
}

/** Takes the files out of the form before the transaction begins, and has what waits read when it has ended. */
export const readUploadRoute = new Hono<SignedIn & Uploading>()
  .post('/inlasning', async (c, next) => {
    stopUnless(mayAnywhere(c.var.actor, 'import-notes'))
    c.set('sent', await sentFiles(await c.req.parseBody({ all: true })))
    return next()
  })
  .post('/inlasning/*', async (c, next) => {
    const { deployment } = c.var
    await next()
    if (c.res.status !== 303) return
    deployment.afterwards(() => readWaitingFiles(deployment))
    if (c.var.draftId) await waitFor(c, c.var.draftId)
  })

export const uploadFileRoute = new Hono<Workspace & Uploading>()
  .get('/inlasning', async (c) => {
    stopUnless(mayAnywhere(c.var.actor, 'import-notes'))
    return answerUpload(c)
  })
  .post('/inlasning', async (c) => {
    const { db, actor, sent = [] } = c.var
    stopUnless(mayAnywhere(actor, 'import-notes'))
    const { network, batch } = await c.req.parseBody()
    const [only] = sent
    if (!only) return answerUpload(c, 'file-missing')
    const isOne = sent.length === 1 && batch === undefined && !only.isBundle
    if (isOne && 'problem' in only) return answerUpload(c, only.problem)
    const known = isKnownBatch(batch) ? found(await findBatch(db, idFrom(batch))) : undefined
    const networkId = known?.networkId ?? idFrom(String(network ?? ''))
    stopUnless(may(actor, 'import-notes', { networkId }))
    const same = isOne && 'bytes' in only ? await findKept(db, networkId, only.bytes) : undefined
    if (same) {
      c.set('draftId', same.id)
      return c.redirect(`/arbetsyta/inlasning/${same.id}?samma=ja`, 303)
    }
    const batchId = known?.id ?? crypto.randomUUID()
    if (!known) await recordBatch(db, batchId, networkId, actor.personId)
    const draftIds: string[] = []
    for (const file of sent)
      draftIds.push((await keepFile(db, file, { networkId, batchId, personId: actor.personId })).id)
    const detail = { files: sent.length }
    await recordAct(db, networkId, { act: 'upload-files', subjectKind: 'import-batch', subjectId: batchId, detail })
    if (!isOne) return c.redirect(batchPath(batchId), 303)
    c.set('draftId', draftIds[0])
    return c.redirect(`/arbetsyta/inlasning/${draftIds[0]}`, 303)
  })
