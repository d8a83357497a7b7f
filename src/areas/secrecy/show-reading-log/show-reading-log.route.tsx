import { Hono } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findNetworkName } from '../network-name.store.ts'
import { listReadings } from './show-reading-log.store.ts'
import { ReadingLogPage } from './show-reading-log.view.tsx'

const pageFrom = (text: string | undefined): number => (/^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : 1)

export const showReadingLogRoute = new Hono<Workspace>().get(
  '/natverk/:networkId{[0-9a-f-]{36}}/laslogg',
  async (c) => {
    const { db, actor } = c.var
    const networkId = idFrom(c.req.param('networkId'))
    const networkName = found(await findNetworkName(db, networkId))
    stopUnless(may(actor, 'read-reading-log', { networkId }))
    const page = pageFrom(c.req.query('sida'))
    const rows = await listReadings(db, networkId, page)
    return answerPage(c, <ReadingLogPage {...{ networkId, networkName, rows, page }} />)
  },
)
