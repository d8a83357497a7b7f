// Real: the whole program, its roles, its database and what it announces. Left out: the browser; the network is cut by
// leaving streams and losing answers. `npm run bench` does the same a thousand times over real connections.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { anOngoingMeeting, aWriter, openStream, readTexts, until, type Stream } from '../../../../tests/support/live.ts'
import { itemTitled } from '../../../../tests/support/stage.ts'

let test: TestApp
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

/** The same numbers for the same seed (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

it.each([1, 2, 3])('loses and doubles nothing, however the lines are cut (seed %i)', async (seed) => {
  const pick = chance(seed)
  const held = await anOngoingMeeting(test)
  const streamPath = `${held.path}/handelser`
  const writers = [0, 1].map(() => aWriter(held.stage.secretary, held.path, held.itemId))
  const typed: string[] = []
  const open = (query: string) => openStream(test, query ? held.stage.secretary : held.stage.reader, streamPath + query)
  const lines: Stream[] = [await open('?vy=skrivare'), await open('?vy=skrivare')]
  let reader = await open('')
  const seen = () => readTexts(reader).get(held.itemId) ?? ''

  for (let step = 0; step < 60; step += 1) {
    const who = pick(2)
    const writer = writers[who]
    if (!writer) continue
    const act = pick(6)
    if (act <= 1) {
      const word = `ord${step} `
      typed.push(word)
      // Between words, so that one is never typed inside another.
      const words = writer.text().split(/(?<= )/)
      writer.type(words.slice(0, pick(words.length + 1)).join('').length, word)
    }
    if (act === 2) await writer.send()
    if (act === 3) await writer.send({ losesAnswer: true })
    if (act === 4) {
      await lines[who]?.leave()
      lines[who] = await open('?vy=skrivare')
    }
    if (act === 5) {
      await reader.leave()
      reader = await open('')
    }
    for (const [index, one] of writers.entries()) if (lines[index]) one.hear(lines[index])
  }
  for (const writer of [...writers, ...writers]) await until(() => writer.send(), 'the last to be sent')
  const { notes } = await itemTitled(test, held.meetingId, 'Belysning')
  expect(notes.split(/(?<= )/).toSorted()).toEqual(typed.toSorted())
  expect(writers.map((writer) => writer.text())).toEqual([notes, notes])
  await until(() => seen() === notes, 'the reader to see it all')
  for (const stream of [...lines, reader]) await stream.leave()
})
