import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { findBody } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { pollPath } from '../date-poll.ts'
import { MakePollPage } from './make-poll.view.tsx'
import { mostOptions, newPoll, type TypedPoll } from './poll-dates.rule.ts'
import { askMembers } from './poll-letters.ts'
import { findSamePoll, recordPoll } from './poll-dates.store.ts'

const text = z.string().trim().catch('')
const PollForm = z.object({ title: text, place: text, closesOn: text })
const path = '/organ/:bodyId/datumforslag/nytt'
const empty: TypedPoll = { title: '', place: '', closesOn: '', options: [] }

async function bodyOf(c: Context<Workspace>) {
  const body = found(await findBody(c.var.db, idFrom(c.req.param('bodyId'))))
  stopUnless(may(c.var.actor, 'plan-meeting', { networkId: body.networkId, bodyId: body.id }))
  return body
}

function typedPoll(form: Record<string, unknown>): TypedPoll {
  const typed = (name: string) => text.parse(form[name])
  const options = Array.from({ length: mostOptions }, (_, row) => ({
    ...{ day: typed(`day-${row}`), starts: typed(`starts-${row}`), ends: typed(`ends-${row}`) },
  }))
  return { ...PollForm.parse(form), options }
}

export const makePollRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPage(c, <MakePollPage body={await bodyOf(c)} given={empty} />))
  .post(path, async (c) => {
    const { db, actor, today } = c.var
    const body = await bodyOf(c)
    await holdUntilCommit(db, body.id)
    const given = typedPoll(await c.req.parseBody())
    const made = newPoll(given, today)
    if ('problem' in made) return answerPage(c, <MakePollPage {...{ body, given, problem: made.problem }} />, 422)
    const same = await findSamePoll(db, body.id, made.poll.title)
    if (same) return c.redirect(withNotice(pollPath(same.id), 'datumforslag'), 303)
    const poll = { ...made.poll, id: crypto.randomUUID() }
    const place = { networkId: body.networkId, bodyId: body.id }
    await recordPoll(db, place, { ...poll, createdBy: actor.personId })
    await askMembers(c, { ...place, bodyName: body.name }, poll)
    await recordAct(db, body.networkId, { act: 'ask-for-dates', subjectKind: 'date-poll', subjectId: poll.id })
    return c.redirect(withNotice(pollPath(poll.id), 'datumforslag'), 303)
  })
