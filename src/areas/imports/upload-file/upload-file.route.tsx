import { Hono, type Context } from 'hono'
import { answerPage, may, mayAnywhere, withNotice, type Workspace } from '#areas/access/index.ts'
import { listNetworks } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
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

export const uploadFileRoute = new Hono<Workspace>()
  .get('/inlasning', async (c) => {
    stopUnless(mayAnywhere(c.var.actor, 'import-notes'))
    return answerUpload(c)
  })
  .post('/inlasning', async (c) => {
    const { db, actor } = c.var
    stopUnless(mayAnywhere(actor, 'import-notes'))
    const given = await c.req.parseBody()
    const { file } = given
    if (!(file instanceof File) || file.name === '') return answerUpload(c, 'file-missing')
    const networkId = idFrom(String(given['network'] ?? ''))
    stopUnless(may(actor, 'import-notes', { networkId }))
    if (file.size > largestFile) return answerUpload(c, 'too-large')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const sha256 = hashOf(bytes)
    const same = await findSameFile(db, networkId, sha256)
    if (same) return c.redirect(`/arbetsyta/inlasning/${same.id}?samma=ja`, 303)
    const [fileId, draftId] = [crypto.randomUUID(), crypto.randomUUID()]
    await recordFile(db, { id: fileId, networkId, name: plainName(file.name), sha256, bytes, personId: actor.personId })
    const notes = await readNotes(bytes)
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
