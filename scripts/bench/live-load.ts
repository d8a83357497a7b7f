import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { readEvents, type Event } from './live-client.ts'
import { liveSize, type LivePlace } from './live-place.ts'
import { openWriter } from './live-writer.ts'

/** Milliseconds from a letter's key, or from the sending of its batch, to each screen. */
export type Arrivals = { fromKey: number[]; fromSending: number[]; missing: number }

const pace = { key: 160, batch: 200, seconds: 20, warmUpSeconds: 3, settle: 2_000 }
export const livePace = pace

type Batch = { keys: number[]; sentAt: number; name: string }

/** Types at a person's pace and hands over a batch five times a second, as the page's script does. */
async function typeFor(seconds: number, type: () => void, send: (keys: number[]) => void): Promise<void> {
  const end = performance.now() + seconds * 1000
  let keys: number[] = []
  const batches = setInterval(() => {
    if (keys.length > 0) send(keys)
    keys = []
  }, pace.batch)
  while (performance.now() < end) {
    type()
    keys.push(performance.now())
    await sleep(pace.key * (0.5 + Math.random()))
  }
  clearInterval(batches)
  if (keys.length > 0) send(keys)
  await sleep(pace.settle)
}

/** `arrivals` holds, for each screen, when it had each batch. */
function sum(batches: readonly Batch[], arrivals: readonly Map<string, number>[], begun: number): Arrivals {
  const measured = batches.filter(({ sentAt }) => sentAt > begun + pace.warmUpSeconds * 1000)
  const pairs = measured.flatMap((batch) => arrivals.map((screen) => ({ batch, at: screen.get(batch.name) })))
  const arrived = pairs.flatMap(({ batch, at }) => (at === undefined ? [] : [{ batch, at }]))
  return {
    fromKey: arrived.flatMap(({ batch, at }) => batch.keys.map((key) => at - key)),
    fromSending: arrived.map(({ batch, at }) => at - batch.sentAt),
    missing: pairs.length - arrived.length,
  }
}

type Screen = { reached: number; at: Map<string, number> }
type Writer = ReturnType<typeof openWriter>

/** Opens the page of the meeting for each person; gives what closes them. */
function openScreens(place: LivePlace, screens: readonly Screen[], writers: readonly Writer[]): () => void {
  const [item = ''] = place.items
  const known = place.items.map((id) => `${id}:1`).join()
  const cuts = screens.map((screen, index) => {
    const writer = writers[index]
    const view = writer ? '&vy=skrivare' : ''
    const path = `http://${place.ours}/arbetsyta/moten/${place.meeting}/handelser?efter=${known}${view}`
    const hear = ({ name, content }: Event) => {
      if (content['itemId'] !== item || !['text', 'notes'].includes(name)) return
      // One event may bring several versions.
      for (; screen.reached < Number(content['version']); screen.reached += 1)
        screen.at.set(String(screen.reached + 1), performance.now())
      writer?.hear(content)
    }
    return readEvents(path, place.cookies[index] ?? '', hear, () => undefined)
  })
  return () => cuts.forEach((cut) => cut())
}

/** A hundred people with the meeting's page open, two of them writing in the same item. */
export async function loadOurs(place: LivePlace): Promise<Arrivals> {
  const { ours, meeting, items, cookies } = place
  const writers = cookies.slice(0, liveSize.writers).map((cookie) => openWriter(ours, meeting, items[0] ?? '', cookie))
  const screens = cookies.map(() => ({ reached: 0, at: new Map<string, number>() }))
  const close = openScreens(place, screens, writers)
  await sleep(2_000)
  const begun = performance.now()
  const batches: Batch[] = []
  const sendAs = (writer: Writer) => {
    // One form at a time from each, as the page does.
    let turn: Promise<unknown> = Promise.resolve()
    return (keys: number[]) => {
      turn = turn.then(async () => {
        const sentAt = performance.now()
        const version = await writer.send()
        if (version !== undefined) batches.push({ keys, sentAt, name: String(version) })
      })
    }
  }
  await Promise.all(
    writers.map((writer) => typeFor(pace.seconds, () => writer.type(writer.text().length, 'x'), sendAs(writer))),
  )
  close()
  return sum(
    batches,
    screens.map(({ at }) => at),
    begun,
  )
}

/** The same people and letters at a server that only merges and sends on. */
export async function loadBare({ bare }: LivePlace): Promise<Arrivals> {
  const sockets = Array.from({ length: liveSize.people }, () => new WebSocket(`ws://${bare}`))
  const screens = sockets.map(() => new Map<string, number>())
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.on('open', resolve))))
  const docs = sockets.slice(0, liveSize.writers).map(() => new Y.Doc())
  sockets.forEach((socket, index) =>
    socket.on('message', (message: Buffer) => {
      screens[index]?.set(`${message.readUInt8(0)}:${message.readUInt32BE(1)}`, performance.now())
      const doc = docs[index]
      if (doc) Y.applyUpdate(doc, new Uint8Array(message.subarray(5)), 'theirs')
    }),
  )
  const begun = performance.now()
  const batches: Batch[] = []
  await Promise.all(
    docs.map((doc, who) => {
      const unsent: Uint8Array[] = []
      let number = 0
      doc.on('update', (update: Uint8Array, origin: unknown) => void (origin !== 'theirs' && unsent.push(update)))
      const text = doc.getText('text')
      return typeFor(
        pace.seconds,
        () => text.insert(text.length, 'x'),
        (keys) => {
          const head = Buffer.alloc(5)
          head.writeUInt8(who, 0)
          head.writeUInt32BE((number += 1), 1)
          batches.push({ keys, sentAt: performance.now(), name: `${who}:${number}` })
          sockets[who]?.send(Buffer.concat([head, Y.mergeUpdates(unsent.splice(0))]))
        },
      )
    }),
  )
  sockets.forEach((socket) => socket.close())
  return sum(batches, screens, begun)
}
