import { keepPartsFresh } from './fresh-parts.ts'
import { keepClocks } from './item-clock.ts'
import { openStream, type StreamState } from './open-stream.ts'
import { showNotes, type TextEvent } from './shown-notes.ts'

/** The page of a meeting, or the screen that shows it, follows what happens there. */
export function followMeeting(): void {
  const place = document.querySelector<HTMLElement>('[data-follow]')
  if (!place) return
  keepClocks()
  const { view = '' } = place.dataset
  if (view === 'skrivare') void write(place)
  else read(place, view)
}

/** Where the stream is asked for, with what the page has: the versions of its notes, and the first time its own hour. */
function addressesOf({ dataset }: HTMLElement): (versions: ReadonlyMap<string, number>) => string {
  let { drawn } = dataset
  return (versions) => {
    const known = [...versions].map(([itemId, version]) => `${itemId}:${version}`).join()
    const asked = { ...(dataset['view'] && { vy: dataset['view'] }), ...(drawn && { ritad: drawn }), efter: known }
    drawn = undefined
    return `${dataset['follow']}?${new URLSearchParams(asked).toString()}`
  }
}

function read(place: HTMLElement, view: string): void {
  const addressOf = addressesOf(place)
  const notes = showNotes()
  const refresh = keepPartsFresh(notes.redraw)
  // A screen is one and is looked at by all; pages are many.
  const patience = view === 'storbild' ? 0 : 2_000
  const askAnew = openStream({
    address: () => addressOf(notes.versions()),
    events: {
      text: (content) => void (notes.hear(content as TextEvent) || askAnew()),
      changed: () => refresh(patience),
    },
    tell: whenBack(() => refresh(patience)),
  })
}

async function write(place: HTMLElement): Promise<void> {
  const addressOf = addressesOf(place)
  const refresh = keepPartsFresh(() => undefined)
  const lookAgain = whenBack(() => refresh(500))
  // Its own file: no other page pays for it.
  const { writeTogether } = await import('./write-together.ts')
  const writing = writeTogether()
  openStream({
    address: () => addressOf(writing.versions()),
    events: { notes: writing.hear, changed: () => refresh(500) },
    tell: (state) => {
      writing.tell(state)
      lookAgain(state)
    },
  })
}

/** What was changed while the line was gone is looked for when it is back. */
function whenBack(look: () => void): (state: StreamState) => void {
  let wasLost = false
  return (state) => {
    if (state === 'connected' && wasLost) look()
    wasLost = state === 'lost'
  }
}
