import { Hono } from 'hono'
import { installationChain, recordAct } from '#platform/audit.ts'
import { actAs } from '#platform/db.ts'
import { givenOf, idFrom } from '#platform/http.ts'
import { ownSession } from '../answer-sign-ins.tsx'
import { withNotice } from '../notices.ts'
import { setSecretCookie } from '../request.ts'
import { endOneSession, endSessions } from '../sign-ins.store.ts'
import { signInsAddress, signInsPath } from '../sign-ins.ts'
import { sessionCookie, type SignedIn } from '../workspace.ts'

const ended = (personId: string, which: string) => ({
  ...{ act: 'end-sessions', subjectKind: 'person', subjectId: personId, detail: { which } },
})

export const endSessionsRoute = new Hono<SignedIn>()
  .post(`${signInsPath}/avsluta`, async (c) => {
    const { personId } = ownSession(c)
    const given = await givenOf(c)
    const id = idFrom(given['session'])
    await actAs(c.var.deployment.access, personId, async (tx) => {
      // Ended already, by its owner elsewhere or by time: then it is as it should be.
      if (await endOneSession(tx, personId, id)) await recordAct(tx, installationChain, ended(personId, 'one'))
    })
    return c.redirect(withNotice(signInsAddress, 'utloggad'), 303)
  })
  .post(`${signInsPath}/avsluta-andra`, async (c) => {
    const { personId, token } = ownSession(c)
    await actAs(c.var.deployment.access, personId, async (tx) => {
      const count = await endSessions(tx, personId, token)
      if (count > 0) await recordAct(tx, installationChain, ended(personId, 'others'))
    })
    return c.redirect(withNotice(signInsAddress, 'utloggadandra'), 303)
  })
  .post(`${signInsPath}/avsluta-alla`, async (c) => {
    const { personId } = ownSession(c)
    await actAs(c.var.deployment.access, personId, async (tx) => {
      await endSessions(tx, personId)
      await recordAct(tx, installationChain, ended(personId, 'all'))
    })
    setSecretCookie(c, sessionCookie, '', 0)
    return c.redirect(withNotice('/logga-in', 'utloggadalla'), 303)
  })
