import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { may, withNotice, type Workspace } from '#areas/access/index.ts'
import type { Given } from '#platform/given.ts'
import { stopUnless } from '#platform/http.ts'
import { meetingOf } from '../answer-meeting.tsx'
import { heldMeeting } from '../held-item.ts'
import { draftSummons } from '../send-summons.ts'
import { addressOf, answerCall, readCall, stateName } from './answer-call.tsx'
import { callTerms } from './call-meeting.rule.ts'
import { sendCall, sendingOf } from './send-call.ts'

const path = '/moten/:meetingId/kallelse'
const text = z.string().trim().default('')
const CallForm = z.object({ message: text, repliesBy: text, act: text, state: text })

async function postCall(c: Context<Workspace>) {
  const meeting = await heldMeeting(c)
  const call = await readCall(c, meeting)
  const given = await c.req.parseBody({ all: true })
  const keys = [given['person'] ?? []].flat().map(String)
  const single: Given = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const form = CallForm.parse(single)
  const isStale = form.state !== stateName(call)
  // Sent twice: what it asks for has been done.
  if (isStale && call.state.changes.length === 0 && !call.uncalled.some(({ key }) => keys.includes(key)))
    return c.redirect(withNotice(addressOf(meeting), 'kallelse'), 303)
  const chosen = call.uncalled.filter(({ key }) => keys.includes(key))
  const wanted = { sending: call.next, chosen: chosen.length, message: form.message, repliesBy: form.repliesBy }
  const terms = callTerms(wanted, { meetingDay: meeting.day, today: c.var.today, isAhead: call.isAhead })
  const typed = { given: single, chosen: keys }
  if (isStale) return answerCall(c, call, { ...typed, problem: 'changed-meanwhile' })
  if (!terms.ok) return answerCall(c, call, { ...typed, problem: terms.refusal })
  const sending = sendingOf(call.next, call.state, form.message, terms.value)
  if (form.act === 'preview')
    return answerCall(c, call, { ...typed, preview: draftSummons(c, meeting, call.state, sending) })
  await sendCall(c, call, sending, chosen)
  return c.redirect(withNotice(addressOf(meeting), call.next === 'change' ? 'kallelseandrad' : 'kallelse'), 303)
}

export const callMeetingRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const meeting = await meetingOf(c)
    stopUnless(may(c.var.actor, 'write-notes', meeting))
    return answerCall(c, await readCall(c, meeting))
  })
  .post(path, postCall)
