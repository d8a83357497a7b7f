import type { Context } from 'hono'
import { may, type Workspace } from '#areas/access/index.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findAssignment } from '../assignments.store.ts'
import type { Assignment } from '../assignments.ts'

/** The assignment of the address, which the actor may read. */
export async function askedAssignment(c: Context<Workspace>): Promise<Assignment> {
  const assignment = found(await findAssignment(c.var.db, idFrom(c.req.param('assignmentId'))))
  stopUnless(may(c.var.actor, 'read-body', assignment))
  return assignment
}

/** The same, held so that acts on it come one at a time; only for the secretary. */
export async function heldAssignment(c: Context<Workspace>): Promise<Assignment> {
  await holdUntilCommit(c.var.db, idFrom(c.req.param('assignmentId')))
  const assignment = await askedAssignment(c)
  stopUnless(may(c.var.actor, 'write-notes', assignment))
  return assignment
}
