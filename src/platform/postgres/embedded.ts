import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { makeClusterIfMissing, readPassword, superuser } from './cluster.ts'
import { canConnect } from './connection.ts'
import { chooseHome, type DatabaseHome } from './home.ts'
import { findPostmaster, type Postmaster } from './postmaster.ts'
import { launchPostmaster, stopPostmaster, type Launched } from './postmaster-run.ts'

export type EmbeddedOptions = {
  folder: string
  log: (line: string) => void
  /** For tests only: what is answered with success may be lost if the machine stops. */
  isScratch?: boolean
}
export type EmbeddedPostgres = { url: string; folder: string; wasAdopted: boolean; stop(): Promise<void> }

const patience = { standingStill: 30_000, recovering: 600_000 }

/**
 * Starts the PostgreSQL that comes with the program on `<folder>/postgres`, or takes over the one that already runs
 * there since an earlier Rådslag was killed. Whoever may not use it (a second start) must leave without calling stop.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const home = chooseHome(options.folder, options.log)
  const binaries = findBinaries(home)
  if (await makeClusterIfMissing(home, binaries)) options.log(`Skapade databasen i ${home.clusterFolder}.`)
  const { postmaster, url, wasAdopted } = await findOrLaunch(home, binaries, options)
  if (wasAdopted) options.log('Databasen var redan igång och används vidare.')
  return { url, folder: home.folder, wasAdopted, stop: () => stopPostmaster(home, binaries, postmaster.pid) }
}

type Running = { postmaster: Postmaster; url: string; wasAdopted: boolean }

async function findOrLaunch(home: DatabaseHome, binaries: string, options: EmbeddedOptions): Promise<Running> {
  const startedAt = Date.now()
  let launched: Launched | undefined
  for (;;) {
    const postmaster = findPostmaster(home.clusterFolder)
    const url = postmaster?.isReady ? urlOf(home, postmaster) : undefined
    if (postmaster && url && (await canConnect(url))) {
      return { postmaster, url, wasAdopted: postmaster.pid !== launched?.pid }
    }
    if (!postmaster && launched?.hasEnded() !== false) {
      const problem = launched?.problem()
      if (problem && !problem.mayPass) throw new Error(`Databasen gick inte att starta. ${problem.text}`)
      if (launched) await sleep(200)
      launched = await launchPostmaster(home, binaries, options.isScratch ?? false)
    }
    mustHavePatience(home, Date.now() - startedAt, postmaster !== undefined)
    await sleep(20)
  }
}

function mustHavePatience(home: DatabaseHome, waited: number, isRunning: boolean): void {
  if (waited < (isRunning ? patience.recovering : patience.standingStill)) return
  throw new Error(`Databasen i ${home.clusterFolder} kom inte igång. Se ${home.folder}/postgres.log och försök igen.`)
}

const urlOf = (home: DatabaseHome, { port }: Postmaster): string =>
  `postgres://${superuser}:${encodeURIComponent(readPassword(home.clusterFolder))}@127.0.0.1:${port}/postgres`
