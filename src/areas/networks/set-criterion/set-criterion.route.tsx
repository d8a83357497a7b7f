import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { listPopulationYears, readCounties } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { askedNetwork } from '../network-of.ts'
import { changeCriterion, findCriterion, listMunicipalities, removeCriterion } from '../criterion.store.ts'
import type { Network } from '../network.ts'
import { networkPath } from '../network-paths.ts'
import { criterionFrom, type CriterionForm, type CriterionRefusal } from './set-criterion.rule.ts'
import { SetCriterionPage } from './set-criterion.view.tsx'

const path = `${networkPath}/medlemmar/kriterium/villkor`

const findKnown = async ({ var: { db, today } }: Context<Workspace>) => ({
  municipalities: await listMunicipalities(db, today),
  counties: readCounties(),
  years: (await listPopulationYears(db)).map(({ year }) => year),
})

/** The form as it would be filled in to get the criterion that holds now. */
async function formNow(c: Context<Workspace>, network: Network): Promise<{ form: CriterionForm; isNew: boolean }> {
  const criterion = await findCriterion(c.var.db, network.id)
  const municipalities = await listMunicipalities(c.var.db, c.var.today)
  const nameOf = (id: string) => municipalities.find((one) => one.id === id)?.shortName ?? ''
  const form = {
    county: [...(criterion?.countyCodes ?? [])],
    below: criterion?.populationBelow?.toString() ?? '',
    year: criterion?.populationYear?.toString() ?? '',
    neighboursOf: criterion?.neighboursOf ? nameOf(criterion.neighboursOf) : '',
    chosen: (criterion?.chosen ?? []).map(nameOf).filter(Boolean).join('\n'),
  }
  return { form, isNew: criterion === undefined }
}

async function formSent(c: Context<Workspace>): Promise<CriterionForm> {
  const body = await c.req.parseBody({ all: true })
  const textOf = (name: string) => String(body[name] ?? '').slice(0, 20_000)
  const county = [body['county'] ?? []].flat().map(String)
  return {
    county,
    below: textOf('below'),
    year: textOf('year'),
    neighboursOf: textOf('neighboursOf'),
    chosen: textOf('chosen'),
  }
}

type Shown = { form: CriterionForm; isNew: boolean; problem?: CriterionRefusal }

async function answer(c: Context<Workspace>, network: Network, shown: Shown) {
  const { counties, years } = await findKnown(c)
  return answerPage(c, <SetCriterionPage {...{ network, counties, years, ...shown }} />, shown.problem ? 422 : 200)
}

export const setCriterionRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const network = await askedNetwork(c, 'change-members')
    return answer(c, network, await formNow(c, network))
  })
  .post(path, async (c) => {
    const { db } = c.var
    const network = await askedNetwork(c, 'change-members')
    const form = await formSent(c)
    const criterion = criterionFrom(form, await findKnown(c))
    if (!criterion.ok) {
      const isNew = (await findCriterion(db, network.id)) === undefined
      return answer(c, network, { form, isNew, problem: criterion.refusal })
    }
    await holdUntilCommit(db, network.id)
    await changeCriterion(db, network.id, criterion.value)
    const told = { subjectKind: 'network', subjectId: network.id }
    await recordAct(db, network.id, { act: 'set-criterion', ...told, detail: criterion.value })
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/medlemmar/kriterium`, 'kriterium'), 303)
  })
  .post(`${networkPath}/medlemmar/kriterium/ta-bort`, async (c) => {
    const { db } = c.var
    const network = await askedNetwork(c, 'change-members')
    await holdUntilCommit(db, network.id)
    await removeCriterion(db, network.id)
    await recordAct(db, network.id, { act: 'remove-criterion', subjectKind: 'network', subjectId: network.id })
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/medlemmar`, 'kriteriumbort'), 303)
  })
