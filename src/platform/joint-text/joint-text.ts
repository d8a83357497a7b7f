import * as Y from 'yjs'
import { ok, refuse, type Result } from '../result.ts'
import { changeBetween } from './text-change.ts'

/** A text that several write in at once, as Yjs keeps it: every change can be added to every other in any order. */
export type JointText = {
  /** All that has been written, struck out too, in one update. */
  state: Uint8Array
  text: string
  /** What was new in it; undefined when everything was there before. */
  news: Uint8Array | undefined
}

/** 'unreadable': no change of a plain text. 'ahead': it builds on other changes, which are not here. */
export type Unmergeable = 'unreadable' | 'ahead'

const name = 'text'
/** The one who wrote what was there before anyone wrote together. Browsers draw theirs from four thousand million. */
const nobody = 0

export const textIn = (doc: Y.Doc): Y.Text => doc.getText(name)

/** The beginning of a joint text, the same bytes wherever it is made from the same words. */
export function beginJointText(words: string): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = nobody
  textIn(doc).insert(0, words)
  return Y.encodeStateAsUpdate(doc)
}

/** Adds an update that came from somebody. The same update twice changes nothing. */
export function mergeUpdate(state: Uint8Array, update: Uint8Array): Result<JointText, Unmergeable> {
  const { doc, news } = open(state)
  try {
    Y.applyUpdate(doc, update)
  } catch {
    return refuse('unreadable')
  }
  if (doc.store.pendingStructs || doc.store.pendingDs) return refuse('ahead')
  return isPlain(doc) ? ok(closed(doc, news)) : refuse('unreadable')
}

/** Makes the text read so, by changing no more of it than it takes. */
export function rewrite(state: Uint8Array, words: string): JointText {
  const { doc, news } = open(state)
  const text = textIn(doc)
  const change = changeBetween(text.toString(), words)
  if (change)
    doc.transact(() => {
      text.delete(change.at, change.removed)
      text.insert(change.at, change.inserted)
    })
  return closed(doc, news)
}

/** How far the text has come, for asking somebody for what comes after. */
export const vectorOf = (state: Uint8Array): Uint8Array => Y.encodeStateVectorFromUpdate(state)

/** What one who has come so far lacks. A vector that can't be read has come nowhere. */
export function lackingFrom(state: Uint8Array, vector: Uint8Array): Uint8Array {
  try {
    return Y.diffUpdate(state, vector)
  } catch {
    return state
  }
}

export const joined = (updates: readonly Uint8Array[]): Uint8Array => Y.mergeUpdates([...updates])

function open(state: Uint8Array): { doc: Y.Doc; news: Uint8Array[] } {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const news: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => news.push(update))
  return { doc, news }
}

const closed = (doc: Y.Doc, news: readonly Uint8Array[]): JointText => ({
  state: Y.encodeStateAsUpdate(doc),
  text: textIn(doc).toString(),
  news: news.length > 0 ? joined(news) : undefined,
})

// The database keeps no NUL, and a line break is one sign: what a text area can't hold is not a text.
const unheard = /[\0\r]/

function isPlain(doc: Y.Doc): boolean {
  const isAlone = [...doc.share.keys()].every((known) => known === name)
  const parts: { insert?: unknown; attributes?: unknown }[] = isAlone ? textIn(doc).toDelta() : []
  return (
    isAlone &&
    parts.every(
      ({ insert, attributes }) => typeof insert === 'string' && !unheard.test(insert) && attributes === undefined,
    )
  )
}
