import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { median } from './figures.ts'
import { inScratchFolder } from './scratch-folder.ts'

export type FirstPage = { seconds: number; starts: number[]; newDatabaseSeconds: number; arrangement: string }

const startCount = 5
const patience = 120_000

/** From the command to the first page answered with 200, on a database that exists and is stopped. */
export const measureFirstPage = (root: string, tell: (line: string) => void): Promise<FirstPage> =>
  inScratchFolder(async (folder) => {
    tell('Skapar en databas att starta på …')
    const newDatabaseSeconds = await timeStart(root, folder)
    const starts: number[] = []
    for (let number = 1; number <= startCount; number += 1) {
      tell(`Start ${number} av ${startCount} …`)
      starts.push(await timeStart(root, folder))
    }
    return {
      seconds: median(starts),
      starts,
      newDatabaseSeconds,
      arrangement: 'node bin/launch.mjs start -- --empty, bygget klart',
    }
  })

async function timeStart(root: string, folder: string): Promise<number> {
  const port = await findFreePort()
  const begun = performance.now()
  const child = spawn(process.execPath, [join(root, 'bin', 'launch.mjs'), 'start', '--empty'], {
    cwd: root,
    env: { ...process.env, RADSLAG_DATA: folder, PORT: String(port), DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (complaint += text))
  try {
    await firstPage(`http://127.0.0.1:${port}/`, child, () => complaint)
    return (performance.now() - begun) / 1000
  } finally {
    if (child.exitCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
  }
}

async function firstPage(url: string, child: ChildProcess, complaint: () => string): Promise<void> {
  const deadline = performance.now() + patience
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`Rådslag stannade innan första sidan visades:\n${complaint()}`)
    const status = await fetch(url).then(
      async (response) => (await response.text(), response.status),
      () => 0,
    )
    if (status === 200) return
    await sleep(5)
  }
  throw new Error(`Ingen sida på ${url} inom ${patience / 1000} sekunder.`)
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
