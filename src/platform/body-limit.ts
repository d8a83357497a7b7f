import { HTTPException } from 'hono/http-exception'
import type { Context, MiddlewareHandler } from 'hono'

/** How much of a body that is too large is still read: a browser that is cut off shows its own error and not our page. */
const drainBytes = 400_000_000

async function drain(body: ReadableStream<Uint8Array>): Promise<void> {
  let left = drainBytes
  for await (const chunk of body) {
    left -= chunk.byteLength
    if (left < 0) return
  }
}

/** A line that was cut while the body was on its way is no fault of ours, and nobody is there to be answered. */
async function* whileSent(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch (fault) {
    throw Reflect.get(Object(fault), 'code') === 'ECONNRESET' ? new HTTPException(400) : fault
  }
}

/**
 * Refuses a body over the limit of its address with the page given, whether or not its length was told beforehand.
 */
export function limitBody(
  limitOf: (path: string) => number,
  refuse: (c: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const { body } = c.req.raw
    if (!body) return next()
    const bytes = limitOf(c.req.path)
    const told = Number(c.req.header('content-length') ?? 0)
    if (told > bytes) {
      await drain(body)
      return refuse(c)
    }
    const chunks: Uint8Array[] = []
    let size = 0
    // One loop to the end: a stream that is being read can't be handed to another reader.
    for await (const chunk of whileSent(body)) {
      size += chunk.byteLength
      if (size <= bytes) chunks.push(chunk)
      if (size > drainBytes) break
    }
    if (size > bytes) return refuse(c)
    c.req.raw = new Request(c.req.raw.url, {
      method: c.req.method,
      headers: c.req.raw.headers,
      body: Buffer.concat(chunks),
    })
    await mustBeWhole(c)
    return next()
  }
}

const formTypes = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i

/** A form that was cut off on the way, or was never one, stops here; a whole one is kept for the route. */
async function mustBeWhole(c: Context): Promise<void> {
  if (!formTypes.test(c.req.header('content-type') ?? '')) return
  try {
    await c.req.parseBody()
  } catch {
    throw new HTTPException(400)
  }
}
