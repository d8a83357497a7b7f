import * as Y from 'yjs'
import { textIn } from '../platform/joint-text/joint-text.ts'
import { changeBetween, placeAfter } from '../platform/joint-text/text-change.ts'

/** Who made a change of the document: somebody else, told by the server, or the one who types here. */
export const theirs = 'theirs'
const own = 'own'

/** A text area tied to a joint text. */
export type JointArea = {
  area: HTMLTextAreaElement
  doc: Y.Doc
  /** An input method is in the middle of a letter: it would be lost if its box were written over. */
  isComposing: boolean
  /** Others' updates that wait for it. */
  waiting: Uint8Array[]
}

/** What is typed goes into the text, and what others write is shown with the caret kept. */
export function bindArea(area: HTMLTextAreaElement, doc: Y.Doc): JointArea {
  const joint: JointArea = { area, doc, isComposing: false, waiting: [] }
  textIn(doc).observe((event, { origin }) => origin !== own && show(area, textIn(doc), event.changes.delta))
  area.addEventListener('input', () => takeIn(joint))
  area.addEventListener('compositionstart', () => (joint.isComposing = true))
  area.addEventListener('compositionend', () => {
    joint.isComposing = false
    takeIn(joint)
    for (const update of joint.waiting.splice(0)) hear(joint, update)
  })
  offerUndo(area, doc)
  return joint
}

/** Puts what was typed since last into the text. */
export function takeIn({ area, doc, isComposing }: JointArea): void {
  if (isComposing) return
  const text = textIn(doc)
  const change = changeBetween(text.toString(), area.value.replaceAll('\0', ''), area.selectionEnd)
  if (!change) return
  doc.transact(() => {
    text.delete(change.at, change.removed)
    text.insert(change.at, change.inserted)
  }, own)
}

export function hear(joint: JointArea, update: Uint8Array): void {
  if (joint.isComposing) return void joint.waiting.push(update)
  takeIn(joint)
  Y.applyUpdate(joint.doc, update, theirs)
}

type Delta = { retain?: number; delete?: number; insert?: unknown }[]

function show(area: HTMLTextAreaElement, text: Y.Text, delta: Delta): void {
  const { scrollTop, selectionDirection } = area
  const [start, end] = [moved(area.selectionStart, delta), moved(area.selectionEnd, delta)]
  area.value = text.toString()
  area.setSelectionRange(start, end, selectionDirection)
  area.scrollTop = scrollTop
}

/** Where the caret is after what others changed. */
function moved(place: number, delta: Delta): number {
  let at = 0
  for (const { retain = 0, delete: removed = 0, insert } of delta) {
    at += retain
    const inserted = typeof insert === 'string' ? insert : ''
    place = placeAfter(place, { at, removed, inserted })
    at += inserted.length
  }
  return place
}

/** The browser forgets its own way back when others' words are put in. Only what was typed here is taken back. */
function offerUndo(area: HTMLTextAreaElement, doc: Y.Doc): void {
  const undo = new Y.UndoManager(textIn(doc), { trackedOrigins: new Set([own]), captureTimeout: 800 })
  area.addEventListener('keydown', (event) => {
    const isBack = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.altKey
    if (!isBack) return
    event.preventDefault()
    if (event.shiftKey) undo.redo()
    else undo.undo()
  })
}
