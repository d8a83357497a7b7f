import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { isDay } from '#platform/time.ts'
import { lastDayRefusal } from '../last-day.rule.ts'
import { changeLastDay, recordOrganisationEvent } from '../organisation-changes.store.ts'
import { findOrganisation, listOrganisationEvents } from '../organisations.store.ts'
import { ConfirmEndPage, EndPage, problemText, type Problem } from './end-organisation.view.tsx'

const EndingForm = z.object({
  day: z.string().trim().refine(isDay),
  remark: z.string().trim().max(2000).default(''),
  confirmed: z.string().default(''),
})
const isProblem = (name: unknown): name is Problem => Object.keys(problemText).includes(String(name))
const path = '/organisationer/:organisationId{[0-9a-f-]{36}}/avslut'

async function organisationOf(c: Context<Workspace>) {
  stopUnless(may(c.var.actor, 'change-register'))
  return found(await findOrganisation(c.var.db, idFrom(c.req.param('organisationId'))))
}

export const endOrganisationRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPage(c, <EndPage organisation={await organisationOf(c)} />))
  .post(path, async (c) => {
    const { db, actor, today } = c.var
    await holdUntilCommit(db, installationChain)
    const organisation = await organisationOf(c)
    const given = await givenOf(c)
    const done = withNotice(`/arbetsyta/organisationer/${organisation.id}`, 'organisationslut')
    const refuse = (problems: readonly Problem[]) =>
      answerPage(c, <EndPage {...{ organisation, given, problems }} />, 422)
    const form = EndingForm.safeParse(given)
    if (!form.success) return refuse(form.error.issues.map((issue) => issue.path[0]).filter(isProblem))
    const { day, remark, confirmed } = form.data
    // The confirming button pressed twice.
    if (confirmed && organisation.endedOn === day) return c.redirect(done, 303)
    const refusal = lastDayRefusal(organisation, await listOrganisationEvents(db, organisation.id), day, today)
    if (refusal) return refuse([refusal])
    if (!confirmed) return answerPage(c, <ConfirmEndPage {...{ organisation, day, remark }} />)
    const event = { organisationId: organisation.id, kind: 'ended', day, remark } as const
    await recordOrganisationEvent(db, event, actor.personId)
    await changeLastDay(db, organisation.id, day)
    await recordAct(db, installationChain, {
      act: 'end-organisation',
      subjectKind: 'organisation',
      subjectId: organisation.id,
      detail: { day },
    })
    return c.redirect(done, 303)
  })
