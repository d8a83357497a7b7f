import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { givenOf, idFrom, stopUnless } from '#platform/http.ts'
import type { Result } from '#platform/result.ts'
import { parseIssuer } from '../issuer.rule.ts'
import { withNotice, type NoticeCode } from '../notices.ts'
import { fetchIssuer } from '../provider.source.ts'
import type { ProviderRefusal } from '../provider.ts'
import { findProvider } from '../providers.store.ts'
import type { SignedIn, Workspace } from '../workspace.ts'
import { answerConnection, connectionPath, connectionView, mayConnect, mayRequire } from './answer-connection.tsx'
import { changeConnection, changeRequirement, findOtherAnswering, removeConnection } from './connect-provider.store.ts'

const ConnectForm = z.object({
  issuer: z.string().transform((text, context) => {
    const issuer = parseIssuer(text)
    if (issuer === undefined) context.addIssue({ code: 'custom' })
    return issuer ?? z.NEVER
  }),
  clientId: z.string().trim().min(1).max(300),
  clientSecret: z.string().trim().max(2000).default(''),
  domains: z
    .string()
    .max(1000)
    .transform((text) => [
      ...new Set(
        text
          .toLowerCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      ),
    ])
    .refine(
      (domains) => domains.length > 0 && domains.every((domain) => /^[a-z0-9åäö-]+(?:[.][a-z0-9åäö-]+)+$/.test(domain)),
    ),
})
type Answer = Result<string, ProviderRefusal>
type Asking = { Variables: { answer?: Answer } }

/**
 * Asks the provider what it says of itself before the transaction begins: a slow one must not hold a connection to the
 * database.
 */
export const askProviderRoute = new Hono<SignedIn & Asking>()
  .post(connectionPath, async (c, next) => {
    if (!mayConnect(c.var.actor)) return next()
    const form = ConnectForm.safeParse(await c.req.parseBody())
    if (form.success) c.set('answer', await fetchIssuer(form.data))
    return next()
  })
  .post(`${connectionPath}/prova`, async (c, next) => {
    const id = idFrom(c.req.param('organisationId'))
    const isAllowed = mayConnect(c.var.actor) || mayRequire(c.var.actor, id)
    const provider = isAllowed ? await findProvider(c.var.deployment.access, id) : undefined
    if (provider) c.set('answer', await fetchIssuer(provider))
    return next()
  })

const done = (c: Context<Workspace>, code: NoticeCode) =>
  c.redirect(withNotice(`/arbetsyta/organisationer/${c.req.param('organisationId') ?? ''}/inloggning`, code), 303)

const recordOn = (c: Context<Workspace>, act: string, subjectId: string, detail: Record<string, unknown> = {}) =>
  recordAct(c.var.db, installationChain, { act, subjectKind: 'organisation', subjectId, detail })

export const connectProviderRoute = new Hono<Workspace & Asking>()
  .get(connectionPath, (c) => answerConnection(c))
  .post(connectionPath, async (c) => {
    const { organisation, ...rights } = await connectionView(c)
    stopUnless(rights.mayConnect)
    const given = await givenOf(c)
    const form = ConnectForm.safeParse(given)
    if (!form.success) {
      const fields = form.error.issues.map((issue) => issue.path[0])
      return answerConnection(c, {
        given,
        problems: [
          ...(fields.includes('issuer') ? (['issuer-malformed'] as const) : []),
          ...(fields.includes('clientId') ? (['client-missing'] as const) : []),
          ...(fields.includes('domains') ? (['domains-malformed'] as const) : []),
        ],
      })
    }
    const { answer } = c.var
    if (!answer?.ok) return answerConnection(c, { given, problems: [answer?.refusal ?? 'provider-down'] })
    await holdUntilCommit(c.var.db, 'sign-in domains')
    if (await findOtherAnswering(c.var.db, organisation.id, form.data.domains))
      return answerConnection(c, { given, problems: ['domains-taken'] })
    await changeConnection(c.var.db, organisation.id, { ...form.data, issuer: answer.value })
    const { clientId, domains } = form.data
    await recordOn(c, 'connect-provider', organisation.id, { issuer: answer.value, clientId, domains })
    return done(c, 'inloggning')
  })
  .post(`${connectionPath}/prova`, async (c) => {
    await connectionView(c)
    const { answer } = c.var
    if (!answer) return answerConnection(c)
    return answer.ok ? done(c, 'inloggningsvar') : answerConnection(c, { given: {}, problems: [answer.refusal] })
  })
  .post(`${connectionPath}/ta-bort`, async (c) => {
    const { organisation, connection, ...rights } = await connectionView(c)
    stopUnless(rights.mayConnect)
    await removeConnection(c.var.db, organisation.id)
    if (connection) await recordOn(c, 'remove-provider', organisation.id, { issuer: connection.issuer })
    return done(c, 'inloggningborta')
  })
  .post(`${connectionPath}/krav`, async (c) => {
    await holdUntilCommit(c.var.db, idFrom(c.req.param('organisationId')))
    const { organisation, connection, hasSignedIn, ...rights } = await connectionView(c)
    stopUnless(rights.mayRequire)
    if (!connection) return answerConnection(c, { given: {}, problems: ['nothing-to-demand'] })
    if (!hasSignedIn) return answerConnection(c, { given: {}, problems: ['not-tried'] })
    await changeRequirement(c.var.db, organisation.id, true)
    if (!connection.isDemanded) await recordOn(c, 'demand-sign-in', organisation.id)
    return done(c, 'inloggningskrav')
  })
  .post(`${connectionPath}/krav/slut`, async (c) => {
    const { organisation, connection } = await connectionView(c)
    await changeRequirement(c.var.db, organisation.id, false)
    if (connection?.isDemanded) await recordOn(c, 'stop-demanding-sign-in', organisation.id)
    return done(c, 'inloggningfri')
  })
