import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { hashOf } from '#platform/secrets.ts'
import { beginSession } from '../begin-session.ts'
import { departureTo, identityFrom } from '../provider.source.ts'
import { findProvider, listSigningOrganisations, listSigningOrganisationsAt } from '../providers.store.ts'
import { isWithinLimit, limits } from '../rate-limit.store.ts'
import { answerPage } from '../render.ts'
import { browserSecret, keepBrowser, remoteHost, type Base } from '../request.ts'
import { safeReturn } from '../safe-return.rule.ts'
import { refusalOfAttempt, type Attempt } from './attempt.rule.ts'
import {
  findAttempt,
  findVouchedPerson,
  recordAttempt,
  recordIdentity,
  removeAttempt,
} from './sign-in-by-organisation.store.ts'
import {
  ChooseOrganisationPage,
  OrganisationRefusedPage,
  refusalStatus,
  UnknownPersonPage,
  type Refusal,
} from './sign-in-by-organisation.view.tsx'

const AddressForm = z.object({ email: z.email() })
const answerPath = '/logga-in/oidc/svar'

const answerRefused = (c: Context, refusal: Refusal) =>
  answerPage(c, <OrganisationRefusedPage refusal={refusal} />, refusalStatus[refusal])

const isTooMany = async (c: Context<Base>) =>
  !(await isWithinLimit(c.var.deployment.access, limits.organisationByHost, remoteHost(c)))

/** The code that the provider sent is worth nothing before the browser has shown that it left for it. */
async function answerIdentity(c: Context<Base>, attempt: Attempt, state: string) {
  const { access, origin } = c.var.deployment
  const provider = found(await findProvider(access, attempt.organisationId))
  // The address as the provider knows it: a proxy may have asked us by another.
  const back = new URL(`${origin}${answerPath}${new URL(c.req.url).search}`)
  const identity = await identityFrom(provider, back, { ...attempt, state })
  if (!identity.ok) return answerRefused(c, identity.refusal)
  const vouched = { ...identity.value, organisationId: attempt.organisationId }
  const person = await findVouchedPerson(access, vouched)
  if (!person) return answerPage(c, <UnknownPersonPage organisation={provider.name} email={vouched.email} />, 403)
  await recordIdentity(access, vouched, person.personId)
  await beginSession(c, person.personId, { method: 'oidc', organisationId: attempt.organisationId })
  return c.redirect(attempt.returnTo, 303)
}

export const signInByOrganisationRoute = new Hono<Base>()
  .get('/logga-in/organisation', async (c) => {
    const organisations = await listSigningOrganisations(c.var.deployment.access)
    return answerPage(
      c,
      <ChooseOrganisationPage organisations={organisations} returnTo={safeReturn(c.req.query('till'))} />,
    )
  })
  .post('/logga-in/organisation', async (c) => {
    if (await isTooMany(c)) return answerRefused(c, 'too-many')
    const { access } = c.var.deployment
    const given = await givenOf(c)
    const form = AddressForm.safeParse({ email: given['email']?.trim().toLowerCase() })
    const returnTo = safeReturn(given['till'])
    // The domain alone decides, so that the answer says nothing of whether one address is known.
    const domain = form.success ? (form.data.email.split('@')[1] ?? '') : ''
    const organisations = form.success
      ? await listSigningOrganisationsAt(access, domain)
      : await listSigningOrganisations(access)
    const sought = form.success ? { domain } : { problem: 'email-missing' as const }
    const page = <ChooseOrganisationPage {...{ organisations, returnTo, ...sought }} email={given['email'] ?? ''} />
    return answerPage(c, page, form.success ? 200 : 422)
  })
  .get(answerPath, async (c) => {
    if (await isTooMany(c)) return answerRefused(c, 'too-many')
    const { access } = c.var.deployment
    const state = c.req.query('state') ?? ''
    const attempt = await findAttempt(access, state)
    const browser = browserSecret(c)
    const refusal = refusalOfAttempt(attempt, browser && hashOf(browser))
    if (!attempt || refusal) return answerRefused(c, refusal ?? 'attempt-unknown')
    if (!(await removeAttempt(access, state))) return answerRefused(c, 'attempt-unknown')
    return answerIdentity(c, attempt, state)
  })
  .get('/logga-in/oidc/:organisationId', async (c) => {
    const { access, origin } = c.var.deployment
    const provider = found(await findProvider(access, idFrom(c.req.param('organisationId'))))
    if (await isTooMany(c)) return answerRefused(c, 'too-many')
    const departure = await departureTo(provider, `${origin}${answerPath}`)
    if (!departure.ok) return answerRefused(c, departure.refusal)
    const { address, ...secrets } = departure.value
    const returnTo = safeReturn(c.req.query('till'))
    await recordAttempt(access, {
      ...{ ...secrets, organisationId: provider.organisationId, browser: keepBrowser(c), returnTo },
    })
    c.header('Cache-Control', 'no-store')
    return c.redirect(address, 303)
  })
