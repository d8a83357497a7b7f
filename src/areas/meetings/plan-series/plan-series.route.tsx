import { Hono, type Context } from 'hono'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { findBody } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { Slot } from '../conflict.rule.ts'
import { findConflicts } from '../conflicts.store.ts'
import { onlineUrlOf } from '../online-url.rule.ts'
import { planMeeting } from '../plan-next.ts'
import { slotTimes } from '../slot-times.rule.ts'
import { chosenDays, type ChosenProblem } from './chosen-days.rule.ts'
import { listTakenDays, recordSeries } from './plan-series.store.ts'
import { PlanSeriesPage } from './plan-series.view.tsx'
import { givenDays, givenSeries, type GivenDays, type GivenSeries } from './series-form.ts'
import { planSeries } from './series.rule.ts'

const path = '/organ/:bodyId/moten/serie'

async function bodyOf(c: Context<Workspace>) {
  const body = found(await findBody(c.var.db, idFrom(c.req.param('bodyId'))))
  stopUnless(may(c.var.actor, 'plan-meeting', { networkId: body.networkId, bodyId: body.id }))
  return body
}
type Body = Awaited<ReturnType<typeof bodyOf>>

const given = (c: Context<Workspace>): GivenSeries => givenSeries(c.req.query(), c.req.queries('months') ?? [])

const slotOf = ({ day, starts, ends }: GivenDays['rows'][number]): Slot => {
  const slot = slotTimes({ day, starts, ends })
  return slot.ok ? slot.value : { day, startsAt: null, endsAt: null }
}

type Shown = { days: GivenDays; unread?: readonly string[]; problem?: ChosenProblem }

/** The days with what stands in the way of each; a day on which the body already meets is not ticked beforehand. */
async function answerDays(c: Context<Workspace>, body: Body, { days, unread = [], problem }: Shown) {
  const here = { networkId: body.networkId, bodyId: body.id }
  const conflicts = await findConflicts(c.var.db, here, days.rows.map(slotOf))
  const page = <PlanSeriesPage {...{ body, given: given(c), problem, proposed: { ...days, conflicts, unread } }} />
  return answerPage(c, page, problem ? 422 : 200)
}

const answerOnlineUrl = (c: Context<Workspace>, body: Body, typed: GivenSeries) =>
  answerPage(c, <PlanSeriesPage {...{ body, given: typed, refusal: 'online-url-wrong' }} />, 422)

async function proposeDays(c: Context<Workspace>, body: Body) {
  const typed = given(c)
  const series = planSeries(typed)
  if (!series.ok) return answerPage(c, <PlanSeriesPage {...{ body, given: typed, refusal: series.refusal }} />, 422)
  const { days, wording, unread } = series.value
  const { starts, ends, place, onlineUrl } = typed
  const hours = slotTimes({ day: days[0] ?? '', starts, ends })
  // An hour that one of the nights lacks is told of beside that day.
  const isOfDay = !hours.ok && (hours.refusal === 'start-skipped' || hours.refusal === 'end-skipped')
  if (!hours.ok && !isOfDay)
    return answerPage(c, <PlanSeriesPage {...{ body, given: typed, refusal: 'time-wrong' }} />, 422)
  if (!onlineUrlOf(onlineUrl).ok) return answerOnlineUrl(c, body, typed)
  const taken = (await listTakenDays(c.var.db, body.id)).map(({ day }) => day)
  const rows = days.map((day) => ({ day, starts, ends, isTaken: !taken.includes(day) }))
  return answerDays(c, body, { days: { wording, place, onlineUrl, rows }, unread })
}

async function planAll(
  c: Context<Workspace>,
  body: Body,
  { wording, place, onlineUrl }: GivenDays,
  slots: readonly Slot[],
) {
  const { db, actor } = c.var
  const seriesId = crypto.randomUUID()
  const here = { networkId: body.networkId, bodyId: body.id }
  await recordSeries(db, { id: seriesId, ...here, wording, createdBy: actor.personId })
  for (const slot of slots)
    await planMeeting(db, { id: crypto.randomUUID(), ...here, ...slot, place, onlineUrl, seriesId }, actor.personId)
  await recordAct(db, body.networkId, {
    ...{ act: 'plan-series', subjectKind: 'meeting-series', subjectId: seriesId },
    detail: { days: slots.map(({ day }) => day) },
  })
}

export const planSeriesRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const body = await bodyOf(c)
    const isAsked = c.req.query('from') !== undefined || c.req.query('days') !== undefined
    return isAsked ? proposeDays(c, body) : answerPage(c, <PlanSeriesPage body={body} given={given(c)} />)
  })
  .post(path, async (c) => {
    const { db } = c.var
    const body = await bodyOf(c)
    await holdUntilCommit(db, body.id)
    const form: Record<string, unknown> = await c.req.parseBody()
    const days = givenDays(form)
    if (form['act'] === 'check') return answerDays(c, body, { days })
    const taken = await listTakenDays(db, body.id)
    const done = withNotice(`/arbetsyta/organ/${body.id}`, 'serie')
    const ticked = days.rows.filter(({ isTaken }) => isTaken)
    const isPlanned = (day: string) => taken.some((known) => known.day === day && known.wording === days.wording)
    // The same form sent twice is one series.
    if (ticked.length > 0 && ticked.every(({ day }) => isPlanned(day))) return c.redirect(done, 303)
    const chosen = chosenDays(
      days.rows,
      taken.map(({ day }) => day),
    )
    if ('problem' in chosen) return answerDays(c, body, { days, problem: chosen.problem })
    const online = onlineUrlOf(days.onlineUrl)
    if (!online.ok) return answerOnlineUrl(c, body, { ...given(c), onlineUrl: days.onlineUrl })
    await planAll(c, body, { ...days, onlineUrl: online.value }, chosen.slots)
    return c.redirect(done, 303)
  })
