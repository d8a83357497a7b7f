import type { EventEmitter } from 'node:events'

/**
 * The person who started a command. `progress` is there when somebody is looking: it says how far the command has come,
 * on one line that gives way to whatever else is said. `stop` is given by Ctrl-C, and when nobody reads on.
 */
export type Terminal = {
  stdout: (line: string) => void
  stderr: (line: string) => void
  progress?: (words: string) => void
  stop?: AbortSignal
}

type Stream = EventEmitter & { write(words: string): unknown; isTTY?: boolean; columns?: number }
type Program = EventEmitter & { stdout: Stream; stderr: Stream }

const wipeLine = '\r\u001B[K'

/** NB from here on Ctrl-C ends the command no sooner than it heeds `stop`; a second one ends it at once. */
export function openTerminal(program: Program = process): Terminal {
  const { stdout, stderr } = program
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) program.once(signal, () => stopping.abort())
  // What reads our output may have had enough, as `head` has: then there is nobody to write for.
  stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault
    stopping.abort()
  })
  const isWatched = stderr.isTTY === true
  let isShowing = false
  const wipe = () => {
    if (isShowing) stderr.write(wipeLine)
    isShowing = false
  }
  const sayOn = (stream: Stream) => (line: string) => {
    wipe()
    stream.write(`${line}\n`)
  }
  const progress = (words: string) => {
    stderr.write(`${wipeLine}${words.slice(0, (stderr.columns ?? 80) - 1)}`)
    isShowing = true
  }
  return {
    ...{ stdout: sayOn(stdout), stderr: sayOn(stderr), stop: stopping.signal },
    ...(isWatched ? { progress } : {}),
  }
}
