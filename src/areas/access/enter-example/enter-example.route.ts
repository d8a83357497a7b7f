import { Hono } from 'hono'
import { isSame, keyFor } from '#platform/secrets.ts'
import { beginSession } from '../begin-session.ts'
import { remoteHost, type Base } from '../request.ts'
import { isWithinLimit, limits } from '../rate-limit.store.ts'
import { findPersonByEmail } from '../session.store.ts'
import { exampleRoles } from './example-roles.ts'

/** The address that signs in as one of the example's people; the key is the installation's own. */
export const exampleRolePath = (secret: string, role: string): string =>
  `/exempel/${role}/${keyFor(secret, `example:${role}`)}`

export const enterExampleRoute = new Hono<Base>().get('/exempel/:role/:key', async (c) => {
  const { access, isExample, secret } = c.var.deployment
  const role = exampleRoles.find((known) => known.slug === c.req.param('role'))
  if (!isExample || !role) return c.notFound()
  if (!(await isWithinLimit(access, limits.useLinkByHost, remoteHost(c)))) return c.notFound()
  if (!isSame(c.req.param('key'), keyFor(secret, `example:${role.slug}`))) return c.notFound()
  const person = await findPersonByEmail(access, role.email)
  if (!person) return c.notFound()
  await beginSession(c, person.id, { method: 'example' })
  return c.redirect('/arbetsyta', 303)
})
