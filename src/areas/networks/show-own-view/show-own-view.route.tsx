import { Hono, type Context } from 'hono'
import { answerPage, may, roleName, type Workspace } from '#areas/access/index.ts'
import { writeCsv } from '#platform/csv.ts'
import { slugOf } from '#platform/slug.ts'
import { writeXlsx } from '#platform/xlsx.ts'
import { ownOrganisation } from '../own-organisation.ts'
import { ownSheet } from '../own-view-cells.rule.ts'
import { ownViewPath } from '../own-view-paths.ts'
import { findOwnView } from '../own-view.store.ts'
import { listReminders } from '../reminders.store.ts'
import { exportOwnSheet } from './export-own-view.rule.ts'
import { OwnViewPage } from './show-own-view.view.tsx'

async function readView(c: Context<Workspace>) {
  const organisation = await ownOrganisation(c)
  const { db, today } = c.var
  const view = await findOwnView(db, organisation, { today, year: Number(today.slice(0, 4)) })
  return { view, sheet: ownSheet(view, roleName) }
}

function answerFile(c: Context<Workspace>, bytes: string | Uint8Array<ArrayBuffer>, type: string, fileName: string) {
  c.header('Content-Type', type)
  c.header('Content-Disposition', `attachment; filename="${fileName}"`)
  c.header('Cache-Control', 'no-store')
  return c.body(bytes)
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const showOwnViewRoute = new Hono<Workspace>()
  .get(ownViewPath, async (c) => {
    const { view, sheet } = await readView(c)
    const { db, actor, today } = c.var
    const place = { organisationId: view.organisation.id }
    const reminders = await listReminders(db, { networkIds: [], organisationIds: [place.organisationId] }, today)
    return answerPage(
      c,
      <OwnViewPage
        view={view}
        sheet={sheet}
        reminders={reminders}
        roleName={roleName}
        mayChange={may(actor, 'change-own-rows', place)}
        mayAdminister={may(actor, 'administer-people', place)}
        mayPublish={may(actor, 'publish-own-networks', place)}
      />,
    )
  })
  .get(`${ownViewPath}.csv`, async (c) => {
    const { view, sheet } = await readView(c)
    const { columns, rows } = exportOwnSheet(sheet)
    const text = writeCsv([columns.map(({ heading }) => heading), ...rows])
    return answerFile(
      c,
      text,
      'text/csv; charset=utf-8',
      `samverkan-${slugOf(view.organisation.name)}-${view.today}.csv`,
    )
  })
  .get(`${ownViewPath}.xlsx`, async (c) => {
    const { view, sheet } = await readView(c)
    const bytes = await writeXlsx({ name: 'Samverkan', hasTotal: true, ...exportOwnSheet(sheet) })
    const fileName = `samverkan-${slugOf(view.organisation.name)}-${view.today}.xlsx`
    return answerFile(c, new Uint8Array(bytes), xlsxType, fileName)
  })
