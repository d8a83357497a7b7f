import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, logReading, may, restrictionsOf, withNotice, type Workspace } from '#areas/access/index.ts'
import { undoContinuation } from '#areas/matters/index.ts'
import { findBody } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { placeAfterCancelling } from '../plan-next.ts'
import { readProposals } from '../read-proposals.ts'
import type { OpenProposal } from '../same-matter.ts'
import { changeApart } from '../same-matter.store.ts'
import { pairOf } from '../waiting-proposals.rule.ts'
import { joinMatters } from './join-matters.ts'
import { JoinMattersPage } from './join-matters.view.tsx'

const path = '/organ/:bodyId/hor-ihop'
const Answer = z.object({
  /** What is said of all that are ticked; or of the one pair whose button was pressed. */
  act: z.enum(['same', 'apart']).optional(),
  same: z.string().optional(),
  apart: z.string().optional(),
  pair: z.union([z.string().transform((pair) => [pair]), z.array(z.string())]).default([]),
})
const Undoing = z.union([z.object({ joined: z.uuid() }), z.object({ told: z.string() })])

async function askedBody(c: Context<Workspace>) {
  const body = found(await findBody(c.var.db, idFrom(c.req.param('bodyId'))))
  stopUnless(may(c.var.actor, 'join-matters', { networkId: body.networkId, bodyId: body.id }))
  return body
}
type Asked = Awaited<ReturnType<typeof askedBody>>

async function answerJoins(c: Context<Workspace>, body: Asked, isProblem = false) {
  const read = await readProposals(c.var.db, body.id)
  const shown = [...read.waiting, ...read.apart, ...read.joined]
  const records = shown.flatMap((one) => [one.itemId, one.earlierItemId, one.matterId ?? [], one.earlierMatterId ?? []])
  const restrictions = await restrictionsOf(c.var.db, records.flat())
  logReading(c, restrictions)
  return answerPage(c, <JoinMattersPage {...{ body, restrictions, isProblem }} {...read} />, isProblem ? 422 : 200)
}

async function tellApart(c: Context<Workspace>, body: Asked, told: readonly OpenProposal[], isUndone = false) {
  const { db, actor } = c.var
  for (const proposal of told) {
    await changeApart(db, proposal, isUndone ? null : actor.personId)
    await recordAct(db, body.networkId, {
      act: isUndone ? 'undo-telling-matters-apart' : 'tell-matters-apart',
      ...{ subjectKind: 'agenda-item', subjectId: proposal.itemId, detail: { earlier: proposal.earlierItemId } },
    })
  }
}

/** A person says which matters go on from which (sv. hör ihop), and which only look as if they did. */
export const joinMattersRoute = new Hono<Workspace>()
  .get(path, async (c) => answerJoins(c, await askedBody(c)))
  .post(path, async (c) => {
    const { db, actor } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('bodyId')))
    const body = await askedBody(c)
    const { act, same, apart, pair } = found(Answer.safeParse(await c.req.parseBody({ all: true })).data)
    const one = same ?? apart
    const wanted = one === undefined ? pair : [one]
    if (wanted.length === 0) return answerJoins(c, body, true)
    const { waiting, joined } = await readProposals(db, body.id)
    const chosen = waiting.filter((proposal) => wanted.includes(pairOf(proposal)))
    const isSame = one === undefined ? act === 'same' : same !== undefined
    if (isSame) await joinMatters(db, body, chosen, joined, actor.personId)
    else await tellApart(c, body, chosen)
    return c.redirect(withNotice(`/arbetsyta/organ/${body.id}/hor-ihop`, isSame ? 'sammaarende' : 'intesamma'), 303)
  })
  .post(`${path}/angra`, async (c) => {
    const { db, actor, today } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('bodyId')))
    const body = await askedBody(c)
    const undoing = found(Undoing.safeParse(await c.req.parseBody()).data)
    const back = withNotice(`/arbetsyta/organ/${body.id}/hor-ihop`, 'horihopangrat')
    if ('told' in undoing) {
      const { apart } = await readProposals(db, body.id)
      const told = apart.filter((proposal) => pairOf(proposal) === undoing.told)
      await tellApart(c, body, told, true)
      return c.redirect(back, 303)
    }
    const place = { networkId: body.networkId, bodyId: body.id }
    if (!(await undoContinuation(db, body.id, undoing.joined, actor.personId))) return c.redirect(back, 303)
    // What was put off waits again, and must wait where it is seen.
    await placeAfterCancelling(db, { ...place, id: body.id, day: today })
    await recordAct(db, body.networkId, {
      ...{ act: 'undo-joining-matters', subjectKind: 'matter-continuation', subjectId: undoing.joined },
    })
    return c.redirect(back, 303)
  })
