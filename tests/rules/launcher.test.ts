// The real launcher in a scratch folder, on this Node, with a stand-in for the build tool that counts its runs.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const buildTool = `
import { appendFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs'
console.log('noise from the build')
appendFileSync('builds', 'x')
if (readFileSync('src/cli.js', 'utf8').includes('BROKEN')) process.exit(1)
await new Promise((resolve) => setTimeout(resolve, 50))
mkdirSync(process.env.RADSLAG_BUILD + '/server', { recursive: true })
cpSync('src/cli.js', process.env.RADSLAG_BUILD + '/server/cli.js')`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'radslag-launcher-'))
  cpSync(join(import.meta.dirname, '../../bin'), join(folder, 'bin'), { recursive: true })
  write('package.json', '{ "name": "radslag", "type": "module" }')
  write('package-lock.json', '{ "packages": { "": {}, "node_modules/vite": { "version": "1.0.0" } } }')
  write('node_modules/.package-lock.json', '{ "packages": { "node_modules/vite": { "version": "1.0.0" } } }')
  write('node_modules/vite/package.json', '{ "type": "module" }')
  write('node_modules/vite/bin/vite.js', buildTool)
  write('src/cli.js', 'console.log(JSON.stringify(process.argv.slice(2)))')
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

type Ended = { code: number | null; stdout: string; stderr: string }

function launch(...words: string[]): {
  kill: (signal: NodeJS.Signals) => void
  said: () => string
  ended: Promise<Ended>
} {
  const child = spawn(process.execPath, ['bin/launch.mjs', ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()))
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()))
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
  return { kill: (signal) => child.kill(signal), said: () => stdout, ended }
}

const buildRuns = () => (existsSync(join(folder, 'builds')) ? readFileSync(join(folder, 'builds'), 'utf8').length : 0)
const bothHalves = 2

describe('the launcher', () => {
  it('builds first, says so beside the output and not in it, and passes the words on', async () => {
    const { code, stdout, stderr } = await launch('radslag', 'import', 'två ord.txt').ended
    expect({ code, stdout }).toEqual({ code: 0, stdout: '["import","två ord.txt"]\n' })
    expect(stderr).toBe('Bygger Rådslag …\n')
  })

  it('is silent and builds nothing when nothing has changed, or only a test', async () => {
    await launch('radslag').ended
    write('src/area/rule.test.ts', 'changed')
    expect(await launch('radslag').ended).toEqual({ code: 0, stdout: '[]\n', stderr: '' })
    expect(buildRuns()).toBe(bothHalves)
  })

  it('builds again when a source has changed', async () => {
    await launch('radslag').ended
    write('src/cli.js', 'console.log("new")')
    expect((await launch('radslag').ended).stdout).toBe('new\n')
  })

  it('says that a build failed, leaves the last one whole and tries again next time', async () => {
    await launch('radslag').ended
    write('src/cli.js', 'BROKEN')
    const failed = await launch('radslag').ended
    expect(failed).toMatchObject({ code: 1, stdout: '' })
    expect(failed.stderr).toContain('gick inte att bygga')
    expect(readFileSync(join(folder, 'build/server/cli.js'), 'utf8')).toContain('argv')
    write('src/cli.js', 'console.log("mended")')
    expect((await launch('radslag').ended).stdout).toBe('mended\n')
  })

  it('builds once when two start at once', async () => {
    const both = await Promise.all([launch('radslag').ended, launch('radslag').ended])
    expect(both.map(({ code, stdout }) => ({ code, stdout }))).toEqual(Array(2).fill({ code: 0, stdout: '[]\n' }))
    expect(buildRuns()).toBe(bothHalves)
    expect(existsSync(join(folder, '.node/launch.lock'))).toBe(false)
  })

  it('takes over the lock of one that was killed', async () => {
    const killed = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => killed.on('close', resolve))
    write('.node/launch.lock/pid', String(killed.pid))
    expect((await launch('radslag').ended).code).toBe(0)
  })

  it("ends with the command's own exit code", async () => {
    write('src/cli.js', 'process.exit(7)')
    expect((await launch('radslag').ended).code).toBe(7)
  })

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('passes %s on and waits for an orderly end', async (signal) => {
    write(
      'src/cli.js',
      `process.on('${signal}', () => setTimeout(() => { console.log('orderly'); process.exit(0) }, 100))
       setInterval(() => undefined, 1000)
       console.log('up')`,
    )
    const running = launch('radslag')
    await expect.poll(running.said, { timeout: 10_000 }).toBe('up\n')
    running.kill(signal)
    expect(await running.ended).toMatchObject({ code: 0, stdout: 'up\norderly\n' })
  })

  it('refuses a command it does not know', async () => {
    const { code, stderr } = await launch('toString').ended
    expect(code).toBe(2)
    expect(stderr).toContain('start, radslag, test')
  })
})
