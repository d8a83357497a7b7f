import { Hono } from 'hono'
import { z } from 'zod'
import { givenOf } from '#platform/http.ts'
import { hashOf } from '#platform/secrets.ts'
import { beginSession } from '../begin-session.ts'
import { recordSentLetter } from '../letters.store.ts'
import { listRequiring, listSigningOrganisationsOf } from '../providers.store.ts'
import { isWithinLimit, limits } from '../rate-limit.store.ts'
import { answerPage } from '../render.ts'
import { browserSecret, keepBrowser, remoteHost, type Base, type Deployment } from '../request.ts'
import { safeReturn } from '../safe-return.rule.ts'
import { sendSecretLetter } from '../secret-letter.ts'
import { findPersonByEmail } from '../session.store.ts'
import { SignInDemandedPage } from '../sign-in-demanded.view.tsx'
import { signInLetter, organisationLetter } from './sign-in-letters.ts'
import { linkMinutes, looksLikeEmail, refusalOfLink } from './sign-in.rule.ts'
import { findLink, markLinkUsed, recordLink } from './sign-in.store.ts'
import { LinkRefusedPage, LinkSentPage, SignInPage, UseLinkPage } from './sign-in.view.tsx'

const AskForm = z.object({ email: z.string().trim().toLowerCase().refine(looksLikeEmail), till: z.string().optional() })

/** Runs after the answer has left, so that its time tells nobody whether the address is known. */
async function sendLink(deployment: Deployment, email: string, browser: string, returnTo: string): Promise<void> {
  const { access, origin } = deployment
  const person = await findPersonByEmail(access, email)
  if (!person) return
  const requiring = await listRequiring(access, person.id)
  if (requiring.length > 0) {
    const letter = { to: email, ...organisationLetter(deployment, requiring, returnTo) }
    return void (await recordSentLetter(access, letter, await deployment.mailer.send(letter)))
  }
  const organisations = await listSigningOrganisationsOf(access, person.id)
  const token = await recordLink(access, person.id, browser, linkMinutes)
  const link = `${origin}/logga-in/${token}?till=${encodeURIComponent(returnTo)}`
  await sendSecretLetter(deployment, { to: email, ...signInLetter(deployment, organisations, returnTo) }, link)
}

export const signInRoute = new Hono<Base>()
  .get('/logga-in', (c) => {
    const isUnsaved = c.req.query('osparat') !== undefined
    return answerPage(c, <SignInPage returnTo={safeReturn(c.req.query('till'))} isUnsaved={isUnsaved} />)
  })
  .post('/logga-in', async (c) => {
    const { deployment } = c.var
    const given = await givenOf(c)
    const returnTo = safeReturn(given['till'])
    const asked = AskForm.safeParse(given)
    if (!asked.success) {
      return answerPage(c, <SignInPage email={given['email'] ?? ''} returnTo={returnTo} problem="email-missing" />, 422)
    }
    const { email } = asked.data
    if (!(await isWithinLimit(deployment.access, limits.linkByHost, remoteHost(c)))) {
      return answerPage(c, <SignInPage email={email} returnTo={returnTo} problem="too-many" />, 429)
    }
    const browser = keepBrowser(c)
    // An address that has had its share gets no more letters, and the page says the same as ever.
    const isWithin = await isWithinLimit(deployment.access, limits.linkByAddress, email)
    if (isWithin) deployment.afterwards(() => sendLink(deployment, email, browser, returnTo))
    return answerPage(c, <LinkSentPage email={email} isPrinted={!deployment.mailer.isConfigured} />)
  })
  // A page with a button: programs that look at links in letters must not use them up.
  .get('/logga-in/:token', async (c) => {
    const link = await findLink(c.var.deployment.access, c.req.param('token'))
    const browser = browserSecret(c)
    const refusal = refusalOfLink(link, browser && hashOf(browser))
    if (refusal) return answerPage(c, <LinkRefusedPage problem={refusal} />, 422)
    return answerPage(c, <UseLinkPage token={c.req.param('token')} returnTo={safeReturn(c.req.query('till'))} />)
  })
  .post('/logga-in/:token', async (c) => {
    const { access } = c.var.deployment
    if (!(await isWithinLimit(access, limits.useLinkByHost, remoteHost(c)))) {
      return answerPage(c, <LinkRefusedPage problem="too-many" />, 429)
    }
    const token = c.req.param('token')
    const link = await findLink(access, token)
    const browser = browserSecret(c)
    const refusal = refusalOfLink(link, browser && hashOf(browser))
    if (!link || refusal) return answerPage(c, <LinkRefusedPage problem={refusal ?? 'unknown'} />, 422)
    const returnTo = safeReturn((await givenOf(c))['till'])
    const requiring = await listRequiring(access, link.personId)
    if (requiring.length > 0) {
      return answerPage(c, <SignInDemandedPage organisations={requiring} returnTo={returnTo} />, 403)
    }
    if (!(await markLinkUsed(access, token))) return answerPage(c, <LinkRefusedPage problem="used" />, 422)
    await beginSession(c, link.personId, { method: 'link' })
    return c.redirect(returnTo, 303)
  })
