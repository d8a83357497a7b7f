// Real: the built program, started as a person starts it, its own database on a folder, and kill -9.
import { rmSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  findHalves,
  findNetworkOf,
  findPlannedMeeting,
  openMeeting,
  readFacts,
  readFiles,
  sendNotes,
  signIn,
  workAtMeeting,
  type Facts,
} from './acts.ts'
import { findPostmaster } from '#platform/postgres/postmaster.ts'
import { clusterOf, freePort, killDatabase, newFolder, startProgram, verify, type Program } from './program.ts'

/** Kills while people work. Every other takes the database too, and after every third the next start is killed as well. */
const kills = 20
/** Kills of the very first start, while the example is being loaded. */
const killsAtFirstStart = 3

const folder = newFolder()
const known: Facts = new Set()
let port: number
let running: Program | undefined
let meetingId = ''

const between = (low: number, high: number) => Math.round(low + Math.random() * (high - low))

async function start(): Promise<Program> {
  running = startProgram(folder, port)
  return running
}

beforeAll(async () => {
  port = await freePort()
})
afterAll(async () => {
  await running?.kill()
  killDatabase(folder)
  await sleep(300)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function startAndKill(afterMs: number, withDatabase: boolean): Promise<void> {
  const program = await start()
  await Promise.race([sleep(afterMs), program.ended])
  if (withDatabase) killDatabase(folder)
  await program.kill()
}

it('loads the whole example once, however often its first start is killed', async () => {
  for (let time = 0; time < killsAtFirstStart; time += 1) await startAndKill(between(1_000, 3_500), time % 2 === 1)
  const program = await start()
  await program.ready
  const facts = [...(await readFacts(folder))]
  expect(facts.filter((fact) => fact.startsWith('item') && fact.includes('BioDriv'))).toHaveLength(1)
  expect(facts.filter((fact) => /^meeting \S+ (published|planned)$/.test(fact))).toHaveLength(3)
  expect((await verify(folder)).output).toContain('Loggen är hel')
  meetingId = await findPlannedMeeting(folder)
  expect(meetingId).not.toBe('')
})

/** What was answered with success and is not there. */
async function findLost(): Promise<string[]> {
  const there = await readFacts(folder)
  return [...known].filter((fact) => !there.has(fact))
}

/** People at work until the program is gone: what each of them was told had succeeded stands in `known`. */
async function workUntilKilled(program: Program, round: number): Promise<void> {
  const secretary = await signIn(program.origin, program.output())
  if (round === 0) await openMeeting(secretary, meetingId, known)
  const workers = ['Maja', 'Olle', 'Siv'].map((name) => workAtMeeting(secretary, meetingId, `${name} ${round}`, known))
  const gone = Promise.allSettled(workers)
  // So many acts and not so many milliseconds: a slow machine has then done as much as a fast one.
  const enough = known.size + between(0, 30)
  const giveUp = Date.now() + 20_000
  while (known.size < enough && Date.now() < giveUp) await sleep(5)
  await sleep(between(0, 60))
  if (round % 2 === 1) killDatabase(folder)
  await program.kill()
  await gone
}

it(`keeps every act that was answered with success, through ${kills} kills`, async () => {
  for (let round = 0; round < kills; round += 1) {
    const program = running ?? (await start())
    await program.ready
    await workUntilKilled(program, round)
    if (round % 3 === 2) await startAndKill(between(50, 1_500), round % 2 === 0)
    await (
      await start()
    ).ready
    expect(await findLost()).toEqual([])
    expect(await findHalves(folder, meetingId)).toEqual([])
    expect(await verify(folder)).toMatchObject({ code: 0, output: expect.stringContaining('Loggen är hel') })
  }
  const count = (kind: string) => [...known].filter((fact) => fact.startsWith(kind)).length
  expect(
    Math.min(count('meeting'), count('item'), count('notes'), count('decision'), count('tabling')),
  ).toBeGreaterThan(0)
  expect(known.size).toBeGreaterThan(kills)
})

it('reads every file that was received, though it is killed while it reads', async () => {
  const days = Array.from({ length: 24 }, (_, index) => `2019-03-${String(index + 1).padStart(2, '0')}`)
  const first = running ?? (await start())
  await first.ready
  const secretary = await signIn(first.origin, first.output())
  expect(await sendNotes(secretary, await findNetworkOf(folder, meetingId), days)).toBe(true)
  await sleep(between(0, 250))
  await first.kill()
  await (
    await start()
  ).ready
  const isWaiting = async () => (await readFiles(folder)).some(({ status }) => status === 'waiting')
  for (let tries = 0; tries < 200 && (await isWaiting()); tries += 1) await sleep(200)
  expect(await readFiles(folder)).toEqual(days.map((day) => ({ name: `${day}.txt`, status: 'to-review', day })))
})

/** A second start that wrongly stays is ended, so that it does not live on after the test. */
async function secondStart(onPort: number) {
  const second = startProgram(folder, onPort)
  const tooLong = AbortSignal.timeout(30_000)
  tooLong.addEventListener('abort', () => void second.kill())
  return second.ended
}

it('tells a second start where the first one runs', async () => {
  const second = await secondStart(await freePort())
  expect(second.code).toBe(3)
  expect(second.output).toContain(`Rådslag körs redan på http://localhost:${port}`)
  const first = await fetch(`http://localhost:${port}/halsa`)
  expect(await first.text()).toBe('ok')
})

it('tells the same to a second start that was given the same port', async () => {
  const second = await secondStart(port)
  expect(second.code).toBe(3)
  expect(second.output).toContain(`Rådslag körs redan på http://localhost:${port}`)
})

it('starts although the database’s lock names a process that lives but is something else', async () => {
  killDatabase(folder)
  await running?.kill()
  await sleep(300)
  const file = join(clusterOf(folder), 'postmaster.pid')
  const lines = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, [String(process.pid), ...lines.slice(1)].join('\n'))
  await (
    await start()
  ).ready
  expect(await findLost()).toEqual([])
})

it('lets another command read the folder when the program was killed, and leaves no database running behind it', async () => {
  await running?.kill()
  expect(await verify(folder)).toMatchObject({ code: 0 })
  expect(findPostmaster(clusterOf(folder))).toBeUndefined()
})
