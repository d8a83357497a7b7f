import { hearNotes, leave, openWriting, sendNow, type NotesEvent, type Writing } from './item-writing.ts'
import type { StreamState } from './open-stream.ts'

const closedWords = 'Du kan inte längre följa mötet. Logga in igen i en annan flik: texten finns kvar här.'

/** Every note of the page is written together with whoever else writes in it. */
export function writeTogether() {
  const writings = new Map<string, Writing>()
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-write]')) {
    const area = form.querySelector('textarea')
    if (area) writings.set(form.dataset['item'] ?? '', openWriting(form, area))
  }
  window.addEventListener('pagehide', () => writings.forEach(leave))
  window.addEventListener('online', () => writings.forEach(sendNow))
  return {
    versions: () => new Map([...writings].map(([itemId, { version }]) => [itemId, version])),
    hear(content: unknown): void {
      const event = content as NotesEvent
      const writing = writings.get(event.itemId)
      if (writing) hearNotes(writing, event)
    },
    tell(state: StreamState): void {
      if (state === 'connected') writings.forEach(sendNow)
      if (state === 'closed') writings.forEach(({ status }) => status.say(closedWords))
    },
  }
}
