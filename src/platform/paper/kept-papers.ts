import { hashOf } from '#platform/secrets.ts'
import type { Result } from '#platform/result.ts'
import { makePaper } from './make-paper.ts'
import type { Paper, PaperFormat, PaperRefusal } from './paper.ts'

type Made = Result<Uint8Array, PaperRefusal>

/** Most that papers kept take together, in bytes. */
const mostBytes = 64_000_000

const kept = new Map<string, Uint8Array>()
const underWay = new Map<string, Promise<Made>>()
let bytesKept = 0

/** The file with these words: made once, kept in memory, and made only once when many ask for it at the same time. */
export async function paperFile(paper: Paper, format: PaperFormat): Promise<Made> {
  const key = keyOf(paper, format)
  const known = kept.get(key)
  if (known) {
    // A Map gives its keys in the order they were put in: what is put in again goes last.
    kept.delete(key)
    kept.set(key, known)
    return { ok: true, value: known }
  }
  const making = underWay.get(key) ?? begin(key, paper, format)
  return making
}

function begin(key: string, paper: Paper, format: PaperFormat): Promise<Made> {
  const making = makePaper(paper, format)
    .then((made) => {
      if (made.ok) keep(key, made.value)
      return made
    })
    .finally(() => underWay.delete(key))
  underWay.set(key, making)
  return making
}

function keep(key: string, bytes: Uint8Array): void {
  if (bytes.byteLength > mostBytes / 4) return
  kept.set(key, bytes)
  bytesKept += bytes.byteLength
  for (const [oldest, { byteLength }] of kept) {
    if (bytesKept <= mostBytes) return
    kept.delete(oldest)
    bytesKept -= byteLength
  }
}

/** By the words; of an attached file, by its digest. */
const keyOf = (paper: Paper, format: PaperFormat): string =>
  hashOf(`${format}\n${JSON.stringify(paper, (name, value: unknown) => (name === 'bytes' ? undefined : value))}`)
