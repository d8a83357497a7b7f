import { Hono } from 'hono'
import { z } from 'zod'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom } from '#platform/http.ts'
import { askedNetwork } from '../network-of.ts'
import { networkAddress, networkPath } from '../network-paths.ts'
import { recordJoins } from './join-people.store.ts'
import { parseProposed } from './name-proposals.rule.ts'
import { readNameProposals } from './read-name-proposals.ts'

const Chosen = z.object({
  one: z.string().optional(),
  proposal: z.union([z.string().transform((proposal) => [proposal]), z.array(z.string())]).default([]),
})

/** Joins names to the persons that were proposed for them: the one whose button was pressed, or all that were ticked. */
export const joinProposedRoute = new Hono<Workspace>().post(`${networkPath}/namn/forslag`, async (c) => {
  const { db, actor } = c.var
  await holdUntilCommit(db, idFrom(c.req.param('networkId')))
  const network = await askedNetwork(c, 'join-people')
  const { one, proposal } = found(Chosen.safeParse(await c.req.parseBody({ all: true })).data)
  const wanted = [...new Set(one === undefined ? proposal : [one])].map(parseProposed)
  const proposals = (await readNameProposals(db, network.id)).filter(({ isSure }) => isSure || one !== undefined)
  for (const { personId, attendanceIds } of wanted) {
    // Only the places that the one who chose had before their eyes, and that are still nobody's.
    const rows = proposals
      .filter(({ person }) => person.id === personId)
      .flatMap((known) => known.attendanceIds.filter((id) => attendanceIds.includes(id)))
    if (rows.length === 0) continue
    const joined = rows.map((attendanceId) => ({ attendanceId }))
    await recordJoins(db, { networkId: network.id, personId, joinedBy: actor.personId }, joined)
    await recordAct(db, network.id, {
      ...{ act: 'join-people', subjectKind: 'person', subjectId: personId, detail: { attendance: rows } },
    })
  }
  return c.redirect(withNotice(`${networkAddress(network.id)}/namn`, 'namnkopplat'), 303)
})
