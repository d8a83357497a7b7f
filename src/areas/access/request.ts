import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Db } from '#platform/db.ts'
import type { Clock } from '#platform/time.ts'
import type { Mailer } from '#platform/mail.ts'
import { newSecret } from '#platform/secrets.ts'
import type { Announcements } from '#platform/announcements.ts'
import type { Assets } from '#platform/assets.ts'
import type { Actor } from './actor.ts'

/** What every route of the program gets from main: its databases, clock and post. */
export type Deployment = {
  app: Db
  access: Db
  open: Db
  clock: Clock
  mailer: Mailer
  siteName: string
  assets: Assets
  /** The address people reach the program at, without a slash at the end. */
  origin: string
  isExample: boolean
  /** Key of the example's role links. */
  secret: string
  /** Runs work that nobody waits for; the program lets it end before it stops. */
  afterwards(work: () => Promise<void>): void
  /** What changes in meetings, as the database announces it to every process. */
  announcements: Announcements
  /** Who letters are from, with or without a name. */
  sender: string
  /** The mailbox that answers from calendar programs go to; undefined when none is read. */
  replyAddress?: string | undefined
  /** Set behind a proxy that writes X-Forwarded-For; else the header is anyone's word. */
  trustsProxy: boolean
}

export type Base = { Variables: { deployment: Deployment; actor?: Actor } }

// Contexts of routes with more variables than these fit only the plain type, whose variables have to be named here.
const deploymentOf = (c: Context): Deployment => c.var.deployment
const isSecure = (c: Context) => deploymentOf(c).origin.startsWith('https:')

// Browsers take a __Host- cookie only over TLS, for the whole host and from the host itself.
const cookieName = (c: Context, name: string) => (isSecure(c) ? `__Host-${name}` : name)

export function setSecretCookie(c: Context, name: string, value: string, seconds: number): void {
  setCookie(c, cookieName(c, name), value, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c),
    path: '/',
    maxAge: seconds,
  })
}

export const secretCookie = (c: Context, name: string): string | undefined => getCookie(c, cookieName(c, name))

/** The cookie that ties what a browser asks for to what it comes back with. */
const browserCookie = 'browser'

// As long as the longest of what a browser may ask for: a link in an e-mail.
const browserMinutes = 20

export const browserSecret = (c: Context): string | undefined => secretCookie(c, browserCookie)

/** The secret of this browser, and a cookie that keeps it for as long as what is asked for now can be used. */
export function keepBrowser(c: Context): string {
  const secret = browserSecret(c) ?? newSecret()
  setSecretCookie(c, browserCookie, secret, browserMinutes * 60)
  return secret
}

/** The address of the one who asks, for rate limits only. */
export function remoteHost(c: Context): string {
  const forwarded = deploymentOf(c).trustsProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  if (forwarded) return forwarded
  const incoming: unknown = Reflect.get(Object(c.env), 'incoming')
  const socket: unknown = Reflect.get(Object(incoming), 'socket')
  return String(Reflect.get(Object(socket), 'remoteAddress') ?? 'unknown')
}
