/** Server-sent events to one browser. What is sent after the browser has gone away goes nowhere. */
export type EventStream = {
  response: Response
  send(event: Uint8Array): void
  close(): void
}

const encoder = new TextEncoder()
// A browser that takes nothing in for this long is cut off; it comes back and is told what it has missed.
const mostWaiting = 4 * 1024 * 1024

/** An event as bytes, made once however many it is sent to. */
export const eventOf = (name: string, content: unknown): Uint8Array =>
  encoder.encode(`event: ${name}\ndata: ${JSON.stringify(content)}\n\n`)

/** Says nothing, and keeps those in between from closing a line that is quiet. */
export const heartbeat: Uint8Array = encoder.encode(':\n\n')

export function openEventStream(closed: () => void): EventStream {
  let isOpen = true
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  function end(): void {
    if (!isOpen) return
    isOpen = false
    closed()
  }
  const body = new ReadableStream<Uint8Array>(
    {
      start: (opened) => {
        controller = opened
      },
      cancel: end,
    },
    { highWaterMark: mostWaiting, size: (event) => event.byteLength },
  )
  const close = () => {
    if (isOpen) controller?.close()
    end()
  }
  return {
    response: new Response(body, {
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      },
    }),
    send(event) {
      if (!isOpen) return
      controller?.enqueue(event)
      if ((controller?.desiredSize ?? 0) < 0) close()
    },
    close,
  }
}
