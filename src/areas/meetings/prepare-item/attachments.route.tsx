import { Hono, type Context } from 'hono'
import { logReading, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { downloadHeaders, plainFileName } from '#platform/download.ts'
import { found, idFrom } from '#platform/http.ts'
import { hashOf } from '#platform/secrets.ts'
import { answerMeeting, meetingOf } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { listAgenda } from '../meetings.store.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import { answerItem } from './answer-item.tsx'
import { findAttachment, recordAttachment, removeAttachment, type NewAttachment } from './attachments.store.ts'
import { mediaTypeOf } from './file-kind.rule.ts'
import type { FileProblem } from './file-problem.ts'

const path = '/moten/:meetingId/punkter/:itemId/bilagor'
const pageOf = (meetingId: string, itemId: string) => `/arbetsyta/moten/${meetingId}/punkter/${itemId}/andra#bilagor`

/** The files of the form, or what is wrong with the first that can't be taken: then none is. */
async function filesOf(c: Context<Workspace>): Promise<NewAttachment[] | FileProblem> {
  const { files } = await c.req.parseBody({ all: true })
  // A browser sends a file without name when none was chosen.
  const chosen = [files].flat().filter((file) => file instanceof File && file.name !== '')
  const taken: NewAttachment[] = []
  for (const file of chosen) {
    if (!(file instanceof File)) continue
    const [name, bytes] = [plainFileName(file.name), new Uint8Array(await file.arrayBuffer())]
    const mediaType = mediaTypeOf(name, bytes)
    if (!mediaType.ok) return { problem: mediaType.refusal, name }
    taken.push({ name, bytes, mediaType: mediaType.value, sha256: hashOf(bytes) })
  }
  return taken.length > 0 ? taken : { problem: 'file-missing', name: '' }
}

export const attachmentsRoute = new Hono<Workspace>()
  .post(path, async (c) => {
    const { db, actor } = c.var
    const held = await heldItem(c)
    const { meeting, agendaItem } = held
    if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
    const files = await filesOf(c)
    if (!Array.isArray(files)) return answerItem(c, held, { fileProblem: files })
    for (const file of files) {
      const wasAdded = await recordAttachment(db, { meeting, itemId: agendaItem.id }, file, actor.personId)
      if (wasAdded)
        await recordAct(db, meeting.networkId, {
          ...{ act: 'attach-file', subjectKind: 'agenda-item', subjectId: agendaItem.id },
          detail: { name: file.name, sha256: file.sha256 },
        })
    }
    return c.redirect(withNotice(pageOf(meeting.id, agendaItem.id), 'bilaga'), 303)
  })
  .post(`${path}/:attachmentId/ta-bort`, async (c) => {
    const { db } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    const attachmentId = idFrom(c.req.param('attachmentId'))
    if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
    const { name } = found(await removeAttachment(db, agendaItem.id, attachmentId))
    await recordAct(db, meeting.networkId, {
      ...{ act: 'remove-attachment', subjectKind: 'agenda-item', subjectId: agendaItem.id },
      detail: { name },
    })
    return c.redirect(withNotice(pageOf(meeting.id, agendaItem.id), 'bilagaborta'), 303)
  })
  .get(`${path}/:attachmentId`, async (c) => {
    const { db } = c.var
    const meeting = await meetingOf(c)
    const itemId = idFrom(c.req.param('itemId'))
    const attachmentId = idFrom(c.req.param('attachmentId'))
    const agendaItem = found((await listAgenda(db, meeting.id)).find(({ id }) => id === itemId))
    const { bytes, ...rest } = found(await findAttachment(db, itemId, attachmentId))
    logReading(c, [{ recordId: itemId }, ...(agendaItem.matterId ? [{ recordId: agendaItem.matterId }] : [])])
    return c.body(new Uint8Array(bytes), 200, downloadHeaders(rest))
  })
