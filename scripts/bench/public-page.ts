import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import autocannon from 'autocannon'
import { buildServer } from './build-server.ts'
import { median } from './figures.ts'
import { inScratchFolder } from './scratch-folder.ts'

type Ways = { bare: string; cached: string; uncached: string }
type Way = keyof Ways
type Round = Record<Way, { perSecond: number; p50: number; p99: number }>

export type PublicPage = {
  bytes: number
  rounds: Round[]
  perSecond: Record<Way, number>
  /** Medians of each round's own ratio to the bare handler. */
  ratio: { cached: number; uncached: number }
  arrangement: string
}

const ways = ['bare', 'cached', 'uncached'] as const
const load = { connections: 10, seconds: 2, warmUpSeconds: 1, rounds: 5 }
const arrangement =
  `tre portar i samma process, belastade en i taget från en annan process; ${load.rounds} varv om ${load.seconds} s, ` +
  `${load.connections} förbindelser`

/** How fast a published page is sent, against a handler that only sends the same bytes with the same headers. */
export async function measurePublicPage(root: string, tell: (line: string) => void): Promise<PublicPage> {
  tell('Bygger och startar sidan som mäts …')
  const program = await buildServer(root, 'page-server')
  return inScratchFolder(async (folder) => {
    const child = fork(program, {
      cwd: root,
      env: { ...process.env, RADSLAG_DATA: folder, NODE_ENV: 'production', DATABASE_URL: '' },
    })
    try {
      return await measure(await addressesFrom(child), tell)
    } finally {
      if (child.connected) child.disconnect()
      if (child.exitCode === null) await once(child, 'exit')
    }
  })
}

async function addressesFrom(child: ChildProcess): Promise<Ways> {
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`Sidan som mäts stannade (${code}).`)
  })
  const [addresses] = (await Promise.race([once(child, 'message'), failed])) as [Ways]
  return addresses
}

async function measure(addresses: Ways, tell: (line: string) => void): Promise<PublicPage> {
  const bytes = (await (await fetch(addresses.cached)).arrayBuffer()).byteLength
  for (const way of ways) await run(addresses[way], load.warmUpSeconds)
  const rounds: Round[] = []
  for (let number = 1; number <= load.rounds; number += 1) {
    tell(`Mötessidan, varv ${number} av ${load.rounds} …`)
    rounds.push(await measureRound(addresses))
  }
  const ratioOf = (way: Way) => median(rounds.map((round) => round[way].perSecond / round.bare.perSecond))
  const speedOf = (way: Way) => median(rounds.map((round) => round[way].perSecond))
  return {
    bytes,
    rounds,
    perSecond: { bare: speedOf('bare'), cached: speedOf('cached'), uncached: speedOf('uncached') },
    ratio: { cached: ratioOf('cached'), uncached: ratioOf('uncached') },
    arrangement,
  }
}

const measureRound = async (addresses: Ways): Promise<Round> => ({
  bare: await run(addresses.bare, load.seconds),
  cached: await run(addresses.cached, load.seconds),
  uncached: await run(addresses.uncached, load.seconds),
})

async function run(url: string, duration: number) {
  const { requests, latency, errors, non2xx } = await autocannon({ url, connections: load.connections, duration })
  if (errors + non2xx > 0) throw new Error(`${errors + non2xx} frågor till ${url} misslyckades; måtten gäller inte.`)
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 }
}
