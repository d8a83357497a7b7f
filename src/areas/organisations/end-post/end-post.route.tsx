import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, roleName, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { administeredOrganisation, peopleAddress } from '../administered-organisation.ts'
import { refusedEnding } from '../ending.rule.ts'
import type { EndingProblem } from '../ending.view.tsx'
import { listAdministrators, listRolesFor } from '../people.store.ts'
import { endPost, findStaffPost } from '../posts.store.ts'
import { EndPostPage } from './end-post.view.tsx'

const path = '/organisationer/:organisationId{[0-9a-f-]{36}}/poster/:postId/avsluta'
const Day = z.iso.date()

async function postOf(c: Context<Workspace>) {
  const organisation = await administeredOrganisation(c)
  const post = found(await findStaffPost(c.var.db, organisation.id, idFrom(c.req.param('postId'))))
  return { organisation, post }
}

async function answerEnding(c: Context<Workspace>, lastDay: string, problem?: EndingProblem) {
  const { organisation, post } = await postOf(c)
  const roles = await listRolesFor(c.var.db, organisation.id, c.var.today)
  const ending = roles.filter(({ personId }) => personId === post.person.id)
  const page = <EndPostPage {...{ organisation, post, lastDay, problem, roleName }} roles={ending} />
  return answerPage(c, page, problem ? 422 : 200)
}

export const endPostRoute = new Hono<Workspace>()
  .get(path, async (c) => answerEnding(c, c.var.today))
  .post(path, async (c) => {
    const { db } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('organisationId')))
    const { organisation, post } = await postOf(c)
    const back = withNotice(peopleAddress(organisation.id), 'slutat')
    const given = await givenOf(c)
    const day = Day.safeParse(given['lastDay'])
    if (!day.success) return answerEnding(c, given['lastDay'] ?? '', 'day-missing')
    if (post.to !== null && post.to <= day.data) return c.redirect(back, 303)
    const administrators = await listAdministrators(db, organisation.id)
    const refusal = refusedEnding({ personId: post.person.id, from: post.from, lastDay: day.data, administrators })
    if (refusal) return answerEnding(c, day.data, refusal)
    await endPost(db, post.id, day.data)
    await recordAct(db, installationChain, {
      act: 'end-post',
      subjectKind: 'person',
      subjectId: post.person.id,
      detail: { organisation: organisation.id, lastDay: day.data },
    })
    return c.redirect(back, 303)
  })
