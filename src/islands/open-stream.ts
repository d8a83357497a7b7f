export type StreamEvents = Record<string, (content: unknown) => void>

export type StreamState = 'connected' | 'lost' | 'closed'

type Following = {
  /** Asked for each time: it says what the page already has. */
  address(): string
  events: StreamEvents
  tell(state: StreamState): void
}
type Line = Following & { source?: EventSource; retry?: number; pause: number }

const wait = { first: 1_000, longest: 30_000 }

/**
 * Follows a meeting for as long as the page is there, and comes back when the line has been gone. Gives what asks for
 * everything anew.
 */
export function openStream(following: Following): () => void {
  const line: Line = { ...following, pause: wait.first }
  window.addEventListener('online', () => line.source?.readyState !== EventSource.OPEN && connect(line))
  window.addEventListener('pageshow', ({ persisted }) => persisted && connect(line))
  window.addEventListener('pagehide', () => line.source?.close())
  connect(line)
  return () => connect(line)
}

function connect(line: Line): void {
  clearTimeout(line.retry)
  line.source?.close()
  const source = new EventSource(line.address())
  line.source = source
  source.addEventListener('open', () => {
    line.pause = wait.first
    line.tell('connected')
  })
  source.addEventListener('error', () => {
    source.close()
    line.tell('lost')
    comeBackLater(line)
  })
  source.addEventListener('ended', (event) => {
    source.close()
    end(line, event)
  })
  for (const [name, hear] of Object.entries(line.events))
    source.addEventListener(name, (event) => hear(JSON.parse(event.data)))
}

/** Not everybody at once: after a restart a hundred pages come back. */
function comeBackLater(line: Line): void {
  clearTimeout(line.retry)
  line.retry = window.setTimeout(() => connect(line), line.pause * (0.5 + Math.random()))
  line.pause = Math.min(line.pause * 2, wait.longest)
}

function end(line: Line, event: MessageEvent<string>): void {
  const reason: unknown = Reflect.get(Object(JSON.parse(event.data)), 'reason')
  line.tell(reason === 'closed' ? 'closed' : 'lost')
  if (reason === 'stopping') comeBackLater(line)
  if (reason === 'replaced') comeBackWhenSeen(line)
}

/** Another tab has taken over; this one comes back when it is looked at. */
function comeBackWhenSeen(line: Line): void {
  const come = () => {
    if (document.visibilityState !== 'visible') return
    document.removeEventListener('visibilitychange', come)
    window.removeEventListener('focus', come)
    connect(line)
  }
  document.addEventListener('visibilitychange', come)
  window.addEventListener('focus', come)
}
