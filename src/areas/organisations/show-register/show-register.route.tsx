import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { stopUnless } from '#platform/http.ts'
import { kindsAddableBy } from '../kinds-addable-by.ts'
import { newestYear } from '../population.store.ts'
import { readCounties, readCountyNames, readPoliceCounties } from '../register.source.ts'
import { countKinds, countRegister, listRegister } from './show-register.store.ts'
import { RegisterPage } from './show-register.view.tsx'

// An address that somebody has altered shows the whole register and not a fault.
const QueryForm = z.object({
  namn: z.string().trim().max(200).catch(''),
  slag: z.string().max(40).catch(''),
  lan: z.string().max(2).catch(''),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
})

const pageLength = 50

export const showRegisterRoute = new Hono<Workspace>().get('/organisationer', async (c) => {
  const { db, actor } = c.var
  stopUnless(actor.guestItemId === null)
  const { namn: words, slag: kind, lan: countyCode, sida } = QueryForm.parse(c.req.query())
  const policeKeys = [...readPoliceCounties()].flatMap(([key, codes]) => (codes.includes(countyCode) ? [key] : []))
  const query = { words, kind, countyCode, policeKeys }
  const total = await countRegister(db, query)
  const pages = Math.max(1, Math.ceil(total / pageLength))
  const page = Math.min(sida, pages)
  const entries = await listRegister(db, query, { from: (page - 1) * pageLength, length: pageLength })
  return answerPage(
    c,
    <RegisterPage
      query={query}
      entries={entries.map((entry) => ({ ...entry, counties: readCountyNames(entry) }))}
      total={total}
      page={page}
      pages={pages}
      kindCounts={await countKinds(db)}
      counties={readCounties()}
      populationYear={await newestYear(db)}
      today={c.var.today}
      mayAdd={kindsAddableBy(actor).length > 0}
      mayImport={may(actor, 'import-population')}
    />,
  )
})
