import { Hono } from 'hono'
import { answerPage, logReading, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { found, idFrom } from '#platform/http.ts'
import { findDocument, listArchiveRules } from '../documents.store.ts'
import { networkToChange } from '../network-of.ts'
import { removeDocument } from './remove-document.store.ts'
import { RemoveDocumentPage } from './remove-document.view.tsx'
import { networkPath } from '../network-paths.ts'

const path = `${networkPath}/dokument/:documentId{[0-9a-f-]{36}}/ta-bort`

export const removeDocumentRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const network = await networkToChange(c)
    const document = await findDocument(c.var.db, idFrom(c.req.param('documentId')))
    const here = found(document?.networkId === network.id ? document : undefined)
    logReading(c, [{ recordId: here.id }])
    const rule = (await listArchiveRules(c.var.db, network.id)).find(({ kind }) => kind === here.kind)
    return answerPage(c, <RemoveDocumentPage network={network} document={here} rule={rule} />)
  })
  .post(path, async (c) => {
    const { db } = c.var
    const network = await networkToChange(c)
    const document = await findDocument(db, idFrom(c.req.param('documentId')))
    // Removed by somebody else a moment ago: what was asked for is so.
    if (document?.networkId === network.id) {
      const { id, kind, title, address, fileName } = document
      await removeDocument(db, id)
      await recordAct(db, network.id, {
        ...{ act: 'remove-document', subjectKind: 'network-document', subjectId: id },
        detail: { kind, title, address, fileName },
      })
    }
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/dokument`, 'handlingbort'), 303)
  })
