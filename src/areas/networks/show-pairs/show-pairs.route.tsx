import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, type Workspace } from '#areas/access/index.ts'
import { currentMap } from '#areas/organisations/index.ts'
import { layOutWeb } from '#platform/graph/index.ts'
import { stopUnless } from '#platform/http.ts'
import { listCodes, listPairs } from '../shared-networks.store.ts'
import { webOf } from './pairs-web.rule.ts'
import { PairsPage } from './show-pairs.view.tsx'

/** More lines than this hide one another, so the picture shows the table's first page. */
const perPage = 100

const PageNumber = z.coerce.number().int().min(1).max(10_000).catch(1)

/** Which municipalities share networks with one another: for everyone who signs in, of what they may read. */
export const showPairsRoute = new Hono<Workspace>().get('/natverk/delade', async (c) => {
  const { db, actor } = c.var
  stopUnless(actor.guestItemId === null)
  const pageNumber = PageNumber.parse(c.req.query('sida'))
  const { pairs, count } = await listPairs(db, { limit: perPage, offset: (pageNumber - 1) * perPage })
  const drawn = pageNumber === 1 ? pairs : []
  const codes = await listCodes(db, [...new Set(drawn.flatMap(({ one, other }) => [one.id, other.id]))])
  const { country } = await currentMap(db)
  const { nodes, edges } = webOf(drawn, (id) => country.areas.get(codes.get(id) ?? '')?.spot)
  return answerPage(
    c,
    <PairsPage
      pairs={pairs}
      count={count}
      web={edges.length > 0 ? layOutWeb(nodes, edges) : undefined}
      pageNumber={pageNumber}
      pageCount={Math.ceil(count / perPage)}
    />,
  )
})
