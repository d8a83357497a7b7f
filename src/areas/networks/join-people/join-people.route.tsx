import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom } from '#platform/http.ts'
import { askedNetwork } from '../network-of.ts'
import { networkAddress, networkPath } from '../network-paths.ts'
import { candidatesFor } from './join-people.rule.ts'
import {
  listCandidates,
  listJoinedNames,
  listJoinedPeople,
  listWrittenNames,
  listWrittenRows,
  recordJoins,
  undoJoins,
} from './join-people.store.ts'
import { NamesPage } from './join-people.view.tsx'
import { readNameProposals } from './read-name-proposals.ts'
import { JoinNamePage, type NameProblem } from './join-name.view.tsx'

const path = `${networkPath}/namn`
const Written = z.object({ name: z.string().min(1).max(500), organisation: z.string().max(500).default('') })
const Choice = z.object({
  person: z.uuid(),
  // The places that the one who chose had before their eyes: a name that has come since is not joined with them.
  place: z.union([z.uuid().transform((id) => [id]), z.array(z.uuid())]).default([]),
})
const Undoing = z.object({ join: z.union([z.uuid().transform((id) => [id]), z.array(z.uuid()).min(1)]) })

type Asked = z.output<typeof Written>
async function answerName(c: Context<Workspace>, asked: Asked, problem?: NameProblem, chosen?: string) {
  const { db } = c.var
  const network = await askedNetwork(c, 'join-people')
  const rows = await listWrittenRows(db, network.id, asked)
  if (rows.length === 0) return c.redirect(`${networkAddress(network.id)}/namn`, 303)
  const candidates = candidatesFor(asked.name, await listCandidates(db, network.id))
  const page = <JoinNamePage {...{ network, asked, rows, candidates, problem, chosen }} />
  return answerPage(c, page, problem ? 422 : 200)
}

export const joinNamesRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const { db } = c.var
    const network = await askedNetwork(c, 'join-people')
    return answerPage(
      c,
      <NamesPage
        network={network}
        proposals={await readNameProposals(db, network.id)}
        names={await listWrittenNames(db, network.id)}
        people={await listCandidates(db, network.id)}
        joinedNames={await listJoinedNames(db, network.id)}
        joinedPeople={await listJoinedPeople(db, network.id)}
      />,
    )
  })
  .get(`${path}/koppla`, async (c) => {
    const asked = Written.safeParse({ name: c.req.query('namn'), organisation: c.req.query('organisation') })
    return answerName(c, found(asked.data))
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('networkId')))
    const network = await askedNetwork(c, 'join-people')
    const given = await c.req.parseBody({ all: true })
    const asked = found(Written.safeParse(given).data)
    const choice = Choice.safeParse(given)
    if (!choice.success) return answerName(c, asked, 'person-missing')
    const { person, place } = choice.data
    if (place.length === 0) return answerName(c, asked, 'place-missing', person)
    found((await listCandidates(db, network.id)).find(({ id }) => id === person))
    const rows = (await listWrittenRows(db, network.id, asked)).filter(({ id }) => place.includes(id))
    const back = withNotice(`${networkAddress(network.id)}/namn`, 'namnkopplat')
    if (rows.length === 0) return c.redirect(back, 303)
    const joined = rows.map(({ id }) => ({ attendanceId: id }))
    await recordJoins(db, { networkId: network.id, personId: person, joinedBy: actor.personId }, joined)
    await recordAct(db, network.id, {
      act: 'join-people',
      subjectKind: 'person',
      subjectId: person,
      detail: { attendance: rows.map(({ id }) => id) },
    })
    return c.redirect(back, 303)
  })
  .post(`${path}/los`, async (c) => {
    const { db, actor } = c.var
    const network = await askedNetwork(c, 'join-people')
    const { join } = found(Undoing.safeParse(await c.req.parseBody({ all: true })).data)
    const back = withNotice(`${networkAddress(network.id)}/namn`, 'lossat')
    if ((await undoJoins(db, network.id, join, actor.personId)) === 0) return c.redirect(back, 303)
    await recordAct(db, network.id, {
      act: 'undo-join',
      subjectKind: 'network',
      subjectId: network.id,
      detail: { joins: join },
    })
    return c.redirect(back, 303)
  })
