import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { listOrganisations, organisationNamed } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import { givenOf, idFrom } from '#platform/http.ts'
import { archiveKinds } from '../document.ts'
import { listArchiveRules } from '../documents.store.ts'
import { networkToChange } from '../network-of.ts'
import { recordArchiveRule, removeArchiveRule } from './set-archive-rule.store.ts'
import { ArchiveRulePage, isField, type Field } from './set-archive-rule.view.tsx'
import { networkPath } from '../network-paths.ts'

const RuleForm = z.object({
  kind: z.string().refine((kind) => Object.hasOwn(archiveKinds, kind)),
  organisation: z.string().trim().min(1).max(200),
  remark: z.string().trim().max(500).default(''),
})
const root = `${networkPath}/arkivregler`

export const setArchiveRuleRoute = new Hono<Workspace>()
  .get(`${root}/ny`, async (c) => {
    const network = await networkToChange(c)
    const kind = c.req.query('slag') ?? ''
    const rule = (await listArchiveRules(c.var.db, network.id)).find((known) => known.kind === kind)
    const { organisation = '', remark = '' } = rule ?? {}
    return answerPage(c, <ArchiveRulePage network={network} given={{ kind, organisation, remark }} />)
  })
  .post(`${root}/ny`, async (c) => {
    const { db } = c.var
    const network = await networkToChange(c)
    const given = await givenOf(c)
    const refuse = (problems: readonly Field[]) =>
      answerPage(c, <ArchiveRulePage network={network} given={given} problems={problems} />, 422)
    const form = RuleForm.safeParse(given)
    if (!form.success) return refuse(form.error.issues.map((issue) => issue.path[0]).filter(isField))
    const { kind, remark } = form.data
    const organisation = organisationNamed(await listOrganisations(db), form.data.organisation)
    if (!organisation) return refuse(['organisation'])
    const id = crypto.randomUUID()
    await recordArchiveRule(db, { id, networkId: network.id, kind, organisationId: organisation.id, remark })
    await recordAct(db, network.id, {
      ...{ act: 'set-archive-rule', subjectKind: 'archive-rule', subjectId: id },
      detail: { kind, organisation: organisation.id, remark },
    })
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/dokument`, 'arkivregel'), 303)
  })
  .post(`${root}/:ruleId{[0-9a-f-]{36}}/ta-bort`, async (c) => {
    const { db } = c.var
    const network = await networkToChange(c)
    const ruleId = idFrom(c.req.param('ruleId'))
    const rule = (await listArchiveRules(db, network.id)).find(({ id }) => id === ruleId)
    // Removed by somebody else a moment ago: what was asked for is so.
    if (rule) {
      await removeArchiveRule(db, rule.id)
      await recordAct(db, network.id, {
        ...{ act: 'remove-archive-rule', subjectKind: 'archive-rule', subjectId: rule.id },
        detail: { kind: rule.kind, organisation: rule.organisationId },
      })
    }
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/dokument`, 'arkivregelbort'), 303)
  })
