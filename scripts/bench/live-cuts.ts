import { setTimeout as sleep } from 'node:timers/promises'
import { readEvents } from './live-client.ts'
import type { LivePlace } from './live-place.ts'
import { openWriter } from './live-writer.ts'

export type Cuts = { cuts: number; words: number; lost: number; doubled: number; clients: number; differing: number }

const readers = 8
const limit = 1_000
const pick = (below: number) => Math.floor(Math.random() * below)

/** One who reads: what the page shows, and a line that is cut and comes back with what it has. */
function openReader(
  place: LivePlace,
  item: string,
  cookie: string,
  view: string,
  hear?: (content: Record<string, unknown>) => void,
) {
  let text: string | undefined
  let version = 0
  let cut = () => undefined as unknown
  const connect = () => {
    const known = view === '' && text !== undefined ? `&efter=${item}:${version}` : ''
    // After a new line the next change comes as the whole text.
    let hasWhole = false
    cut = readEvents(
      `http://${place.ours}/arbetsyta/moten/${place.meeting}/handelser?vy=${view}${known}`,
      cookie,
      ({ name, content }) => {
        if (content['itemId'] !== item) return
        if (name === 'notes') return hear?.(content)
        const change = content['change'] as { at: number; removed: number; inserted: string } | undefined
        if (change && !hasWhole) throw new Error('a change came before the text that it changes')
        hasWhole = true
        version = Number(content['version'])
        text = change
          ? (text ?? '').slice(0, change.at) + change.inserted + (text ?? '').slice(change.at + change.removed)
          : String(content['text'])
      },
      () => undefined,
    )
  }
  connect()
  return { text: () => text ?? '', cut: () => (cut(), connect()), close: () => cut() }
}

type Reader = ReturnType<typeof openReader>
type Desk = { writer: ReturnType<typeof openWriter>; line: Reader }
/** What goes on: the words that were typed, and how often a line has been cut. */
type Going = { typed: string[]; cuts: number }

async function write(going: Going, { writer, line }: Desk): Promise<void> {
  while (going.cuts < limit) {
    const word = `ord${going.typed.length} `
    going.typed.push(word)
    // Between words, so that no word is typed inside another.
    const words = writer.text().split(/(?<= )/)
    writer.type(words.slice(0, pick(words.length + 1)).join('').length, word)
    const how = (['none', 'none', 'sending', 'answer'] as const)[pick(4)] ?? 'none'
    if (how !== 'none') going.cuts += 1
    await writer.send(how)
    if (pick(4) === 0) {
      line.cut()
      going.cuts += 1
    }
    await sleep(pick(20))
  }
  while (writer.hasUnsent()) if ((await writer.send()) === undefined) await sleep(50)
}

async function read(going: Going, line: Reader): Promise<void> {
  while (going.cuts < limit) {
    await sleep(pick(400))
    line.cut()
    going.cuts += 1
  }
}

/** Two write and eight read, and the lines are cut a thousand times, in the middle of forms and answers too. */
export async function cutLines(place: LivePlace, notesOf: () => Promise<Record<string, string>>): Promise<Cuts> {
  const item = place.items[1] ?? ''
  const going: Going = { typed: [], cuts: 0 }
  const desks = place.cookies.slice(0, 2).map((cookie) => {
    const writer = openWriter(place.ours, place.meeting, item, cookie)
    return { writer, line: openReader(place, item, cookie, 'skrivare', writer.hear) }
  })
  const lines = place.cookies.slice(2, 2 + readers).map((cookie) => openReader(place, item, cookie, ''))
  await Promise.all([...desks.map((desk) => write(going, desk)), ...lines.map((line) => read(going, line))])
  await sleep(2_000)
  for (const { writer } of desks) await writer.send()
  const saved = (await notesOf())[item] ?? ''
  const found = saved.split(/(?<= )/)
  const clients = [...desks.map(({ writer }) => writer.text()), ...lines.map((line) => line.text())]
  for (const line of [...lines, ...desks.map((desk) => desk.line)]) line.close()
  return {
    ...{ cuts: going.cuts, words: going.typed.length, clients: clients.length },
    lost: going.typed.filter((word) => !found.includes(word)).length,
    doubled: found.length - new Set(found).size,
    differing: clients.filter((text) => text !== saved).length,
  }
}
