import type { Context } from 'hono'
import { installationChain, recordAct } from '#platform/audit.ts'
import { actAs } from '#platform/db.ts'
import { deviceOf } from './device.rule.ts'
import { secretCookie, setSecretCookie, type Deployment } from './request.ts'
import { endSession, recordSession, sessionHours, type Entry } from './session.store.ts'
import { sessionCookie } from './workspace.ts'

/** Lets the person in: a new session in place of the one this browser had, its cookie and the entry in the log. */
export async function beginSession(c: Context, personId: string, entry: Entry): Promise<void> {
  const { access }: Deployment = c.var.deployment
  const former = secretCookie(c, sessionCookie)
  if (former) await endSession(access, former)
  const device = deviceOf(c.req.header('user-agent') ?? '')
  const token = await actAs(access, personId, async (tx) => {
    const secret = await recordSession(tx, personId, { ...entry, device })
    await recordAct(tx, installationChain, {
      act: 'sign-in',
      subjectKind: 'person',
      subjectId: personId,
      detail: { method: entry.method, ...(entry.organisationId && { organisationId: entry.organisationId }) },
    })
    return secret
  })
  setSecretCookie(c, sessionCookie, token, sessionHours.longest * 3600)
}
