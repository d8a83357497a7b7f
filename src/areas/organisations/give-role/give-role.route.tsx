import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, roleName, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { administeredOrganisation, peopleAddress } from '../administered-organisation.ts'
import { invite } from '../invite.ts'
import { findPerson, personWithEmail, recordRole } from '../people.store.ts'
import { fieldProblem, GiveRolePage, type Field } from './give-role.view.tsx'

const organisationRoles = ['organisation-administrator', 'coordinator', 'reader'] as const
const RoleForm = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email(),
  role: z.enum(organisationRoles),
})
const fields = Object.keys(fieldProblem)
const isField = (name: unknown): name is Field => fields.includes(String(name))
const path = '/organisationer/:organisationId{[0-9a-f-]{36}}/roller/ny'
const roles = organisationRoles.map((role) => ({ value: role, text: roleName(role) }))

export const giveOrganisationRoleRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const organisation = await administeredOrganisation(c)
    const asked = c.req.query('person')
    const person = asked === undefined ? undefined : found(await findPerson(c.var.db, idFrom(asked)))
    const given: Given = { name: person?.name ?? '', email: person?.email ?? '' }
    return answerPage(c, <GiveRolePage {...{ organisation, roles, given }} />)
  })
  .post(path, async (c) => {
    const { db, today } = c.var
    const organisation = await administeredOrganisation(c)
    const given = await givenOf(c)
    const form = RoleForm.safeParse(given)
    if (!form.success) {
      const problems = form.error.issues.map((issue) => issue.path[0]).filter(isField)
      return answerPage(c, <GiveRolePage {...{ organisation, roles, given, problems }} />, 422)
    }
    const { name, role } = form.data
    const email = form.data.email.toLowerCase()
    await holdUntilCommit(db, organisation.id)
    const personId = await personWithEmail(db, name, email)
    const back = withNotice(peopleAddress(organisation.id), 'roll')
    if (!(await recordRole(db, { personId, role, organisationId: organisation.id, from: today })))
      return c.redirect(back, 303)
    await invite(c, email, [`${organisation.name} som ${roleName(role)}`])
    await recordAct(db, installationChain, {
      act: 'give-role',
      subjectKind: 'person',
      subjectId: personId,
      detail: { organisation: organisation.id, role },
    })
    return c.redirect(back, 303)
  })
