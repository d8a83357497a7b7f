import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, logReading, may, restrictionsOf, type Workspace } from '#areas/access/index.ts'
import { findBody } from '#areas/networks/index.ts'
import { writeCsv } from '#platform/csv.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { decisionLabels } from '../noted-words.rule.ts'
import { listYears } from '../years.store.ts'
import { listRegister } from './list-decisions.store.ts'
import { DecisionsPage } from './list-decisions.view.tsx'
import type { RegisteredDecision } from './registered-decision.ts'

const Filter = z.object({
  ar: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  slag: z.enum(['adopted', 'informed', 'approved', 'referred-back', 'declined', 'elected']).optional().catch(undefined),
  ord: z.string().trim().max(200).catch('').default(''),
  sida: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})

const filterOf = (c: Context<Workspace>) => {
  const { ar, slag, ord, sida } = Filter.parse(c.req.query())
  return { year: ar, kind: slag, words: ord, page: sida }
}

async function askedBody(c: Context<Workspace>) {
  const body = found(await findBody(c.var.db, idFrom(c.req.param('bodyId'))))
  stopUnless(may(c.var.actor, 'read-body', { networkId: body.networkId, bodyId: body.id }))
  return body
}

async function noteReading(c: Context<Workspace>, decisions: readonly RegisteredDecision[]) {
  const ids = decisions.flatMap(({ itemId, matterId }) => [itemId, matterId])
  const restrictions = await restrictionsOf(c.var.db, ids)
  logReading(c, restrictions)
  return restrictions
}

/** The body's decisions over the years (sv. beslutsregister), as a page and as a file. */
export const listDecisionsRoute = new Hono<Workspace>()
  .get('/organ/:bodyId/beslut', async (c) => {
    const body = await askedBody(c)
    const filter = filterOf(c)
    const { decisions, total } = await listRegister(c.var.db, body.id, filter)
    const restrictions = await noteReading(c, decisions)
    const years = await listYears(c.var.db, body.id)
    return answerPage(c, <DecisionsPage {...{ body, filter, decisions, total, restrictions, years }} />)
  })
  .get('/organ/:bodyId/beslut.csv', async (c) => {
    const body = await askedBody(c)
    const { decisions } = await listRegister(c.var.db, body.id, filterOf(c), 'all')
    await noteReading(c, decisions)
    const rows = decisions.map(({ day, number, title, kind, wording }) => [
      day,
      number,
      title,
      decisionLabels[kind],
      wording,
    ])
    return c.body(writeCsv([['Dag', 'Punkt', 'Ärende', 'Slag', 'Beslut'], ...rows]), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="beslut-${body.slug}.csv"`,
      'Cache-Control': 'no-store',
    })
  })
