import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { isDay } from '#platform/time.ts'
import { recordOrganisationEvent } from '../organisation-changes.store.ts'
import { findOrganisation, listOrganisationEvents } from '../organisations.store.ts'
import { findSameName } from '../same-organisation.store.ts'
import { renameOrganisation } from './rename-organisation.rule.ts'
import { changeName } from './rename-organisation.store.ts'
import { problemText, RenamePage, type Problem } from './rename-organisation.view.tsx'

const words = z.string().trim().max(200)
const RenamingForm = z.object({
  name: words.min(1),
  shortName: words.default(''),
  day: z.string().trim().refine(isDay),
  remark: z.string().trim().max(2000).default(''),
})
const isProblem = (name: unknown): name is Problem => Object.keys(problemText).includes(String(name))
const path = '/organisationer/:organisationId{[0-9a-f-]{36}}/namnbyte'

async function organisationOf(c: Context<Workspace>) {
  stopUnless(may(c.var.actor, 'change-register'))
  return found(await findOrganisation(c.var.db, idFrom(c.req.param('organisationId'))))
}

export const renameOrganisationRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPage(c, <RenamePage organisation={await organisationOf(c)} />))
  .post(path, async (c) => {
    const { db, actor, today } = c.var
    await holdUntilCommit(db, installationChain)
    const organisation = await organisationOf(c)
    const given = await givenOf(c)
    const refuse = (problems: readonly Problem[], same?: { id: string; name: string }) =>
      answerPage(c, <RenamePage {...{ organisation, given, problems, same }} />, 422)
    const form = RenamingForm.safeParse(given)
    if (!form.success) return refuse(form.error.issues.map((issue) => issue.path[0]).filter(isProblem))
    const { remark, ...typed } = form.data
    const renaming = { ...typed, shortName: typed.shortName || typed.name }
    const outcome = renameOrganisation(organisation, await listOrganisationEvents(db, organisation.id), renaming, today)
    if (!outcome.ok) return refuse([outcome.refusal])
    const same = await findSameName(db, renaming.name, organisation.id)
    if (same) return refuse(['name-taken'], same)
    const event = { organisationId: organisation.id, kind: 'renamed', day: renaming.day, remark } as const
    await recordOrganisationEvent(db, { ...event, nameBefore: organisation.name }, actor.personId)
    await changeName(db, organisation.id, renaming)
    await recordAct(db, installationChain, {
      act: 'rename-organisation',
      subjectKind: 'organisation',
      subjectId: organisation.id,
      detail: { from: organisation.name, to: renaming.name, day: renaming.day },
    })
    return c.redirect(withNotice(`/arbetsyta/organisationer/${organisation.id}`, 'nyttnamn'), 303)
  })
