import type { ZipFile } from 'yauzl'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { UnreadableReason } from '../reading.ts'
import { budgetFor, spend, type Budget } from './budget.rule.ts'
import { entryName, isNoFile } from './entry-name.rule.ts'
import { fileFormat } from './file-format.rule.ts'
import { largestFile, longestReading } from './limits.ts'
import { readingQueues } from './reading-queue.source.ts'
import { nameIn, openZip, unpack } from './unpack.source.ts'

/**
 * A file among others: its bytes, or why they can't be had. `name` is to be shown and never to be written to. `isItself`:
 * what was opened, and nothing in it. `isCover`: a letter that only goes with what is attached to it. `wasKnown` is called
 * for a file that has been had before: it then takes no place among the most that are taken from one archive.
 */
export type NamedSource = {
  name: string
  content: Result<Uint8Array, UnreadableReason>
  isItself: boolean
  isCover?: boolean
  wasKnown?(): void
}

/** Archives and letters inside one another are opened so many levels down. */
const deepestBundle = 3

/**
 * The files in an archive, and what is attached to letters, one by one: the next is unpacked when it is asked for. A file
 * that is neither comes back as it is, and a letter comes before what is attached to it.
 */
export async function* openBundle(name: string, bytes: Uint8Array): AsyncGenerator<NamedSource> {
  const budget = budgetFor(bytes.length)
  yield* sourcesIn({ name: entryName(name), bytes }, budget, 0)
  yield* tooDeepIn(budget)
}

type Opened = { name: string; bytes: Uint8Array }

async function* sourcesIn({ name, bytes }: Opened, budget: Budget, depth: number): AsyncGenerator<NamedSource> {
  const format = fileFormat(bytes)
  const isItself = depth === 0
  const wasKnown = () => void (budget.files += 1)
  if (format === 'zip' && depth >= deepestBundle) budget.tooDeep.push(name)
  else if (format === 'zip') yield* archiveIn({ name, bytes }, budget, depth)
  else if (format === 'mail' && depth < deepestBundle) yield* letterIn({ name, bytes }, budget, depth)
  else yield { name, content: ok(bytes), isItself, wasKnown }
}

/** One line for all archives that lie too deep, or a bundle made to tire its reader has a line for each. */
export function* tooDeepIn({ tooDeep }: Budget): Generator<NamedSource> {
  const [first, ...others] = tooDeep
  if (first === undefined) return
  const name = others.length > 0 ? `${first} och ${others.length} arkiv till` : first
  yield { name, content: refuse('too-deep'), isItself: false }
}

async function* letterIn({ name, bytes }: Opened, budget: Budget, depth: number): AsyncGenerator<NamedSource> {
  const answer = await readingQueues.text.read({ ask: 'attachments', bytes }, { timeLimit: longestReading })
  const isCover = answer.outcome === 'attachments' && answer.isCover
  const wasKnown = () => void (budget.files += 1)
  yield { name, content: ok(bytes), isItself: depth === 0, isCover, wasKnown }
  if (answer.outcome === 'refused' && answer.refusal !== 'needs-interpreting')
    yield { name: `${name}/bilagor`, content: refuse(answer.refusal), isItself: false }
  if (answer.outcome !== 'attachments') return
  for (const attachment of answer.attachments) {
    const inside = `${name}/${entryName(attachment.name)}`
    if (!spend(budget, attachment.bytes.length)) return yield notTaken(inside)
    yield* sourcesIn({ name: inside, bytes: attachment.bytes }, budget, depth + 1)
    if (budget.isSpent) return
  }
}

/** The first file that is not taken, which tells of those after it as well. */
const notTaken = (name: string): NamedSource => ({ name, content: refuse('too-many'), isItself: false })

async function* archiveIn({ name, bytes }: Opened, budget: Budget, depth: number): AsyncGenerator<NamedSource> {
  try {
    yield* filesInZip(await openZip(bytes), name, budget, depth)
  } catch {
    yield { name, content: refuse('broken'), isItself: depth === 0 }
  }
}

/** The files in a ZIP archive that is open; closes it. */
export async function* filesInZip(zip: ZipFile, name: string, budget: Budget, depth = 0): AsyncGenerator<NamedSource> {
  let isEmpty = true
  try {
    for await (const entry of zip.eachEntry()) {
      const path = nameIn(entry)
      if (isNoFile(path)) continue
      isEmpty = false
      const inside = `${name}/${entryName(path)}`
      const content = await unpack(zip, entry, largestFile)
      if (!spend(budget, content.ok ? content.value.length : 0)) return yield notTaken(inside)
      if (content.ok) yield* sourcesIn({ name: inside, bytes: content.value }, budget, depth + 1)
      else yield { name: inside, content, isItself: false }
      if (budget.isSpent) return
    }
    if (isEmpty) yield { name, content: refuse('empty'), isItself: depth === 0 }
  } finally {
    zip.close()
  }
}
