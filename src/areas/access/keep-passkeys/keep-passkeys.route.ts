import { Hono } from 'hono'
import { z } from 'zod'
import { installationChain, recordAct } from '#platform/audit.ts'
import { actAs } from '#platform/db.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { answerSignIns, ownSession } from '../answer-sign-ins.tsx'
import { withNotice } from '../notices.ts'
import { newPasskeyFrom, optionsToAdd, readAdded } from '../passkey.source.ts'
import { listCredentials, recordChallenge, recordPasskey, removeChallenge, removePasskey } from '../passkeys.store.ts'
import { listRequiring } from '../providers.store.ts'
import { browserSecret, keepBrowser } from '../request.ts'
import { findOwner } from '../sign-ins.store.ts'
import { signInsAddress, signInsPath, type PasskeyProblem } from '../sign-ins.ts'
import type { SignedIn } from '../workspace.ts'

const NameForm = z.object({ name: z.string().trim().min(1).max(60) })
const path = `${signInsPath}/nycklar`

export const keepPasskeysRoute = new Hono<SignedIn>()
  .post(`${path}/utmaning`, async (c) => {
    const { access } = c.var.deployment
    const { personId } = ownSession(c)
    stopUnless((await listRequiring(access, personId)).length === 0)
    const known = await listCredentials(access, personId)
    const options = await optionsToAdd(c.var.deployment, await findOwner(access, personId), known)
    await recordChallenge(access, { challenge: options.challenge, browser: keepBrowser(c), personId })
    c.header('Cache-Control', 'no-store')
    return c.json(options)
  })
  .post(path, async (c) => {
    const { deployment } = c.var
    const { access } = deployment
    const { personId } = ownSession(c)
    stopUnless((await listRequiring(access, personId)).length === 0)
    const given = await givenOf(c)
    const refuse = (problem: PasskeyProblem) => answerSignIns(c, { problem, givenName: given['name'] ?? '' })
    const form = NameForm.safeParse(given)
    if (!form.success) return refuse('name-missing')
    if (!given['credential']) return refuse('not-signed')
    const added = await readAdded(given['credential'])
    const browser = browserSecret(c) ?? ''
    const isOurs = added && (await removeChallenge(access, { challenge: added.challenge, browser, personId }))
    const passkey = isOurs ? await newPasskeyFrom(deployment, added) : undefined
    if (!passkey) return refuse('passkey-broken')
    const isNew = await actAs(access, personId, async (tx) => {
      const row = await recordPasskey(tx, { ...passkey, personId, name: form.data.name })
      if (row) await recordAct(tx, installationChain, { act: 'add-passkey', subjectKind: 'passkey', subjectId: row.id })
      return row !== undefined
    })
    return isNew ? c.redirect(withNotice(signInsAddress, 'nyckel'), 303) : refuse('passkey-known')
  })
  .post(`${path}/:passkeyId/ta-bort`, async (c) => {
    const { personId } = ownSession(c)
    const id = idFrom(c.req.param('passkeyId'))
    const wasRemoved = await actAs(c.var.deployment.access, personId, async (tx) => {
      if (!(await removePasskey(tx, personId, id))) return undefined
      await recordAct(tx, installationChain, { act: 'remove-passkey', subjectKind: 'passkey', subjectId: id })
      return true
    })
    found(wasRemoved)
    return c.redirect(withNotice(signInsAddress, 'nyckelborta'), 303)
  })
