import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, roleName, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { administeredOrganisation, peopleAddress } from '../administered-organisation.ts'
import { refusedEnding } from '../ending.rule.ts'
import { EndingPage, type EndingProblem } from '../ending.view.tsx'
import { endRole, findPerson, findRole, listAdministrators } from '../people.store.ts'

const path = '/organisationer/:organisationId{[0-9a-f-]{36}}/roller/:roleId{[0-9a-f-]{36}}/avsluta'
const Day = z.iso.date()

async function roleOf(c: Context<Workspace>) {
  const organisation = await administeredOrganisation(c)
  const asked = await findRole(c.var.db, idFrom(c.req.param('roleId')))
  const role = found(asked?.organisation?.id === organisation.id ? asked : undefined)
  return { organisation, role, person: found(await findPerson(c.var.db, role.personId)) }
}

async function answerEnding(c: Context<Workspace>, lastDay: string, problem?: EndingProblem) {
  const { organisation, role, person } = await roleOf(c)
  const page = (
    <EndingPage
      title={`Avsluta rollen för ${person.name}`}
      lead={`${person.name} är ${roleName(role.role)} i ${organisation.name}.`}
      breadcrumbs={[
        { href: `/arbetsyta/organisationer/${organisation.id}`, text: organisation.name },
        { href: peopleAddress(organisation.id), text: 'Personer' },
      ]}
      {...{ from: role.from, lastDay, problem }}
      act="Avsluta rollen"
    />
  )
  return answerPage(c, page, problem ? 422 : 200)
}

export const endOrganisationRoleRoute = new Hono<Workspace>()
  .get(path, async (c) => answerEnding(c, c.var.today))
  .post(path, async (c) => {
    const { db } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('organisationId')))
    const { organisation, role, person } = await roleOf(c)
    const back = withNotice(peopleAddress(organisation.id), 'rollslut')
    const given = await givenOf(c)
    const day = Day.safeParse(given['lastDay'])
    if (!day.success) return answerEnding(c, given['lastDay'] ?? '', 'day-missing')
    if (role.to !== null && role.to <= day.data) return c.redirect(back, 303)
    const isAdministrator = role.role === 'organisation-administrator'
    const administrators = isAdministrator ? await listAdministrators(db, organisation.id) : []
    const refusal = refusedEnding({ personId: person.id, from: role.from, lastDay: day.data, administrators })
    if (refusal) return answerEnding(c, day.data, refusal)
    await endRole(db, role.id, day.data)
    await recordAct(db, installationChain, {
      act: 'end-role',
      subjectKind: 'person',
      subjectId: person.id,
      detail: { organisation: organisation.id, role: role.role, lastDay: day.data },
    })
    return c.redirect(back, 303)
  })
