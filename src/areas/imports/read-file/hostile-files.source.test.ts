import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { bytesOf, hostileFiles, onePage, temptingFiles, words } from '../../../../tests/support/hostile-files.ts'
import { aDocx, aParagraph } from '../../../../tests/support/odd-files.ts'
import { readSource } from './read-file.source.ts'
import { startReadingQueue } from './reading-queue.source.ts'

// Real: the reading processes and all that they read with. Every file here was made to do harm, or to be odd.
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const outcome = await readSource(bytes)
  return outcome.ok ? outcome.value.text : outcome.refusal
}

describe('a file that was made to do harm', { timeout: 120_000 }, () => {
  it.each(hostileFiles)('is refused by name: %s', async (_name, make, refusal) =>
    expect(await outcomeOf(make())).toBe(refusal),
  )

  it.each(temptingFiles)('gives its words and nothing else: %s', async (_name, make, text) =>
    expect(await outcomeOf(make())).toBe(text),
  )

  it('leaves the program free to answer meanwhile, and the next file is read', async () => {
    let turns = 0
    const turning = setInterval(() => (turns += 1), 10)
    const [hostile, next] = await Promise.all([
      outcomeOf(onePage('0 0 m 1 1 l S '.repeat(1_500_000))),
      outcomeOf(onePage(words)),
    ])
    clearInterval(turning)
    expect(hostile).not.toBe('')
    expect(next).toBe('Belysning vid torget')
    expect(turns).toBeGreaterThan(10)
  })

  it('makes nobody call out to the network', async () => {
    let calls = 0
    const server = createServer((_request, response) => response.end(String((calls += 1))))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
    const uri = `/AA << /O << /S /URI /URI (${url}) >> >>`
    await outcomeOf(
      bytesOf(`<html><link rel="stylesheet" href="${url}"><img src="${url}"><h1>Hej</h1><iframe src="${url}">`),
    )
    await outcomeOf(onePage(words, '', [], uri))
    await outcomeOf(aDocx({ body: aParagraph('Hej'), prolog: `<!DOCTYPE d SYSTEM "${url}">` }))
    await outcomeOf(bytesOf(`Message-ID: <1@a>\nSubject: a\nContent-Type: text/html\n\n<img src="${url}">Hej`))
    await new Promise((resolve) => server.close(resolve))
    expect(calls).toBe(0)
  })
})

describe('a queue of files', { timeout: 60_000 }, () => {
  it('that is full asks the next one to come back', async () => {
    const queue = startReadingQueue()
    const job = { ask: 'text', format: 'html', bytes: bytesOf('<h1>Hej</h1>'), pictures: 'stop' } as const
    const answers = await Promise.all(Array.from({ length: 103 }, () => queue.read(job, { timeLimit: 20_000 })))
    expect(answers.filter(({ outcome }) => outcome === 'text')).toHaveLength(100)
    expect(answers.slice(100)).toEqual(Array(3).fill({ outcome: 'refused', refusal: 'busy' }))
  })
})
