import { parentPort, workerData } from 'node:worker_threads'
import { readPages } from './pdf-pages.source.ts'

/*
 * The whole of a thread: one PDF in, its pages out. NB this file and what it imports use packages and relative paths
 * only: in tests it is started from its source, where no bundler knows the aliases. NB no `await` at the top level: to
 * end a thread whose module is still being evaluated brings down the whole program (V8: 'location_ != nullptr').
 */
const { bytes, password }: { bytes: Uint8Array; password: string | undefined } = workerData
void readPages(bytes, password).then((answer) => parentPort?.postMessage(answer))
