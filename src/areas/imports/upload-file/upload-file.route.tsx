import { Hono, type Context } from 'hono'
import { answerPage, may, mayAnywhere, withNotice, type SignedIn, type Workspace } from '#areas/access/index.ts'
import { listNetworks } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { idFrom, stopUnless } from '#platform/http.ts'
import { hashOf } from '#platform/secrets.ts'
import { draftFieldsOf } from '../draft-fields.rule.ts'
import { findSameFile, listDrafts, recordDraft, recordFile } from '../drafts.store.ts'
import { largestFile, readNotes } from '../read-notes.source.ts'
import { UploadPage, type UploadProblem } from './upload-file.view.tsx'

/** A name to show: no path, no control characters, and not endless. */
const plainName = (name: string) =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200) || 'namnlös fil'

async function answerUpload(c: Context<Workspace>, problem?: UploadProblem) {
  const { db, actor } = c.var
  const networks = (await listNetworks(db)).filter((network) => may(actor, 'import-notes', { networkId: network.id }))
  const page = (
    <UploadPage
      networks={networks}
      networkId={c.req.query('natverk')}
      drafts={await listDrafts(db)}
      maxBytes={largestFile}
      problem={problem}
    />
  )
  return answerPage(c, page, problem ? 422 : 200)
}

const notKept = ['empty', 'unknown-format', 'several-files', 'busy'] as const
const isNotKept = (refusal: string): refusal is (typeof notKept)[number] => notKept.some((one) => one === refusal)

type Given = { name: string; bytes: Uint8Array; notes: Awaited<ReturnType<typeof readNotes>> }
type Uploading = { Variables: { given?: Given } }

/** Reads the file before the transaction begins: a slow one must not hold a connection to the database. */
export const readUploadRoute = new Hono<SignedIn & Uploading>().post('/inlasning', async (c, next) => {
  stopUnless(mayAnywhere(c.var.actor, 'import-notes'))
  const { file } = await c.req.parseBody()
  if (file instanceof File && file.name !== '' && file.size <= largestFile) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    c.set('given', { name: plainName(file.name), bytes, notes: await readNotes(bytes) })
  }
  return next()
})

export const uploadFileRoute = new Hono<Workspace & Uploading>()
  .get('/inlasning', async (c) => {
    stopUnless(mayAnywhere(c.var.actor, 'import-notes'))
    return answerUpload(c)
  })
  .post('/inlasning', async (c) => {
    const { db, actor } = c.var
    stopUnless(mayAnywhere(actor, 'import-notes'))
    const { file, network } = await c.req.parseBody()
    const { given } = c.var
    if (!given) return answerUpload(c, file instanceof File && file.size > largestFile ? 'too-large' : 'file-missing')
    const networkId = idFrom(String(network ?? ''))
    stopUnless(may(actor, 'import-notes', { networkId }))
    const { name, bytes, notes } = given
    // Nothing more can come of such a file, so it is not kept; any other is, for another try or to be filled in by hand.
    if (!notes.ok && isNotKept(notes.refusal)) return answerUpload(c, notes.refusal)
    const sha256 = hashOf(bytes)
    await holdUntilCommit(db, `${networkId} ${sha256}`)
    const same = await findSameFile(db, networkId, sha256)
    if (same) return c.redirect(`/arbetsyta/inlasning/${same.id}?samma=ja`, 303)
    const [fileId, draftId] = [crypto.randomUUID(), crypto.randomUUID()]
    await recordFile(db, { id: fileId, networkId, name, sha256, bytes, personId: actor.personId })
    const outcome = notes.ok
      ? { read: { ...notes.value, fields: draftFieldsOf(notes.value.reading) } }
      : { problem: notes.refusal }
    await recordDraft(db, { id: draftId, networkId, fileId, ...outcome })
    await recordAct(db, networkId, {
      act: 'upload-file',
      subjectKind: 'import-draft',
      subjectId: draftId,
      detail: { sha256 },
    })
    const address = `/arbetsyta/inlasning/${draftId}`
    return c.redirect(notes.ok ? withNotice(address, 'last') : address, 303)
  })
