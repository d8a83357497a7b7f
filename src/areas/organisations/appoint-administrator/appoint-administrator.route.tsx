import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, roleName, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { givenOf, stopUnless } from '#platform/http.ts'
import { invite } from '../invite.ts'
import { findPerson, listAdministrators, personWithEmail, recordRole } from '../people.store.ts'
import { AdministratorsPage, fieldProblem, type Field } from './appoint-administrator.view.tsx'

const AdministratorForm = z.object({ name: z.string().trim().min(1).max(200), email: z.email() })
const fields = Object.keys(fieldProblem)
const isField = (name: unknown): name is Field => fields.includes(String(name))
const path = '/administratorer'

async function answerAdministrators(c: Context<Workspace>, given: Given = {}, problems: readonly Field[] = []) {
  const administrators = await Promise.all(
    (await listAdministrators(c.var.db, null)).map(async (role) => ({
      role,
      person: await findPerson(c.var.db, role.personId),
    })),
  )
  const page = <AdministratorsPage {...{ administrators, given, problems }} />
  return answerPage(c, page, problems.length > 0 ? 422 : 200)
}

export const appointAdministratorRoute = new Hono<Workspace>()
  .get(path, (c) => {
    stopUnless(may(c.var.actor, 'administer-installation'))
    return answerAdministrators(c)
  })
  .post(path, async (c) => {
    const { db, actor, today } = c.var
    stopUnless(may(actor, 'administer-installation'))
    const given = await givenOf(c)
    const form = AdministratorForm.safeParse(given)
    if (!form.success)
      return answerAdministrators(c, given, form.error.issues.map((issue) => issue.path[0]).filter(isField))
    const email = form.data.email.toLowerCase()
    await holdUntilCommit(db, installationChain)
    const personId = await personWithEmail(db, form.data.name, email)
    const back = withNotice(`/arbetsyta${path}`, 'administrator')
    if (!(await recordRole(db, { personId, role: 'administrator', organisationId: null, from: today })))
      return c.redirect(back, 303)
    await invite(c, email, [`hela installationen som ${roleName('administrator')}`])
    await recordAct(db, installationChain, { act: 'appoint-administrator', subjectKind: 'person', subjectId: personId })
    return c.redirect(back, 303)
  })
