import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { givenOf, idFrom } from '#platform/http.ts'
import type { Network } from '../network.ts'
import { networkToChange } from '../network-of.ts'
import { listGoals } from '../networks.store.ts'
import { recordGoal, removeGoal } from './set-goals.store.ts'
import { GoalsPage, type Field } from './set-goals.view.tsx'
import { networkPath } from '../network-paths.ts'

const year = z
  .string()
  .trim()
  .regex(/^(?:19|20|21)\d\d$/)
  .transform(Number)
const GoalForm = z.object({
  wording: z.string().trim().min(1).max(500),
  targetYear: z.union([z.literal('').transform(() => null), year]).default(null),
})
const path = `${networkPath}/mal`
const isField = (name: unknown): name is Field => name === 'wording' || name === 'targetYear'

type Shown = { given?: Given; problems?: readonly Field[] }

async function answer(c: Context<Workspace>, network: Network, shown: Shown = {}) {
  const goals = await listGoals(c.var.db, network.id)
  return answerPage(c, <GoalsPage network={network} goals={goals} {...shown} />, shown.problems ? 422 : 200)
}

export const setGoalsRoute = new Hono<Workspace>()
  .get(path, async (c) => answer(c, await networkToChange(c)))
  .post(path, async (c) => {
    const { db } = c.var
    const network = await networkToChange(c)
    const given = await givenOf(c)
    const form = GoalForm.safeParse(given)
    if (!form.success)
      return answer(c, network, { given, problems: form.error.issues.map((issue) => issue.path[0]).filter(isField) })
    const { wording, targetYear } = form.data
    const goals = await listGoals(db, network.id)
    if (!goals.some((goal) => goal.wording === wording && goal.targetYear === targetYear)) {
      const id = crypto.randomUUID()
      await recordGoal(db, { id, networkId: network.id, wording, targetYear })
      await recordAct(db, network.id, {
        ...{ act: 'add-goal', subjectKind: 'network-goal', subjectId: id },
        detail: { wording, targetYear },
      })
    }
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/mal`, 'mal'), 303)
  })
  .post(`${path}/:goalId{[0-9a-f-]{36}}/stryk`, async (c) => {
    const { db } = c.var
    const network = await networkToChange(c)
    const goalId = idFrom(c.req.param('goalId'))
    const goal = (await listGoals(db, network.id)).find(({ id }) => id === goalId)
    // Struck by somebody else a moment ago: what was asked for is so.
    if (goal) {
      await removeGoal(db, goal.id)
      await recordAct(db, network.id, {
        ...{ act: 'strike-goal', subjectKind: 'network-goal', subjectId: goal.id },
        detail: { wording: goal.wording, targetYear: goal.targetYear },
      })
    }
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/mal`, 'malstruket'), 303)
  })
