import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { canReach, databaseUser, isRoot, type OsUser } from './os-user.ts'

/** Where a database lives, and whom its programs run as. */
export type DatabaseHome = { folder: string; clusterFolder: string; user: OsUser }

/**
 * Chooses the folder given, or when root started us and the database's user cannot get there (a home folder of mode
 * 700), one under /var/lib that follows from it. NB: an existing database always wins, so that a changed mode on a
 * parent folder never makes it look as if everything was gone.
 */
export function chooseHome(wanted: string, log: (line: string) => void): DatabaseHome {
  const own = resolve(wanted)
  if (existsSync(join(own, 'postgres'))) return mustBeUsable(home(own))
  const spare = join('/var/lib/radslag', createHash('sha256').update(own).digest('hex').slice(0, 12))
  if (isRoot() && existsSync(join(spare, 'postgres'))) return noteSpare(own, home(spare), log)
  makeFolder(own)
  mustBeWritable(own)
  const first = home(own)
  if (canReach(own, first.user)) return first
  makeFolder(spare)
  return noteSpare(own, mustBeUsable(home(spare)), log)
}

function home(folder: string): DatabaseHome {
  const clusterFolder = join(folder, 'postgres')
  return { folder, clusterFolder, user: databaseUser(existsSync(clusterFolder) ? clusterFolder : undefined) }
}

/** Root's own umask may be 077; the database's user must still be able to pass through a folder that we make. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  try {
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, isRoot() ? 0o711 : 0o700)
  } catch (fault) {
    throw new Error(`Mappen ${folder} gick inte att skapa. Välj en annan mapp eller ge dig rätt att skriva där.`, {
      cause: fault,
    })
  }
}

function mustBeWritable(folder: string): void {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (fault) {
    throw new Error(
      `Du får inte skriva i mappen ${folder}. Starta Rådslag som den som äger den, eller välj en annan.`,
      {
        cause: fault,
      },
    )
  }
}

function noteSpare(own: string, spare: DatabaseHome, log: (line: string) => void): DatabaseHome {
  log(`Databasens användare når inte ${own}. Databasen ligger därför i ${spare.folder}.`)
  return spare
}

function mustBeUsable(found: DatabaseHome): DatabaseHome {
  const { folder, clusterFolder, user } = found
  if (!canReach(folder, user)) {
    throw new Error(
      `Databasens användare når inte ${folder}. Ge den rätt att passera mapparna dit (chmod o+x), eller flytta ${folder}.`,
    )
  }
  const uid = process.getuid?.()
  if (!isRoot() && uid !== undefined && existsSync(clusterFolder) && statSync(clusterFolder).uid !== uid) {
    throw new Error(
      `Databasen i ${clusterFolder} ägs av en annan användare. Starta Rådslag som den användaren eller som root.`,
    )
  }
  return found
}
