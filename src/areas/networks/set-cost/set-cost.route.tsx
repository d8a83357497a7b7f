import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { formatClasses, formatOre } from '../cost-words.ts'
import { listCosts } from '../cost.store.ts'
import type { YearCost } from '../cost.ts'
import { networkToChange } from '../network-of.ts'
import { networkAddress, networkPath } from '../network-paths.ts'
import type { Network } from '../network.ts'
import { readCost, type CostProblem } from './read-cost.rule.ts'
import { listHosts, recordCost, removeCost } from './set-cost.store.ts'
import { SetCostPage } from './set-cost.view.tsx'

const path = `${networkPath}/kostnad/andra`
const isYear = (text: string | undefined): text is string => /^(19|20|21)\d\d$/.test(text ?? '')

/** What is said already, as the form's own fields. */
const asGiven = ({ year, remark, model }: YearCost): Given => ({
  ...{ year: String(year), remark, kind: model.kind },
  ...('amount' in model ? { amount: String(model.amount) } : {}),
  ...('hostId' in model ? { hostId: model.hostId } : {}),
  ...('orePerInhabitant' in model ? { perInhabitant: formatOre(model.orePerInhabitant).replace(/\s*kr$/, '') } : {}),
  ...('classes' in model ? { classes: formatClasses(model.classes) } : {}),
  ...('baseYear' in model ? { baseYear: String(model.baseYear) } : {}),
})

async function formFor(c: Context<Workspace>, networkId: string): Promise<Given> {
  const asked = c.req.query('ar')
  const year = isYear(asked) ? asked : c.var.today.slice(0, 4)
  const costs = await listCosts(c.var.db, networkId)
  const known = costs.find((cost) => String(cost.year) === year)
  return known ? asGiven(known) : { year, baseYear: String(Number(year) - 1) }
}

type Form = { network: Network; given: Given; problems?: readonly CostProblem[] }

async function answerForm(c: Context<Workspace>, { network, given, problems = [] }: Form) {
  const hosts = await listHosts(c.var.db, network.id)
  const page = <SetCostPage network={network} hosts={hosts} given={given} problems={problems} />
  return answerPage(c, page, problems.length > 0 ? 422 : 200)
}

export const setCostRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const network = await networkToChange(c)
    return answerForm(c, { network, given: await formFor(c, network.id) })
  })
  .post(path, async (c) => {
    const { db } = c.var
    const network = await networkToChange(c)
    const given = await givenOf(c)
    const hosts = await listHosts(db, network.id)
    const reading = readCost(
      given,
      hosts.map(({ id }) => id),
    )
    if (!reading.ok) return answerForm(c, { network, given, problems: reading.problems })
    await recordCost(db, network.id, reading.value)
    const { year, model } = reading.value
    await recordAct(db, network.id, {
      ...{ act: 'set-cost', subjectKind: 'network', subjectId: network.id, detail: { year, model } },
    })
    return c.redirect(withNotice(`${networkAddress(network.id)}/kostnad?ar=${year}`, 'kostnad'), 303)
  })
  .post(`${networkPath}/kostnad/ta-bort`, async (c) => {
    const { db } = c.var
    const network = await networkToChange(c)
    const { year } = await givenOf(c)
    const removed = isYear(year) && (await removeCost(db, network.id, Number(year)))
    const subject = { subjectKind: 'network', subjectId: network.id }
    if (removed) await recordAct(db, network.id, { act: 'remove-cost', ...subject, detail: { year: Number(year) } })
    return c.redirect(withNotice(`${networkAddress(network.id)}/kostnad`, 'kostnadborta'), 303)
  })
