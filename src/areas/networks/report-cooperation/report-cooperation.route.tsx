import { Hono, type Context } from 'hono'
import { answerPage, type Workspace } from '#areas/access/index.ts'
import { found } from '#platform/http.ts'
import { ownOrganisation } from '../own-organisation.ts'
import { ownViewPath } from '../own-view-paths.ts'
import { findOwnView } from '../own-view.store.ts'
import { reportCooperation, reportText } from './report-cooperation.rule.ts'
import {
  countPublished,
  listAgreementDocuments,
  listCounterparts,
  listOwnDecisions,
} from './report-cooperation.store.ts'
import { CooperationReportPage } from './report-cooperation.view.tsx'

/** The report of the year in the address; a year to come has none, and neither has one who owes no report. */
async function askedReport(c: Context<Workspace>) {
  const organisation = await ownOrganisation(c)
  const { db, today, deployment } = c.var
  const year = Number(c.req.param('year')?.slice(0, 4))
  const thisYear = Number(today.slice(0, 4))
  const view = await findOwnView(db, organisation, { today, year: Math.min(year, thisYear) })
  const networks = view.networks.filter(({ kind, isInYear }) => isInYear && kind === 'agreement')
  const ids = networks.map(({ networkId }) => networkId)
  const counterparts = await listCounterparts(db, ids, organisation.id, view.year)
  const agreements = await listAgreementDocuments(db, ids, view.year)
  const published = await countPublished(deployment.open, ids, view.year)
  const ownDecisions = await listOwnDecisions(db, ids, organisation.id, view.year)
  const reported = networks.map((network) => {
    const isOfIt = (one: { networkId: string }) => one.networkId === network.networkId
    return {
      network,
      counterparts: counterparts.filter(isOfIt),
      agreements: agreements.filter(isOfIt),
      published: published.find(isOfIt) ?? { meetings: 0, decisions: 0 },
      ownDecisions: ownDecisions.filter(isOfIt),
    }
  })
  const report = year >= 1900 && year <= thisYear ? reportCooperation(view, reported) : undefined
  return { organisation, year, thisYear, report: found(report) }
}

export const reportCooperationRoute = new Hono<Workspace>()
  .get(`${ownViewPath}/rapport/:year{[0-9]{4}}`, async (c) =>
    answerPage(c, <CooperationReportPage {...await askedReport(c)} />),
  )
  .get(`${ownViewPath}/rapport/:year{[0-9]{4}\\.txt}`, async (c) => {
    const { report, year } = await askedReport(c)
    c.header('Content-Disposition', `attachment; filename="avtalssamverkan-${year}.txt"`)
    c.header('Cache-Control', 'no-store')
    return c.text(reportText(report))
  })
