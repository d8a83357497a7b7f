import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { refusedEnding } from '../ending.rule.ts'
import { EndingPage, type EndingProblem } from '../ending.view.tsx'
import { endRole, findPerson, findRole, listAdministrators } from '../people.store.ts'

const path = '/administratorer/:roleId{[0-9a-f-]{36}}/avsluta'
const Day = z.iso.date()

async function roleOf(c: Context<Workspace>) {
  const asked = await findRole(c.var.db, idFrom(c.req.param('roleId')))
  const role = found(asked?.role === 'administrator' ? asked : undefined)
  stopUnless(may(c.var.actor, 'administer-installation'))
  return { role, person: found(await findPerson(c.var.db, role.personId)) }
}

async function answerEnding(c: Context<Workspace>, lastDay: string, problem?: EndingProblem) {
  const { role, person } = await roleOf(c)
  const page = (
    <EndingPage
      title={`Avsluta rollen för ${person.name}`}
      lead={`${person.name} är administratör för hela installationen.`}
      breadcrumbs={[{ href: '/arbetsyta/administratorer', text: 'Administratörer' }]}
      {...{ from: role.from, lastDay, problem }}
      act="Avsluta rollen"
    />
  )
  return answerPage(c, page, problem ? 422 : 200)
}

export const endAdministratorRoute = new Hono<Workspace>()
  .get(path, async (c) => answerEnding(c, c.var.today))
  .post(path, async (c) => {
    const { db } = c.var
    await holdUntilCommit(db, installationChain)
    const { role, person } = await roleOf(c)
    const back = withNotice('/arbetsyta/administratorer', 'rollslut')
    const given = await givenOf(c)
    const day = Day.safeParse(given['lastDay'])
    if (!day.success) return answerEnding(c, given['lastDay'] ?? '', 'day-missing')
    if (role.to !== null && role.to <= day.data) return c.redirect(back, 303)
    const administrators = await listAdministrators(db, null)
    const refusal = refusedEnding({ personId: person.id, from: role.from, lastDay: day.data, administrators })
    if (refusal) return answerEnding(c, day.data, refusal)
    await endRole(db, role.id, day.data)
    await recordAct(db, installationChain, {
      act: 'end-administrator',
      subjectKind: 'person',
      subjectId: person.id,
      detail: { lastDay: day.data },
    })
    return c.redirect(back, 303)
  })
