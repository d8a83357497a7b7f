import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit, type Transaction } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { givenOf, stopUnless } from '#platform/http.ts'
import { kindsAddableBy } from '../kinds-addable-by.ts'
import { organisationKinds } from '../organisation-kinds.ts'
import { readCounties } from '../register.source.ts'
import { findSameName, findSameNumber, type SameOrganisation } from '../same-organisation.store.ts'
import { addOrganisation, type NewOrganisation } from './add-organisation.rule.ts'
import { findSameCode, recordOrganisation } from './add-organisation.store.ts'
import { AddOrganisationPage, fieldProblem, type Problem } from './add-organisation.view.tsx'

const words = z.string().trim().max(200)
const OrganisationForm = z.object({
  kind: z.enum(organisationKinds),
  name: words.min(1),
  shortName: words.default(''),
  code: words.default(''),
  countyCode: words.default(''),
  nationalNumber: words.default(''),
  website: z.string().trim().max(500).default(''),
})
const problems = Object.keys(fieldProblem)
const isProblem = (name: unknown): name is Problem => problems.includes(String(name))
const path = '/organisationer/ny'

async function sameAs(db: Transaction, added: NewOrganisation): Promise<[Problem, SameOrganisation] | undefined> {
  const named = (await findSameName(db, added.name)) ?? (await findSameName(db, added.shortName))
  if (named) return ['name-taken', named]
  const numbered = await findSameNumber(db, added.nationalNumber)
  if (numbered) return ['number-taken', numbered]
  const coded = added.code ? await findSameCode(db, added.kind, added.code) : undefined
  return coded && ['code-taken', coded]
}

type Refused = { given: Given; problems: readonly Problem[]; same?: SameOrganisation | undefined }

function answerForm(c: Context<Workspace>, refused?: Refused) {
  const kinds = kindsAddableBy(c.var.actor)
  const page = <AddOrganisationPage kinds={kinds} counties={readCounties()} {...refused} />
  return answerPage(c, page, refused ? 422 : 200)
}

export const addOrganisationRoute = new Hono<Workspace>()
  .get(path, (c) => {
    stopUnless(kindsAddableBy(c.var.actor).length > 0)
    return answerForm(c)
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const kinds = kindsAddableBy(actor)
    stopUnless(kinds.length > 0)
    const given = await givenOf(c)
    const form = OrganisationForm.safeParse(given)
    if (!form.success)
      return answerForm(c, { given, problems: form.error.issues.map((issue) => issue.path[0]).filter(isProblem) })
    if (!kinds.includes(form.data.kind)) return answerForm(c, { given, problems: ['kind'] })
    const outcome = addOrganisation(
      form.data,
      readCounties().map(({ code }) => code),
    )
    if (!outcome.ok) return answerForm(c, { given, problems: [outcome.refusal] })
    await holdUntilCommit(db, installationChain)
    const taken = await sameAs(db, outcome.value)
    if (taken) return answerForm(c, { given, problems: [taken[0]], same: taken[1] })
    const id = await recordOrganisation(db, outcome.value)
    await recordAct(db, installationChain, {
      act: 'add-organisation',
      subjectKind: 'organisation',
      subjectId: id,
      detail: { kind: form.data.kind, name: form.data.name },
    })
    return c.redirect(withNotice(`/arbetsyta/organisationer/${id}`, 'organisation'), 303)
  })
