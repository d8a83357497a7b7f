import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

function isFromOurs(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin') ?? ''
  return URL.canParse(origin) && new URL(origin).host === c.req.header('host')
}

/** Lets a form through only when the browser says that it stood on one of our own pages (ADR 0007). */
export const ownPagesOnly: MiddlewareHandler = async (c, next) => {
  // The answer of its own lets the page that tells of it be another than for one who lacks a right.
  if (!safe.has(c.req.method) && !isFromOurs(c)) throw new HTTPException(403, { res: new Response(null) })
  await next()
}
