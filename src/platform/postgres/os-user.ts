import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** Whom a database program runs as. Empty when we are an ordinary user ourselves. */
export type OsUser = { uid?: number; gid?: number }

export const isRoot = (): boolean => process.getuid?.() === 0

/** PostgreSQL refuses to run as root, so root lends the work to an ordinary user: the owner of what is there, or `postgres`. */
export function databaseUser(existing?: string): OsUser {
  if (!isRoot()) return {}
  const owner = existing ? statSync(existing) : undefined
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return findUser('postgres') ?? createUser('postgres')
}

function findUser(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim())
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

function createUser(name: string): OsUser {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  const created = findUser(name)
  if (created) return created
  throw new Error(
    `Rådslag körs som root, men databasen måste köras som en vanlig användare och användaren ${name} gick inte att skapa. ` +
      `Skapa den (useradd --system ${name}) eller starta Rådslag som en vanlig användare.`,
  )
}

/** Whether that user gets through every parent folder. Asked of the system itself: mode bits alone miss access lists. */
export function canReach(folder: string, user: OsUser): boolean {
  if (user.uid === undefined) return true
  return spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0
}
