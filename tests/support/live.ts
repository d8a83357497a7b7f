import { setTimeout as sleep } from 'node:timers/promises'
import * as Y from 'yjs'
import { textIn } from '#platform/joint-text/index.ts'
import type { TestApp } from './app.ts'
import type { Answer, Browser, Form } from './browser.ts'
import { aBody, aMeeting, anAgendaItem, takeSteps } from './builders.ts'
import { aStage, type Stage } from './stage.ts'

/** A meeting that is being held, with two items ('Belysning', 'Övrigt') that nobody has written anything on. */
export type OngoingMeeting = {
  stage: Stage
  bodyId: string
  meetingId: string
  itemId: string
  otherItemId: string
  path: string
  onItem(act: string, form?: Form): Promise<Answer>
}

export async function anOngoingMeeting(test: TestApp): Promise<OngoingMeeting> {
  const stage = await aStage(test)
  const body = await aBody(test.db, { network_id: stage.networkId })
  const meeting = await aMeeting(test.db, body)
  const { id: itemId } = await anAgendaItem(test.db, meeting, { title: 'Belysning', position: 1, number: '1' })
  const { id: otherItemId } = await anAgendaItem(test.db, meeting, { title: 'Övrigt', position: 2, number: '2' })
  await takeSteps(test.db, meeting, ['open'])
  const path = `/arbetsyta/moten/${meeting.id}`
  const onItem = (act: string, form: Form = {}) => stage.secretary.post(`${path}/punkter/${itemId}/${act}`, form)
  return { stage, bodyId: body.id, meetingId: meeting.id, itemId, otherItemId, path, onItem }
}

/** Closes the first item to all but its secretary, who closed it. */
export const aRestriction = (test: TestApp, { stage, bodyId, itemId }: OngoingMeeting) =>
  test.db
    .insertInto('restriction')
    .values({
      ...{ id: crypto.randomUUID(), record_kind: 'agenda-item', record_id: itemId, level: 'persons', law: 'OSL 18:1' },
      ...{ network_id: stage.networkId, body_id: bodyId, since: '2026-01-01', decided_by: 'Chefen' },
      recorded_by: stage.people.secretary,
    })
    .execute()

export type LiveEvent = { name: string; content: Record<string, unknown> }

/** A stream of server-sent events as a browser reads it. */
export type Stream = {
  status: number
  events: LiveEvent[]
  /** The events of this name, by what they say. */
  named(name: string): Record<string, unknown>[]
  isOpen(): boolean
  leave(): Promise<void>
}

export async function openStream(test: TestApp, browser: Browser, path: string): Promise<Stream> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const { origin } = test.deployment
  const response = await test.app.request(origin + path, { headers: { host: new URL(origin).host, cookie } })
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false
  const events: LiveEvent[] = []
  let isOpen = isStream
  const reader = response.body?.getReader()
  if (isStream && reader) void read(reader, events).finally(() => (isOpen = false))
  return {
    ...{ status: response.status, events },
    named: (name) => events.filter((event) => event.name === name).map(({ content }) => content),
    isOpen: () => isOpen,
    leave: async () => void (await reader?.cancel().catch(() => undefined)),
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>, events: LiveEvent[]): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const lines = new Map(
        block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      )
      const name = lines.get('event')
      if (name) events.push({ name, content: JSON.parse(lines.get('data') ?? '{}') as Record<string, unknown> })
    }
  }
}

const inText = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const fromText = (text: unknown) => new Uint8Array(Buffer.from(String(text), 'base64'))

/** One who writes in an item as the island does, without a browser around it. */
export type Writer = {
  doc: Y.Doc
  text(): string
  type(at: number, words: string): void
  strike(at: number, length: number): void
  /** What is typed and not yet acknowledged, in one update. */
  unsent(): Uint8Array
  /** Posts what is unsent; false when the answer was lost or was no. */
  send(options?: { losesAnswer?: boolean }): Promise<boolean>
  latest(): Answer | undefined
  /** Takes in what a stream has told of this item. */
  hear(stream: Stream): void
}

export function aWriter(browser: Browser, path: string, itemId: string): Writer {
  const doc = new Y.Doc()
  let version = 0
  let waiting: Uint8Array[] = []
  let latest: Answer | undefined
  const heard = new WeakMap<Stream, number>()
  doc.on('update', (update: Uint8Array, origin: unknown) => void (origin !== 'theirs' && waiting.push(update)))
  const take = (update: Uint8Array) => Y.applyUpdate(doc, update, 'theirs')
  const unsent = () => (waiting.length > 0 ? Y.mergeUpdates(waiting) : new Uint8Array([0, 0]))
  return {
    ...{ doc, unsent, latest: () => latest, text: () => textIn(doc).toString() },
    type: (at, words) => textIn(doc).insert(Math.min(at, textIn(doc).length), words),
    strike: (at, length) =>
      textIn(doc).delete(Math.min(at, textIn(doc).length), Math.min(length, Math.max(0, textIn(doc).length - at))),
    async send({ losesAnswer = false } = {}) {
      const sent = waiting.length
      const form = { update: inText(unsent()), vector: inText(Y.encodeStateVector(doc)), version: String(version) }
      const answer = await browser.post(`${path}/punkter/${itemId}/andringar`, form)
      if (losesAnswer) return false
      latest = answer
      const reply = JSON.parse(answer.text) as { version?: number; lacking?: string; wanted?: string }
      if (reply.wanted) waiting = [Y.encodeStateAsUpdate(doc, fromText(reply.wanted))]
      if (answer.status !== 200) return false
      waiting = waiting.slice(sent)
      if (reply.lacking) take(fromText(reply.lacking))
      version = reply.version ?? version
      return true
    },
    hear(stream) {
      const known = heard.get(stream) ?? 0
      heard.set(stream, stream.events.length)
      for (const { name, content } of stream.events.slice(known))
        if (name === 'notes' && content['itemId'] === itemId)
          for (const update of content['updates'] as string[]) take(fromText(update))
    },
  }
}

/** What one who only reads sees, by the item: whole texts and changes, as the page puts them together. */
export function readTexts(stream: Stream): Map<string, string> {
  const texts = new Map<string, string>()
  for (const content of stream.named('text')) {
    const item = String(content['itemId'])
    const change = content['change'] as { at: number; removed: number; inserted: string } | undefined
    const before = texts.get(item) ?? ''
    texts.set(
      item,
      change
        ? before.slice(0, change.at) + change.inserted + before.slice(change.at + change.removed)
        : String(content['text']),
    )
  }
  return texts
}

/** Waits until it holds, for as long as a loaded machine may take. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`)
    await sleep(10)
  }
}
