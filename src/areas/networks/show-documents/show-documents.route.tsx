import { Hono } from 'hono'
import { answerPage, isOpenTo, listRestrictions, logReading, may, type Workspace } from '#areas/access/index.ts'
import { downloadHeaders } from '#platform/download.ts'
import { found, idFrom } from '#platform/http.ts'
import { listArchiveRules, listDocuments } from '../documents.store.ts'
import { askedNetwork } from '../network-of.ts'
import { findFile } from './show-documents.store.ts'
import { DocumentsPage } from './show-documents.view.tsx'
import { networkPath } from '../network-paths.ts'

const path = `${networkPath}/dokument`

export const showDocumentsRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const { db, actor, today } = c.var
    const network = await askedNetwork(c)
    const documents = await listDocuments(db, network.id)
    const restrictions = (await listRestrictions(db, network.id)).filter(({ recordKind }) => recordKind === 'document')
    logReading(
      c,
      documents.map(({ id }) => ({ recordId: id })),
    )
    const page = (
      <DocumentsPage
        network={network}
        documents={documents}
        restrictions={restrictions}
        hidden={restrictions.filter((restriction) => !isOpenTo(actor, restriction))}
        rules={await listArchiveRules(db, network.id)}
        mayChange={may(actor, 'change-network', { networkId: network.id })}
        today={today}
      />
    )
    return answerPage(c, page)
  })
  .get(`${path}/:documentId{[0-9a-f-]{36}}/fil`, async (c) => {
    const network = await askedNetwork(c)
    const file = await findFile(c.var.db, idFrom(c.req.param('documentId')))
    logReading(c, [{ recordId: idFrom(c.req.param('documentId')) }])
    const { bytes, ...rest } = found(file?.networkId === network.id ? file : undefined)
    return c.body(new Uint8Array(bytes), 200, downloadHeaders(rest))
  })
