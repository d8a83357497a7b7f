import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { nationalNumberFrom, websiteFrom } from '../organisation-facts.rule.ts'
import { findOrganisation } from '../organisations.store.ts'
import { findSameNumber } from '../same-organisation.store.ts'
import { changeFacts } from './change-organisation.store.ts'
import { ChangePage, type Problem } from './change-organisation.view.tsx'

const FactsForm = z.object({
  nationalNumber: z.string().trim().max(200).default(''),
  website: z.string().trim().max(500).default(''),
})
const path = '/organisationer/:organisationId{[0-9a-f-]{36}}/uppgifter'

async function organisationOf(c: Context<Workspace>) {
  stopUnless(may(c.var.actor, 'change-register'))
  return found(await findOrganisation(c.var.db, idFrom(c.req.param('organisationId'))))
}

export const changeOrganisationRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPage(c, <ChangePage organisation={await organisationOf(c)} />))
  .post(path, async (c) => {
    const { db } = c.var
    await holdUntilCommit(db, installationChain)
    const organisation = await organisationOf(c)
    const given = await givenOf(c)
    const refuse = (problem: Problem, same?: { id: string; name: string }) =>
      answerPage(c, <ChangePage {...{ organisation, given, problem, same }} />, 422)
    const form = FactsForm.safeParse(given)
    if (!form.success) return refuse('website')
    const nationalNumber = form.data.nationalNumber && nationalNumberFrom(form.data.nationalNumber)
    if (nationalNumber === undefined) return refuse('nationalNumber')
    const website = form.data.website && websiteFrom(form.data.website)
    if (website === undefined) return refuse('website')
    const same = await findSameNumber(db, nationalNumber, organisation.id)
    if (same) return refuse('number-taken', same)
    await changeFacts(db, organisation.id, { nationalNumber, website })
    await recordAct(db, installationChain, {
      act: 'change-organisation',
      subjectKind: 'organisation',
      subjectId: organisation.id,
      detail: { nationalNumber, website },
    })
    return c.redirect(withNotice(`/arbetsyta/organisationer/${organisation.id}`, 'organisationsuppgifter'), 303)
  })
