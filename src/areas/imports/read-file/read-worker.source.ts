import { Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import type { ReadJob, ReadSaying } from './read-job.ts'
import { readJob } from './read-job.source.ts'

/*
 * The whole of a process: files in, their text and what it says out. NB in tests it is started from its source, without a
 * bundler: what it imports must be plain TypeScript, with no JSX. Node itself finds the aliases, in package.json.
 */

/** Memory beyond this, in bytes, ends the process at once: what is being read was made to take all there is. */
const mostMemory = 800_000_000
/** A process that has grown past this, in bytes, makes room for a fresh one between two files. */
const mostBetweenFiles = 300_000_000

/** A thread of its own, since the process itself is busy when it matters: also when who asked is gone. */
const watch = new Worker(
  `setInterval(() => (process.memoryUsage.rss() > ${mostMemory} || process.ppid !== ${process.ppid})
    && process.kill(process.pid, 'SIGKILL'), 50)`,
  { eval: true },
)
watch.unref()

/** Nothing here has an errand outside. Node's own permissions guard files, not yet the network. */
Socket.prototype.connect = () => {
  throw new Error('A reading process opens no connections.')
}

/** Ctrl-C reaches all processes of a terminal; what becomes of what is being read is for the one who asked to say. */
process.on('SIGINT', () => undefined)

const say = (saying: ReadSaying) => process.send?.(saying)
const isWorn = () => process.memoryUsage.rss() > mostBetweenFiles

/** Who asked is gone; the interpreter's own thread would keep this process alive. */
process.on('disconnect', () => process.exit())

process.on('message', (job: ReadJob) => {
  const reading = readJob(job, (page, pages) => say({ saying: 'page', page, pages }))
  void reading.then((answer) => say({ saying: 'answer', answer, isWorn: isWorn() }))
})
