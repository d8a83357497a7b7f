import { Hono, type Context } from 'hono'
import {
  answerPage,
  listHiddenItems,
  listHiddenMatters,
  logReading,
  may,
  restrictionsOf,
  type Workspace,
} from '#areas/access/index.ts'
import type { Transaction } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { listActionsOf, listActionSteps } from '../actions.store.ts'
import { matterWhole } from '../continuation.rule.ts'
import { listContinuationsOf } from '../continuations.store.ts'
import { listHandOversOf, listHandOverSteps } from '../hand-overs.store.ts'
import type { Matter } from '../matter.ts'
import { findMatter } from '../matters.store.ts'
import { findAnsweredTabling, isPastTabling } from '../past-tablings.store.ts'
import { HiddenMatterPage } from './hidden-matter.view.tsx'
import { matterNow } from './matter-now.rule.ts'
import type { MatterStory } from './matter-story.ts'
import { listStages } from './show-matter.store.ts'
import { MatterPage } from './show-matter.view.tsx'

/** That the matter is there and closed is no secret to those in its body; whose matter it is not is told nothing. */
async function answerHidden(c: Context<Workspace>, matterId: string) {
  const hidden = found((await listHiddenMatters(c.var.db)).find(({ id }) => id === matterId))
  return answerPage(
    c,
    <HiddenMatterPage matter={hidden} restrictions={await restrictionsOf(c.var.db, [matterId])} />,
    403,
  )
}

/** Which old tablings wait is worked out for the whole body, so it is asked only where the answer can be anything. */
async function pastOf(db: Transaction, matter: Matter): Promise<MatterStory['past']> {
  if (matter.status === 'tabled' && (await isPastTabling(db, matter))) return 'waiting'
  const canBeAnswered = matter.status === 'tabled' || matter.status === 'closed'
  return (canBeAnswered && (await findAnsweredTabling(db, matter))) || null
}

/** The matter with all that it hangs together with, in its own body and in others; as many statements however long it is. */
async function readStory(c: Context<Workspace>, matter: Matter): Promise<MatterStory> {
  const { db } = c.var
  const continuations = await listContinuationsOf(db, matter.id)
  const whole = [...matterWhole(continuations, matter.id)]
  const handOvers = await listHandOversOf(db, whole)
  const linked = handOvers.flatMap(({ matterId, toMatterId }) => (toMatterId ? [matterId, toMatterId] : [matterId]))
  const matterIds = [...new Set([...whole, ...linked])]
  const stages = await listStages(db, matterIds)
  const actions = await listActionsOf(db, matterIds)
  const restrictions = await restrictionsOf(db, [...matterIds, ...stages.map(({ itemId }) => itemId)])
  logReading(c, restrictions)
  return {
    ...{ matter, continuations, stages, handOvers, actions, restrictions },
    handOverSteps: await listHandOverSteps(
      db,
      handOvers.map(({ id }) => id),
    ),
    actionSteps: await listActionSteps(
      db,
      actions.map(({ id }) => id),
    ),
    past: await pastOf(db, matter),
    hidden: await listHiddenItems(db, { matterId: matter.id }),
  }
}

export const showMatterRoute = new Hono<Workspace>().get('/arenden/:matterId', async (c) => {
  const { db, actor, today } = c.var
  const matterId = idFrom(c.req.param('matterId'))
  const matter = await findMatter(db, matterId)
  if (!matter) return answerHidden(c, matterId)
  stopUnless(may(actor, 'read-body', matter))
  const story = await readStory(c, matter)
  const mayRestrict = may(actor, 'restrict-records', matter)
  const mayJoin = may(actor, 'join-matters', matter)
  return answerPage(c, <MatterPage {...{ story, now: matterNow(story, today), today, mayRestrict, mayJoin }} />)
})
