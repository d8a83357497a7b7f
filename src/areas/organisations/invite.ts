import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { recordLetter } from '#platform/outbox.ts'
import { invitation } from './invitation.rule.ts'

/** Writes to one whom the actor has added: to what, and how to sign in. */
export const invite = ({ var: { db, actor, deployment } }: Context<Workspace>, email: string, to: readonly string[]) =>
  recordLetter(db, invitation({ email, by: actor.name, to, siteName: deployment.siteName, origin: deployment.origin }))
