import { Hono } from 'hono'
import { z } from 'zod'
import { actAs } from '#platform/db.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { hashOf, newSecret } from '#platform/secrets.ts'
import { isWithinLimit, limits } from '../rate-limit.store.ts'
import { answerPage } from '../render.ts'
import { remoteHost, secretCookie, setSecretCookie, type Base, type Deployment } from '../request.ts'
import { findPersonByEmail, recordSession, sessionHours } from '../session.store.ts'
import { sessionCookie } from '../workspace.ts'
import { linkMinutes, looksLikeEmail, refusalOfLink, safeReturn } from './sign-in.rule.ts'
import { findLink, markLinkUsed, recordLetter, recordLink } from './sign-in.store.ts'
import { LinkRefusedPage, LinkSentPage, SignInPage, UseLinkPage } from './sign-in.view.tsx'

const AskForm = z.object({ email: z.string().trim().toLowerCase().refine(looksLikeEmail), till: z.string().optional() })
const browserCookie = 'browser'

/** Runs after the answer has left, so that its time tells nobody whether the address is known. */
async function sendLink(deployment: Deployment, email: string, browser: string, returnTo: string): Promise<void> {
  const person = await findPersonByEmail(deployment.access, email)
  if (!person) return
  const token = await recordLink(deployment.access, person.id, browser, linkMinutes)
  const subject = `Logga in i ${deployment.siteName}`
  const words = (link: string) =>
    `Hej!\n\nÖppna länken i den webbläsare där du bad om den:\n${link}\n\n` +
    `Den gäller i ${linkMinutes} minuter och kan användas en gång. Bad du inte om någon länk? Då kan du bortse från brevet.\n`
  const link = `${deployment.origin}/logga-in/${token}?till=${encodeURIComponent(returnTo)}`
  const wasSent = await deployment.mailer.send({ to: email, subject, body: words(link) })
  await recordLetter(deployment.access, email, subject, words('(länken visas bara för mottagaren)'), wasSent)
}

export const signInRoute = new Hono<Base>()
  .get('/logga-in', (c) => answerPage(c, <SignInPage returnTo={safeReturn(c.req.query('till'))} />))
  .post('/logga-in', async (c) => {
    const { deployment } = c.var
    const given = await c.req.parseBody<Record<string, string>>()
    const returnTo = safeReturn(given['till'])
    const asked = AskForm.safeParse(given)
    if (!asked.success) {
      return answerPage(c, <SignInPage email={given['email'] ?? ''} returnTo={returnTo} problem="email-missing" />, 422)
    }
    const { email } = asked.data
    if (!(await isWithinLimit(deployment.access, limits.linkByHost, remoteHost(c)))) {
      return answerPage(c, <SignInPage email={email} returnTo={returnTo} problem="too-many" />, 429)
    }
    const browser = secretCookie(c, browserCookie) ?? newSecret()
    setSecretCookie(c, browserCookie, browser, linkMinutes * 60)
    // An address that has had its share gets no more letters, and the page says the same as ever.
    const isWithin = await isWithinLimit(deployment.access, limits.linkByAddress, email)
    if (isWithin) deployment.afterwards(() => sendLink(deployment, email, browser, returnTo))
    return answerPage(c, <LinkSentPage email={email} isPrinted={!deployment.mailer.isConfigured} />)
  })
  // A page with a button: programs that look at links in letters must not use them up.
  .get('/logga-in/:token', async (c) => {
    const link = await findLink(c.var.deployment.access, c.req.param('token'))
    const browser = secretCookie(c, browserCookie)
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
    const browser = secretCookie(c, browserCookie)
    const refusal = refusalOfLink(link, browser && hashOf(browser))
    if (!link || refusal) return answerPage(c, <LinkRefusedPage problem={refusal ?? 'unknown'} />, 422)
    if (!(await markLinkUsed(access, token))) return answerPage(c, <LinkRefusedPage problem="used" />, 422)
    const session = await recordSession(access, link.personId)
    await actAs(access, link.personId, (tx) =>
      recordAct(tx, installationChain, { act: 'sign-in', subjectKind: 'person', subjectId: link.personId }),
    )
    setSecretCookie(c, sessionCookie, session, sessionHours.longest * 3600)
    const given = await c.req.parseBody<Record<string, string>>()
    return c.redirect(safeReturn(given['till']), 303)
  })
