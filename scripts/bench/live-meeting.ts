import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { buildServer } from './build-server.ts'
import { cutLines, type Cuts } from './live-cuts.ts'
import { livePace, loadBare, loadOurs, type Arrivals } from './live-load.ts'
import { liveSize, type LivePlace } from './live-place.ts'
import { inScratchFolder } from './scratch-folder.ts'

type Spread = { p50: number; p95: number; p99: number; count: number }
type Way = { fromKey: Spread; fromSending: Spread; missing: number }

export type LiveMeeting = { ours: Way; bare: Way; ratio: number; cuts: Cuts; arrangement: string }

const arrangement =
  `${liveSize.people} personer följer ett möte, ${liveSize.writers} av dem skriver i samma punkt, en bokstav var ` +
  `${livePace.key}:e ms i ${livePace.seconds} s, skickade var ${livePace.batch}:e ms; från tangenten till varje skärm; ` +
  `den bara Yjs-servern frågar ingen vem de är och sparar inget`

/** How soon what is typed at a meeting is on everybody's screen, and whether any of it is lost when lines are cut. */
export async function measureLiveMeeting(root: string, tell: (line: string) => void): Promise<LiveMeeting> {
  tell('Öppnar ett möte för hundra …')
  const program = await buildServer(root, 'live-server')
  return inScratchFolder(async (folder) => {
    const child = fork(program, {
      cwd: root,
      env: { ...process.env, RADSLAG_DATA: folder, NODE_ENV: 'production', DATABASE_URL: '' },
    })
    try {
      const place = (await nextMessage(child)) as LivePlace
      tell('Två skriver vid en bar Yjs-server …')
      const bare = wayOf(await loadBare(place))
      tell('Två skriver vid mötet …')
      const ours = wayOf(await loadOurs(place))
      tell('Förbindelserna bryts tusen gånger …')
      const cuts = await cutLines(place, () => askNotes(child))
      return { ours, bare, ratio: ours.fromKey.p95 / bare.fromKey.p95, cuts, arrangement }
    } finally {
      if (child.connected) child.disconnect()
      if (child.exitCode === null) await once(child, 'exit')
    }
  })
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`Mötet som mäts stannade (${code}).`)
  })
  const [message] = (await Promise.race([once(child, 'message'), failed])) as [unknown]
  return message
}

async function askNotes(child: ChildProcess): Promise<Record<string, string>> {
  const answer = nextMessage(child)
  child.send('notes')
  return ((await answer) as { notes: Record<string, string> }).notes
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), count: sorted.length }
}

const wayOf = ({ fromKey, fromSending, missing }: Arrivals): Way => ({
  fromKey: spreadOf(fromKey),
  fromSending: spreadOf(fromSending),
  missing,
})
