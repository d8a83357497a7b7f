import type { ZipFile } from 'yauzl'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { UnreadableReason } from '../reading.ts'
import { entryName, isNoFile } from './entry-name.rule.ts'
import { fileFormat } from './file-format.rule.ts'
import { largestFile, longestReading } from './limits.ts'
import { readingQueues } from './reading-queue.source.ts'
import { nameIn, openZip, unpack } from './unpack.source.ts'

/** A file among others: its bytes, or why they can't be had. `name` is to be shown and never to be written to. */
export type NamedSource = { name: string; content: Result<Uint8Array, UnreadableReason> }

/** Archives and letters inside one another are opened so many levels down. */
const deepestBundle = 3
const mostFiles = 10_000
/** An archive of documents grows some ten times when it is unpacked; one that grows more than this was made to. */
const mostGrowth = 200
const alwaysAllowed = 100_000_000

/** What is left to unpack of one bundle with all that is in it. Shared by all its levels, and spent as it goes. */
export type Budget = { files: number; bytes: number; isSpent: boolean }

export const budgetFor = (size: number): Budget => ({
  files: mostFiles,
  bytes: alwaysAllowed + mostGrowth * size,
  isSpent: false,
})

/**
 * The files in an archive, and what is attached to letters, one by one: the next is unpacked when it is asked for. A file
 * that is neither comes back as it is, and a letter comes before what is attached to it.
 */
export async function* openBundle(name: string, bytes: Uint8Array): AsyncGenerator<NamedSource> {
  yield* sourcesIn({ name: entryName(name), bytes }, budgetFor(bytes.length), 0)
}

type Opened = { name: string; bytes: Uint8Array }

async function* sourcesIn({ name, bytes }: Opened, budget: Budget, depth: number): AsyncGenerator<NamedSource> {
  const format = fileFormat(bytes)
  if (format !== 'zip') yield { name, content: ok(bytes) }
  if (format !== 'zip' && format !== 'mail') return
  if (depth >= deepestBundle) {
    if (format === 'zip') yield { name, content: refuse('too-deep') }
    return
  }
  yield* format === 'mail' ? attachmentsIn({ name, bytes }, budget, depth) : archiveIn({ name, bytes }, budget, depth)
}

async function* attachmentsIn({ name, bytes }: Opened, budget: Budget, depth: number): AsyncGenerator<NamedSource> {
  const answer = await readingQueues.text.read({ ask: 'attachments', bytes }, { timeLimit: longestReading })
  if (answer.outcome === 'refused' && answer.refusal !== 'needs-interpreting')
    yield { name: `${name}/bilagor`, content: refuse(answer.refusal) }
  if (answer.outcome !== 'attachments') return
  for (const attachment of answer.attachments) {
    if (!spend(budget, attachment.bytes.length)) return yield { name, content: refuse('too-many') }
    yield* sourcesIn({ name: `${name}/${entryName(attachment.name)}`, bytes: attachment.bytes }, budget, depth + 1)
    if (budget.isSpent) return
  }
}

async function* archiveIn({ name, bytes }: Opened, budget: Budget, depth: number): AsyncGenerator<NamedSource> {
  try {
    yield* filesInZip(await openZip(bytes), name, budget, depth)
  } catch {
    yield { name, content: refuse('broken') }
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
      if (!spend(budget, content.ok ? content.value.length : 0)) return yield { name, content: refuse('too-many') }
      if (content.ok) yield* sourcesIn({ name: inside, bytes: content.value }, budget, depth + 1)
      else yield { name: inside, content }
      if (budget.isSpent) return
    }
    if (isEmpty) yield { name, content: refuse('empty') }
  } finally {
    zip.close()
  }
}

function spend(budget: Budget, bytes: number): boolean {
  budget.files -= 1
  budget.bytes -= bytes
  budget.isSpent ||= budget.files < 0 || budget.bytes < 0
  return !budget.isSpent
}
