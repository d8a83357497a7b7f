import type { Context, HonoRequest, MiddlewareHandler } from 'hono'
import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import { holdRequest } from '#platform/request-transaction.ts'
import { stockholmDay } from '#platform/time.ts'
import type { Actor } from './actor.ts'
import { recordReadings } from './readings.store.ts'
import { secretCookie, type Base } from './request.ts'
import { findActor, touchSession } from './session.store.ts'

/** What a route of the workspace has at hand: a transaction in which the database knows the actor, and today's date. */
export type Workspace = { Variables: Base['Variables'] & { actor: Actor; db: Transaction; today: string } & Readings }

/** What the page under way shows that is closed to others, by the records' ids. */
type Readings = { readings: Set<string> }

export const sessionCookie = 'session'

/** What a route has at hand before the transaction begins: slow work that needs no database is done there. */
export type SignedIn = { Variables: Base['Variables'] & { actor: Actor } }

/** Where to go on once signed in: the page asked for, or the one whose form was sent when the session had ended. */
function wayBack(request: HonoRequest): string {
  if (request.method === 'GET') return `till=${encodeURIComponent(request.path)}`
  const from = URL.parse(request.header('referer') ?? '')?.pathname ?? ''
  return `till=${encodeURIComponent(from)}&osparat=ja`
}

/** Opens the workspace to whoever has a session, with the body read: a slow sender must not hold a connection. */
export const signedIn: MiddlewareHandler<SignedIn> = async (c, next) => {
  const { deployment } = c.var
  const token = secretCookie(c, sessionCookie)
  const actor = token ? await findActor(deployment.access, token) : undefined
  if (!token || !actor) {
    return c.redirect(`/logga-in?${wayBack(c.req)}`, 303)
  }
  await touchSession(deployment.access, token)
  if (c.req.method !== 'GET') await c.req.arrayBuffer()
  c.set('actor', actor)
  return next()
}

/** Tells the database whom the transaction serves. */
const introduce = (tx: Transaction, actor: Actor) =>
  sql`select set_config('radslag.person', ${actor.personId}, true),
    set_config('radslag.guest_item', ${actor.guestItemId ?? ''}, true)`.execute(tx)

/** A short transaction for the actor, for what goes on after the request's own has ended. */
export const asActor = <T>(app: Db, actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  app.transaction().execute(async (tx) => {
    await introduce(tx, actor)
    return work(tx)
  })

/** Gives the function that finds the actor of this session anew, and nobody once the session is over. */
export function watchSession(c: Context<SignedIn>): () => Promise<Actor | undefined> {
  const { access } = c.var.deployment
  const token = secretCookie(c, sessionCookie) ?? ''
  return () => findActor(access, token)
}

/**
 * One transaction for the whole request, as a role that row-level security binds and in which the database knows the
 * actor. Committed before the answer leaves, and undone when the answer is a refusal or a fault.
 */
export const inTransaction: MiddlewareHandler<Workspace> = async (c, next) => {
  const { deployment, actor } = c.var
  c.set('today', stockholmDay(deployment.clock()))
  const readings = new Set<string>()
  c.set('readings', readings)
  await holdRequest(deployment.app, async (tx) => {
    await introduce(tx, actor)
    c.set('db', tx)
    await next()
    const stands = c.error === undefined && c.res.status < 400
    if (stands) await recordReadings(tx, actor.personId, readings)
    return stands
  })
  // What a refused form undid was read all the same.
  if (c.error || c.res.status < 400 || readings.size === 0) return
  await asActor(deployment.app, actor, (tx) => recordReadings(tx, actor.personId, readings))
}
