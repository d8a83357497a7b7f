import { actAs, type Db } from '#platform/db.ts'
import { coverLetter } from './cover-letter.ts'
import { changeToUnreadable, removeBytes } from './drafts.store.ts'
import { insideOf } from './inside-of.rule.ts'
import { keepFile } from './keep-file.ts'
import { openBundle, type NamedSource } from './read-notes.source.ts'
import { changeToUnpacked, type FileToRead } from './read-waiting.store.ts'
import type { UnreadableReason } from './reading.ts'

/**
 * What is in an archive or attached to a letter becomes files of their own, each at once kept. The archive itself goes; so
 * does a letter that only says what goes with it, though its words are kept.
 */
export async function takeOut(app: Db, file: FileToRead, personId: string): Promise<'nothing-left' | 'itself'> {
  const isArchive = insideOf(file.bytes) === 'files'
  let isCover = false
  let problem: UnreadableReason | undefined
  for await (const one of openBundle(file.fileName, file.bytes)) {
    if (one.isItself) {
      isCover = one.isCover ?? false
      if (!one.content.ok) problem = one.content.refusal
    } else await keepPart(app, one, file, personId)
  }
  if (!isArchive && !isCover) return 'itself'
  await actAs(app, personId, async (tx) => {
    if (problem) await changeToUnreadable(tx, file.id, problem)
    else await changeToUnpacked(tx, file.id, isCover ? coverLetter : '')
    if (isArchive) await removeBytes(tx, file.id)
  })
  return 'nothing-left'
}

async function keepPart(app: Db, part: NamedSource, { networkId, batchId }: FileToRead, personId: string) {
  const { name, content, wasKnown } = part
  const kept = content.ok ? { name, bytes: content.value } : { name, problem: content.refusal }
  const { isNew } = await actAs(app, personId, (tx) => keepFile(tx, kept, { networkId, batchId, personId }))
  if (!isNew) wasKnown?.()
}
