import type { Context } from 'hono'
import type { Given } from './given.ts'
import { HTTPException } from 'hono/http-exception'

/** Stops the request with a page in plain words; never signs the person out. */
export function stopUnless(isAllowed: boolean): asserts isAllowed {
  if (!isAllowed) throw new HTTPException(403)
}

/** Stops with 404 when the thing asked for is not there, or not there for this person. */
export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new HTTPException(404)
  return thing
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** An id from an address; anything else than an id is an address to nothing. */
export function idFrom(text: string | undefined): string {
  if (!text || !uuid.test(text)) throw new HTTPException(404)
  return text
}

/**
 * What was written in a form; a file, or a name sent as many, is nothing that the page asked for, and the character zero
 * is nothing that a keyboard writes or a text in the database may hold.
 */
export async function givenOf(c: Context): Promise<Given> {
  const sent = Object.entries(await c.req.parseBody())
  return Object.fromEntries(
    sent.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text.replaceAll('\0', '')]] : [])),
  )
}
