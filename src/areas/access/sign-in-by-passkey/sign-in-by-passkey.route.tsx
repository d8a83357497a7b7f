import { givenOf } from '#platform/http.ts'
import { Hono } from 'hono'
import { beginSession } from '../begin-session.ts'
import { counterFrom, optionsToSignIn, readSigned } from '../passkey.source.ts'
import { findPasskey, markPasskeyUsed, recordChallenge, removeChallenge } from '../passkeys.store.ts'
import { listRequiring } from '../providers.store.ts'
import { isWithinLimit, limits } from '../rate-limit.store.ts'
import { answerPage } from '../render.ts'
import { browserSecret, keepBrowser, remoteHost, type Base, type Deployment } from '../request.ts'
import { safeReturn } from '../safe-return.rule.ts'
import { SignInDemandedPage } from '../sign-in-demanded.view.tsx'
import { PasskeyRefusedPage } from './sign-in-by-passkey.view.tsx'

/** The owner of the passkey that signed the challenge of this browser; nobody when anything does not fit. */
async function ownerOf(deployment: Deployment, text: string, browser: string | undefined): Promise<string | undefined> {
  const { access } = deployment
  const signed = await readSigned(text)
  if (!signed || !browser) return undefined
  const { challenge, credentialId } = signed
  if (!(await removeChallenge(access, { challenge, browser, personId: null }))) return undefined
  const passkey = await findPasskey(access, credentialId)
  const counter = passkey && (await counterFrom(deployment, signed, passkey))
  if (!passkey || counter === undefined) return undefined
  return (await markPasskeyUsed(access, passkey, counter)) ? passkey.personId : undefined
}

export const signInByPasskeyRoute = new Hono<Base>()
  .post('/logga-in/nyckel/utmaning', async (c) => {
    const { deployment } = c.var
    if (!(await isWithinLimit(deployment.access, limits.passkeyByHost, remoteHost(c)))) return c.json({}, 429)
    const options = await optionsToSignIn(deployment)
    const browser = keepBrowser(c)
    await recordChallenge(deployment.access, { challenge: options.challenge, browser, personId: null })
    c.header('Cache-Control', 'no-store')
    return c.json(options)
  })
  .post('/logga-in/nyckel', async (c) => {
    const { deployment } = c.var
    if (!(await isWithinLimit(deployment.access, limits.passkeyByHost, remoteHost(c)))) {
      return answerPage(c, <PasskeyRefusedPage problem="too-many" />, 429)
    }
    const given = await givenOf(c)
    const returnTo = safeReturn(given['till'])
    const personId = await ownerOf(deployment, given['credential'] ?? '', browserSecret(c))
    if (!personId) return answerPage(c, <PasskeyRefusedPage problem="not-known" />, 422)
    const requiring = await listRequiring(deployment.access, personId)
    if (requiring.length > 0) {
      return answerPage(c, <SignInDemandedPage organisations={requiring} returnTo={returnTo} />, 403)
    }
    await beginSession(c, personId, { method: 'passkey' })
    return c.redirect(returnTo, 303)
  })
