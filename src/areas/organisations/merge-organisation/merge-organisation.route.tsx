import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { isDay } from '#platform/time.ts'
import { changeLastDay, recordOrganisationEvent } from '../organisation-changes.store.ts'
import { organisationNamed } from '../organisation-name.rule.ts'
import { findOrganisation, listOrganisationEvents, listOrganisations } from '../organisations.store.ts'
import { mergeOrganisation } from './merge-organisation.rule.ts'
import { ConfirmMergePage, MergePage, problemText, type Problem } from './merge-organisation.view.tsx'

const MergerForm = z.object({
  successor: z.string().trim().min(1).max(200),
  day: z.string().trim().refine(isDay),
  remark: z.string().trim().max(2000).default(''),
  confirmed: z.string().default(''),
})
const isProblem = (name: unknown): name is Problem => Object.keys(problemText).includes(String(name))
const path = '/organisationer/:organisationId{[0-9a-f-]{36}}/sammanslagning'

async function organisationOf(c: Context<Workspace>) {
  stopUnless(may(c.var.actor, 'change-register'))
  return found(await findOrganisation(c.var.db, idFrom(c.req.param('organisationId'))))
}

async function successorNamed(c: Context<Workspace>, name: string) {
  const named = organisationNamed(await listOrganisations(c.var.db), name)
  return named && findOrganisation(c.var.db, named.id)
}

export const mergeOrganisationRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPage(c, <MergePage organisation={await organisationOf(c)} />))
  .post(path, async (c) => {
    const { db, actor, today } = c.var
    await holdUntilCommit(db, installationChain)
    const organisation = await organisationOf(c)
    const given = await givenOf(c)
    const done = withNotice(`/arbetsyta/organisationer/${organisation.id}`, 'sammanslagen')
    const refuse = (problems: readonly Problem[]) =>
      answerPage(c, <MergePage {...{ organisation, given, problems }} />, 422)
    const form = MergerForm.safeParse(given)
    if (!form.success) return refuse(form.error.issues.map((issue) => issue.path[0]).filter(isProblem))
    const { day, remark, confirmed } = form.data
    // The confirming button pressed twice.
    if (confirmed && organisation.endedOn === day) return c.redirect(done, 303)
    const successor = await successorNamed(c, form.data.successor)
    const events = await listOrganisationEvents(db, organisation.id)
    const outcome = mergeOrganisation(organisation, events, successor, day, today)
    if (!outcome.ok) return refuse([outcome.refusal])
    const { successorId } = outcome.value
    if (!confirmed)
      return answerPage(c, <ConfirmMergePage {...{ organisation, successor: found(successor), day, remark }} />)
    const event = { organisationId: organisation.id, kind: 'merged', day, remark, successorId } as const
    await recordOrganisationEvent(db, event, actor.personId)
    await changeLastDay(db, organisation.id, day)
    await recordAct(db, installationChain, {
      act: 'merge-organisation',
      subjectKind: 'organisation',
      subjectId: organisation.id,
      detail: { successorId, day },
    })
    return c.redirect(done, 303)
  })
