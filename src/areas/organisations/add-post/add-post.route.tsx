import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { administeredOrganisation, peopleAddress, peoplePath } from '../administered-organisation.ts'
import { invite } from '../invite.ts'
import { findPerson, personWithEmail } from '../people.store.ts'
import { recordPost } from '../posts.store.ts'
import { AddPostPage, fieldProblem, type Field } from './add-post.view.tsx'

const words = z.string().trim().min(1).max(200)
const PostForm = z.object({ name: words, email: z.email(), title: words, from: z.iso.date() })
const fields = Object.keys(fieldProblem)
const isField = (name: unknown): name is Field => fields.includes(String(name))
const path = `${peoplePath}/ny`

export const addPostRoute = new Hono<Workspace>()
  .get(path, async (c) =>
    answerPage(c, <AddPostPage organisation={await administeredOrganisation(c)} given={{ from: c.var.today }} />),
  )
  .post(path, async (c) => {
    const { db } = c.var
    const organisation = await administeredOrganisation(c)
    const given = await givenOf(c)
    const refuse = (problems: readonly Field[]) =>
      answerPage(c, <AddPostPage organisation={organisation} given={given} problems={problems} />, 422)
    const form = PostForm.safeParse(given)
    if (!form.success) return refuse(form.error.issues.map((issue) => issue.path[0]).filter(isField))
    const { name, title, from } = form.data
    const email = form.data.email.toLowerCase()
    await holdUntilCommit(db, organisation.id)
    const personId = await personWithEmail(db, name, email)
    const isNew = await recordPost(db, { personId, organisationId: organisation.id, title, from, to: null })
    if (!isNew) return refuse(['held'])
    await invite(c, email, [`${organisation.name} som ${title}`])
    await recordAct(db, installationChain, {
      act: 'add-post',
      subjectKind: 'person',
      subjectId: personId,
      detail: { organisation: organisation.id, title, from },
    })
    const isKnownAs = (await findPerson(db, personId))?.name === name ? 'anstalld' : 'anstalldfanns'
    return c.redirect(withNotice(peopleAddress(organisation.id), isKnownAs), 303)
  })
