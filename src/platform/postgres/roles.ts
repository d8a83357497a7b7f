import { createHmac } from 'node:crypto'
import { maySignIn, withClient, type Client } from './connection.ts'

/** The web's own role, the open site's, and the one that may look up who somebody is. None can pass row security. */
const roles = { app: 'radslag_app', public: 'radslag_public', access: 'radslag_access' } as const
type Role = (typeof roles)[keyof typeof roles]

export type RoleUrls = { app: string; public: string; access: string }

/** What the roles' passwords are derived from, so that every process of one installation knows them without a file. */
export const roleSecret = (adminUrl: string, environment: NodeJS.ProcessEnv): string =>
  environment['RADSLAG_SECRET'] || decodeURIComponent(new URL(adminUrl).password)

/** Makes the roles that migrations grant rights to, and returns how to sign in as each. To be run before `migrate`. */
export async function ensureRoles(adminUrl: string, secret: string): Promise<RoleUrls> {
  const urls: RoleUrls = {
    app: urlFor(adminUrl, roles.app, secret),
    public: urlFor(adminUrl, roles.public, secret),
    access: urlFor(adminUrl, roles.access, secret),
  }
  await withClient(adminUrl, async (client) => {
    // Roles belong to the whole server. Many tests, each in a database of its own, ask for them at once.
    await client.query(`select pg_advisory_lock(hashtext('radslag'), hashtext('roles'))`)
    for (const part of ['app', 'public', 'access'] as const) {
      await ensureRole(client, roles[part], passwordOf(roles[part], secret), urls[part])
    }
  })
  return urls
}

const passwordOf = (role: Role, secret: string): string => createHmac('sha256', secret).update(role).digest('base64url')

function urlFor(adminUrl: string, role: Role, secret: string): string {
  const url = new URL(adminUrl)
  if (url.hostname) {
    url.username = role
    url.password = passwordOf(role, secret)
  } else {
    // A URL without a host (a socket) can hold no name before it; the driver reads the name among the parameters.
    url.searchParams.set('user', role)
    url.searchParams.set('password', passwordOf(role, secret))
  }
  return url.href
}

async function ensureRole(client: Client, role: Role, password: string, url: string): Promise<void> {
  const { rows } = await client.query<{ isTooStrong: boolean }>(
    `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as "isTooStrong" from pg_roles where rolname = $1`,
    [role],
  )
  if (rows[0]?.isTooStrong) {
    throw new Error(
      `Databasrollen ${role} har för stora rättigheter. Ta bort dem: alter role ${role} nosuperuser nobypassrls nocreaterole nocreatedb;`,
    )
  }
  if (rows[0] && (await maySignIn(url))) return
  await mustBeAllowedToMakeRoles(client)
  const secret = client.escapeLiteral(password)
  if (rows[0]) await client.query(`alter role ${role} with login password ${secret}`)
  else await createRole(client, role, secret)
}

/** The lock counts within one database only: a start on another database of the server may have made it just now. */
async function createRole(client: Client, role: Role, secret: string): Promise<void> {
  const rights = 'login nosuperuser nobypassrls nocreatedb nocreaterole noinherit'
  try {
    await client.query(`create role ${role} with ${rights} password ${secret}`)
  } catch (fault) {
    if (!['42710', '23505'].includes((fault as { code?: string }).code ?? '')) throw fault
    await client.query(`alter role ${role} with login password ${secret}`)
  }
}

async function mustBeAllowedToMakeRoles(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; mayMakeRoles: boolean }>(
    `select rolname as name, rolsuper or rolcreaterole as "mayMakeRoles" from pg_roles where rolname = current_user`,
  )
  if (rows[0]?.mayMakeRoles) return
  const name = rows[0]?.name ?? 'i DATABASE_URL'
  throw new Error(
    `Databasanvändaren ${name} får inte skapa roller. Be databasens administratör köra: alter role "${name}" createrole;`,
  )
}
