import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import type { Given } from '#platform/given.ts'
import { found, idFrom } from '#platform/http.ts'
import { findBodyFacts, listBodyFacts } from './bodies.store.ts'
import type { BodyFacts } from './body-facts.ts'
import { isBodyProblem, type BodyProblem } from './body-fields.view.tsx'
import { BodyForm } from './body-form.ts'
import { listJoinable } from './members.store.ts'
import { organisationAsked } from './organisation-asked.rule.ts'

/** The body of the address, which must be one in this network. */
export const askedBody = async (c: Context<Workspace>, networkId: string): Promise<BodyFacts> =>
  found(await findBodyFacts(c.var.db, networkId, idFrom(c.req.param('bodyId'))))

type Asked =
  { ok: true; value: Omit<BodyFacts, 'id' | 'organisationName'> } | { ok: false; problems: readonly BodyProblem[] }

/** What the form tells of a body, or what in it needs mending. `bodyId` is the one that is changed. */
export async function askedBodyFacts(
  c: Context<Workspace>,
  networkId: string,
  given: Given,
  bodyId?: string,
): Promise<Asked> {
  const form = BodyForm.safeParse(given)
  if (!form.success) {
    const problems = form.error.issues.map((issue) => issue.path[0]).filter(isBodyProblem)
    return { ok: false, problems: [...new Set(problems)] }
  }
  const { organisation: written, ...facts } = form.data
  const isTaken = (await listBodyFacts(c.var.db, networkId)).some(
    ({ id, name }) => id !== bodyId && name === facts.name,
  )
  if (isTaken) return { ok: false, problems: ['taken'] }
  if (!written) return { ok: true, value: { ...facts, organisationId: null } }
  const asked = organisationAsked(await listJoinable(c.var.db), written)
  if (!asked.ok) return { ok: false, problems: ['organisation'] }
  return { ok: true, value: { ...facts, organisationId: asked.value.id } }
}
