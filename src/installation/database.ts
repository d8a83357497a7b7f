import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import { createDatabaseIfMissing } from '#platform/postgres/databases.ts'
import { holdInstanceLock } from '#platform/postgres/lock.ts'
import { ensureRoles, roleSecret, type RoleUrls } from '#platform/postgres/roles.ts'
import { projectRoot } from '#platform/root.ts'

const databaseName = 'radslag'

/** `stop` ends an embedded database; a server of `DATABASE_URL` is not ours to stop. */
export type Server = { adminUrl: string; isEmbedded: boolean; stop(): Promise<void> }

const dataFolder = (): string => process.env['RADSLAG_DATA'] ?? join(projectRoot, 'data')

/** Whether there is a database to look in, without making one. */
export const hasInstallation = (): boolean => Boolean(process.env['DATABASE_URL']) || existsSync(dataFolder())

/** The server of `DATABASE_URL`, or the PostgreSQL that comes with the program. */
export async function openServer(log: (line: string) => void): Promise<Server> {
  const given = process.env['DATABASE_URL']
  if (given) return { adminUrl: given, isEmbedded: false, stop: () => Promise.resolve() }
  const { url, stop } = await startEmbeddedPostgres({ folder: dataFolder(), log })
  const adminUrl = new URL(url)
  await createDatabaseIfMissing(url, databaseName)
  adminUrl.pathname = `/${databaseName}`
  return { adminUrl: adminUrl.href, isEmbedded: true, stop }
}

/** Ends what a command opened. An embedded database that the program uses right now must be left running. */
export async function closeUnlessInUse(server: Server, command: string): Promise<void> {
  if (!server.isEmbedded) return
  const lock = await holdInstanceLock(server.adminUrl, command)
  if (!lock.ok) return
  await lock.release()
  await server.stop()
}

/** The addresses at which the program's roles sign in. */
export const openRoles = (adminUrl: string): Promise<RoleUrls> =>
  ensureRoles(adminUrl, roleSecret(adminUrl, process.env))
