import * as Y from 'yjs'
import { bindArea, hear, takeIn, theirs, type JointArea } from './joint-area.ts'
import { openStatus, type Status } from './notes-status.ts'
import { sendUpdate } from './send-update.ts'
import { fromText, unsentUpdates } from './unsent-updates.ts'

export type NotesEvent = {
  itemId: string
  version: number
  /** Missing when the updates hold the whole text. */
  since?: number
  updates: string[]
  writers: { id: string; name: string }[]
}

/** The notes of one item while they are written. */
export type Writing = {
  address: string
  personId: string
  form: HTMLFormElement
  doc: Y.Doc
  joint: JointArea
  status: Status
  /** The latest version that all of is here. */
  version: number
  /** What was typed and has not been acknowledged; the same is kept in the browser. */
  unsent: Uint8Array[]
  kept: ReturnType<typeof unsentUpdates>
  pause: number
  timer: number | undefined
  isSending: boolean
}

const batch = 200
const retry = { first: 1_000, longest: 15_000 }
const nothing = new Uint8Array([0, 0])
const tab = crypto.randomUUID()

export function openWriting(form: HTMLFormElement, area: HTMLTextAreaElement): Writing {
  const { write: address = '', item: itemId = '', person: personId = '', state = '' } = form.dataset
  const doc = new Y.Doc()
  Y.applyUpdate(doc, fromText(state), theirs)
  const writing: Writing = {
    ...{ address, personId, form, doc, joint: bindArea(area, doc), status: openStatus(form) },
    ...{
      version: Number(form.dataset['version']),
      unsent: [],
      kept: unsentUpdates(localStorage, personId, itemId, tab),
    },
    ...{ pause: retry.first, timer: undefined, isSending: false },
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === theirs) return
    writing.unsent.push(update)
    writing.kept.keep(merged(writing))
    sendLater(writing, batch)
  })
  // What was typed before this script came is a change of what the server drew.
  takeIn(writing.joint)
  for (const update of writing.kept.takeOver()) {
    Y.applyUpdate(doc, update)
    writing.status.say('Text som inte hann sparas är återställd.')
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(writing)
  })
  return writing
}

const merged = ({ unsent }: Writing) => (unsent.length > 0 ? Y.mergeUpdates(unsent) : nothing)

function sendLater(writing: Writing, wait: number): void {
  if (writing.timer !== undefined || writing.isSending) return
  writing.timer = window.setTimeout(() => void send(writing), wait)
}

async function send(writing: Writing): Promise<void> {
  clearTimeout(writing.timer)
  writing.timer = undefined
  if (writing.isSending) return
  writing.isSending = true
  const { doc, version } = writing
  const count = writing.unsent.length
  const sent = { update: merged(writing), vector: Y.encodeStateVector(doc), version }
  const answer = await sendUpdate(writing.address, sent)
  writing.isSending = false
  if (answer.kind === 'wanted')
    writing.unsent = [Y.encodeStateAsUpdate(doc, answer.vector), ...writing.unsent.slice(count)]
  if (answer.kind === 'saved') acknowledge(writing, count, answer)
  if (answer.words) writing.status.say(answer.words)
  writing.pause = answer.kind === 'lost' ? Math.min(writing.pause * 2, retry.longest) : retry.first
  if (answer.kind === 'lost') sendLater(writing, writing.pause)
  else if (answer.kind !== 'refused' && writing.unsent.length > 0) sendLater(writing, batch)
}

type Saved = { version: number; lacking: Uint8Array | undefined }

function acknowledge(writing: Writing, count: number, { version, lacking }: Saved): void {
  writing.unsent = writing.unsent.slice(count)
  writing.kept.keep(writing.unsent.length > 0 ? merged(writing) : undefined)
  if (lacking) hear(writing.joint, lacking)
  if (lacking || version <= writing.version + 1) reach(writing, version)
}

function reach(writing: Writing, version: number): void {
  writing.version = Math.max(writing.version, version)
  const field = writing.form.elements.namedItem('version')
  if (field instanceof HTMLInputElement) field.value = String(writing.version)
}

export function sendNow(writing: Writing): void {
  if (writing.unsent.length > 0) void send(writing)
}

/** The page is left: what is unsent goes off, and stays in the browser until it has been acknowledged. */
export function leave(writing: Writing): void {
  takeIn(writing.joint)
  if (writing.unsent.length === 0) return
  const { address, version } = writing
  void sendUpdate(address, { update: merged(writing), vector: nothing, version }, { isLast: true })
}

/** Takes in what the stream tells that others, or one's own other tab, have written. */
export function hearNotes(writing: Writing, { version, since, updates, writers }: NotesEvent): void {
  for (const update of updates) hear(writing.joint, fromText(update))
  if (since === undefined || since <= writing.version) reach(writing, version)
  const others = writers.filter(({ id }) => id !== writing.personId).map(({ name }) => name.split(' ')[0] ?? name)
  if (others.length > 0) writing.status.showForAWhile(`${[...new Set(others)].join(' och ')} skriver här`)
}
