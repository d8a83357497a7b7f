import type { Context } from 'hono'
import { stopUnless } from '#platform/http.ts'
import { listPasskeys } from './passkeys.store.ts'
import { listRequiring } from './providers.store.ts'
import { answerPage } from './render.ts'
import { secretCookie } from './request.ts'
import { listSessions } from './sign-ins.store.ts'
import type { SignIns } from './sign-ins.ts'
import { SignInsPage } from './sign-ins.view.tsx'
import { sessionCookie, type SignedIn } from './workspace.ts'

/** Whoever came by a guest's link sees the one item, and is not let near what else the person can sign in by. */
export function ownSession(c: Context<SignedIn>): { personId: string; token: string } {
  stopUnless(c.var.actor.guestItemId === null)
  return { personId: c.var.actor.personId, token: secretCookie(c, sessionCookie) ?? '' }
}

type Refused = Required<Pick<SignIns, 'problem' | 'givenName'>>

/** The page 'Mina inloggningar'; after a refusal, with its sentence and what was typed. */
export async function answerSignIns(c: Context<SignedIn>, refused?: Refused) {
  const { access } = c.var.deployment
  const { personId, token } = ownSession(c)
  const signIns: SignIns = {
    personId,
    sessions: await listSessions(access, personId, token),
    passkeys: await listPasskeys(access, personId),
    requiring: await listRequiring(access, personId),
    ...refused,
  }
  return answerPage(c, <SignInsPage signIns={signIns} />, refused ? 422 : 200)
}
