import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { askedNetwork } from '../network-of.ts'
import { networkAddress, networkPath } from '../network-paths.ts'
import { refusalOfSame } from './join-people.rule.ts'
import { listCandidates, listJoinedPeople, recordJoins } from './join-people.store.ts'
import { SamePersonPage, type SameProblem } from './same-person.view.tsx'

const path = `${networkPath}/namn/samma`
const SameForm = z.object({ person: z.uuid(), other: z.uuid() })

export const samePersonRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const network = await askedNetwork(c, 'join-people')
    return answerPage(c, <SamePersonPage network={network} people={await listCandidates(c.var.db, network.id)} />)
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('networkId')))
    const network = await askedNetwork(c, 'join-people')
    const people = await listCandidates(db, network.id)
    const given = await givenOf(c)
    const refuse = (problem: SameProblem) =>
      answerPage(c, <SamePersonPage network={network} people={people} given={given} problem={problem} />, 422)
    const form = SameForm.safeParse(given)
    if (!form.success) return refuse('not-chosen')
    const [person, other] = [form.data.person, form.data.other].map((id) => found(people.find((one) => one.id === id)))
    const [personId, otherId] = [found(person).id, found(other).id]
    const standing = await listJoinedPeople(db, network.id)
    const back = withNotice(`${networkAddress(network.id)}/namn`, 'sammamanniska')
    if (standing.some((join) => join.personId === personId && join.otherId === otherId)) return c.redirect(back, 303)
    const refusal = refusalOfSame(standing, personId, otherId)
    if (refusal) return refuse(refusal)
    await recordJoins(db, { networkId: network.id, personId, joinedBy: actor.personId }, [{ otherId }])
    await recordAct(db, network.id, {
      act: 'join-people',
      subjectKind: 'person',
      subjectId: personId,
      detail: { other: otherId },
    })
    return c.redirect(back, 303)
  })
