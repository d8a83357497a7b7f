import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, logReading, may, restrictionsOf, withNotice, type Workspace } from '#areas/access/index.ts'
import {
  listAnsweredTablings,
  listPastTablings,
  pastTablingActs,
  pastTablingsPath,
  statusAfterPast,
  type PastTabling,
  type PastTablingAct,
} from '#areas/matters/index.ts'
import { findBody } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { restoreMatter, takeMatterStep, takeOffComingAgendas, type ItemWithMatter } from '../item-facts.store.ts'
import { placeTakenUp } from '../plan-next.ts'
import { chosenPastTablings } from './settle-past-tabling.rule.ts'
import { PastTablingsPage, type Refused } from './settle-past-tabling.view.tsx'

const path = '/organ/:bodyId/bordlagda'
const Act = z.enum(pastTablingActs)
const Answer = z.object({
  /** What is said of all that are ticked. */
  act: Act.optional(),
  /** What is said of the one whose button was pressed, as `act/matter`. */
  one: z.string().optional(),
  matter: z.union([z.string().transform((matter) => [matter]), z.array(z.string())]).default([]),
  // A text in the database can't hold the character zero.
  reason: z
    .string()
    .transform((reason) => reason.replaceAll('\0', '').trim())
    .default(''),
})
const Undoing = z.object({ matter: z.uuid() })
const notices = { 'take-up': 'tasupp', settle: 'avslutadforr', lapse: 'inteaktuellt' } as const

async function askedBody(c: Context<Workspace>) {
  const body = found(await findBody(c.var.db, idFrom(c.req.param('bodyId'))))
  stopUnless(may(c.var.actor, 'read-body', { networkId: body.networkId, bodyId: body.id }))
  return body
}
type Asked = Awaited<ReturnType<typeof askedBody>>

/** The body, held until the answer stands, for one who may say what becomes of its matters. */
async function heldBody(c: Context<Workspace>) {
  await holdUntilCommit(c.var.db, idFrom(c.req.param('bodyId')))
  const body = await askedBody(c)
  stopUnless(may(c.var.actor, 'plan-meeting', { networkId: body.networkId, bodyId: body.id }))
  return body
}

/** Somebody else came first, and nothing that was sent can be mended. */
const isLate = ({ problem }: Refused) => problem === 'not-waiting' || problem === 'not-undone'

async function answerPast(c: Context<Workspace>, body: Asked, refused?: Refused) {
  const { db, actor, today } = c.var
  const [waiting, answered] = [await listPastTablings(db, body.id), await listAnsweredTablings(db, body.id)]
  const records = [...waiting, ...answered].flatMap(({ matterId, itemId }) => [matterId, itemId])
  const restrictions = await restrictionsOf(db, records)
  logReading(c, restrictions)
  const maySettle = may(actor, 'plan-meeting', { networkId: body.networkId, bodyId: body.id })
  const shown = { body, waiting, answered, restrictions, maySettle, refused, today }
  return answerPage(c, <PastTablingsPage {...shown} />, refused ? (isLate(refused) ? 409 : 422) : 200)
}

const placeOf = (body: Asked, { meetingId }: { meetingId: string }) => ({
  ...{ id: meetingId, networkId: body.networkId, bodyId: body.id },
})

async function settle(
  c: Context<Workspace>,
  body: Asked,
  past: PastTabling,
  said: { act: PastTablingAct; remark: string },
) {
  const { db, actor } = c.var
  const matter: ItemWithMatter = { ...past, id: past.itemId, matterStatus: 'tabled' }
  const step = { ...said, to: statusAfterPast(said.act), personId: actor.personId }
  await takeMatterStep(db, placeOf(body, past), matter, step)
  await recordAct(db, body.networkId, {
    ...{ act: `${said.act}-past-tabling`, subjectKind: 'matter', subjectId: past.matterId },
    ...(said.remark && { detail: { reason: said.remark } }),
  })
}

/** Somebody says what became of matters put off in old notes read in (sv. bordlagda i inlästa anteckningar). */
export const settlePastTablingRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPast(c, await askedBody(c)))
  .post(path, async (c) => {
    const { db, today } = c.var
    const body = await heldBody(c)
    const given = found(Answer.safeParse(await c.req.parseBody({ all: true })).data)
    const [act, one] = given.one?.split('/') ?? [given.act]
    const said = found(Act.safeParse(act).data)
    const wanted = one === undefined ? given.matter : [one]
    const listed = { waiting: await listPastTablings(db, body.id), answered: await listAnsweredTablings(db, body.id) }
    const chosen = chosenPastTablings(listed, wanted, { act: said, reason: given.reason })
    const typed = { wanted, chosen: given.matter, reason: given.reason }
    if (!chosen.ok) return answerPast(c, body, { problem: chosen.refusal, ...typed })
    for (const past of chosen.value) await settle(c, body, past, { act: said, remark: given.reason })
    if (said === 'take-up') await placeTakenUp(db, { networkId: body.networkId, bodyId: body.id }, today)
    return c.redirect(withNotice(pastTablingsPath(body.id), notices[said]), 303)
  })
  .post(`${path}/angra`, async (c) => {
    const { db, actor } = c.var
    const body = await heldBody(c)
    const { matter: matterId } = found(Undoing.safeParse(await c.req.parseBody()).data)
    const back = withNotice(pastTablingsPath(body.id), 'bordlagtangrat')
    const answered = (await listAnsweredTablings(db, body.id)).find((known) => known.matterId === matterId)
    if (!answered) {
      // Taken back already, by the same form sent twice or by another: it waits, as was asked for.
      const isBack = (await listPastTablings(db, body.id)).some((known) => known.matterId === matterId)
      if (isBack) return c.redirect(back, 303)
      return answerPast(c, body, { problem: 'not-undone', wanted: [], chosen: [], reason: '' })
    }
    const matter = { ...answered, id: answered.itemId, matterStatus: statusAfterPast(answered.act) }
    await restoreMatter(db, placeOf(body, answered), matter, actor.personId)
    if (answered.act === 'take-up') await takeOffComingAgendas(db, matterId)
    await recordAct(db, body.networkId, {
      act: `undo-${answered.act}-past-tabling`,
      ...{ subjectKind: 'matter', subjectId: matterId },
    })
    return c.redirect(back, 303)
  })
