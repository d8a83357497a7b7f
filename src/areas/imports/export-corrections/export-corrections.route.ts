import { Hono, type Context } from 'hono'
import { may, mayAnywhere, type Workspace } from '#areas/access/index.ts'
import { listNetworks } from '#areas/networks/index.ts'
import { writeCsv } from '#platform/csv.ts'
import { stopUnless } from '#platform/http.ts'
import type { CorrectionRow } from './correction.ts'
import { listCorrections } from './list-corrections.ts'

async function corrections(c: Context<Workspace>): Promise<CorrectionRow[]> {
  const { db, actor } = c.var
  stopUnless(mayAnywhere(actor, 'import-notes'))
  const own = (await listNetworks(db)).filter(({ id }) => may(actor, 'import-notes', { networkId: id }))
  const rows: CorrectionRow[] = []
  for await (const row of listCorrections(
    db,
    own.map(({ id }) => id),
  ))
    rows.push(row)
  return rows
}

const headings = ['Slag', 'Format', 'Fält', 'Utfall', 'Säker läsning', 'Avläst', 'Bekräftat', 'Orden omkring']

const sureness = (wasSure: boolean | null) => (wasSure === null ? '' : wasSure ? 'ja' : 'nej')

const cellsOf = ({ kind, format, field, outcome, wasSure, read, confirmed, around }: CorrectionRow) => [
  ...[kind, format, field, outcome, sureness(wasSure), read, confirmed, around],
]

const headersFor = (ending: string, type: string) => ({
  'Content-Type': `${type}; charset=utf-8`,
  'Content-Disposition': `attachment; filename="rattelser.${ending}"`,
  'Cache-Control': 'no-store',
})

/** What reviewers have corrected, without what names anybody: material for better rules of reading. */
export const exportCorrectionsRoute = new Hono<Workspace>()
  .get('/inlasning/rattelser.csv', async (c) => {
    const rows = await corrections(c)
    return c.body(writeCsv([headings, ...rows.map(cellsOf)]), 200, headersFor('csv', 'text/csv'))
  })
  .get('/inlasning/rattelser.jsonl', async (c) => {
    const rows = await corrections(c)
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    return c.body(lines, 200, headersFor('jsonl', 'application/jsonl'))
  })
