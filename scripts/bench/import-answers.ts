import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { readAnything } from '../../src/areas/imports/read-notes.source.ts'
import { hostileFiles } from '../../tests/support/hostile-files.ts'
import { spreadOf, type Spread } from './figures.ts'
import { longTexts } from './long-texts.ts'

/** Milliseconds to the answer of a small page. `busy`: longest time that the program could not answer anybody. */
type Answers = Spread & { busy: number }
export type ImportAnswers = {
  arrangement: string
  files: number
  seconds: number
  atRest: Answers
  whileReading: Answers
  /** Of the p95s. */
  ratio: number
}

const pause = 20
const restSeconds = 10

const arrangement =
  `en sida var ${pause}:e ms från en egen tråd, ur samma program som tar emot filerna: filer gjorda för att skada, texter ` +
  'på en miljon tecken som är mödosamma för reglerna, och testernas egna handlingar; en fil i taget'

/** How soon a page is answered while files made to do harm are read, and by the same program when it is at rest. */
export async function measureImportAnswers(root: string, tell: (line: string) => void): Promise<ImportAnswers> {
  const files = filesIn(root)
  const page = await openPage()
  tell('Hämtar en sida medan inget läses …')
  const atRest = await page.whileDoing(() => sleep(restSeconds * 1000))
  tell(`Läser ${files.length} besvärliga filer medan sidan hämtas …`)
  const begun = performance.now()
  const whileReading = await page.whileDoing(async () => {
    for (const bytes of files) await readAnything(bytes)
  })
  await page.close()
  return {
    ...{ arrangement, files: files.length, atRest, whileReading },
    seconds: (performance.now() - begun) / 1000,
    ratio: whileReading.p95 / atRest.p95,
  }
}

function filesIn(root: string): Uint8Array[] {
  const folder = join(root, 'tests', 'documents')
  return [
    ...hostileFiles.map(([, make]) => make()),
    ...longTexts.map((text) => new TextEncoder().encode(text)),
    ...readdirSync(folder).map((name) => readFileSync(join(folder, name))),
  ]
}

/** Asks for the page again and again, and tells how long each answer took. */
const asking = `
  const { parentPort, workerData } = require('node:worker_threads')
  const ask = async () => {
    const begun = performance.now()
    await (await fetch(workerData)).text()
    parentPort.postMessage(performance.now() - begun)
    setTimeout(ask, ${pause})
  }
  ask()`

async function openPage() {
  const server = createServer((_request, response) => response.end('Hej'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const workerData = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
  const asker = new Worker(asking, { eval: true, workerData })
  await once(asker, 'message') // the first answer takes longer than any other
  return {
    async whileDoing(what: () => Promise<unknown>): Promise<Answers> {
      const answers: number[] = []
      const keep = (milliseconds: number) => answers.push(milliseconds)
      asker.on('message', keep)
      const delay = monitorEventLoopDelay({ resolution: 5 })
      delay.enable()
      await what()
      delay.disable()
      asker.off('message', keep)
      return { ...spreadOf(answers), busy: delay.max / 1_000_000 }
    },
    async close() {
      await asker.terminate()
      server.close()
    },
  }
}
