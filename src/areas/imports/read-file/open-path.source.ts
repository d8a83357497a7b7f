import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { NamedSource } from './open-bundle.source.ts'
import { openFolder, openStored } from './open-folder.source.ts'

export type NotOpened = 'missing' | 'no-access'

/**
 * `isMany`: a folder, an archive, or a letter with something attached; else there is one source, the file itself. Names
 * of sources begin within `folder`.
 */
export type OpenedPath = { isMany: boolean; folder: string; sources: AsyncIterable<NamedSource> }

/** Whatever lies on this machine under a path that a person has given. */
export async function openPath(path: string): Promise<Result<OpenedPath, NotOpened>> {
  try {
    const facts = await stat(path)
    if (!facts.isDirectory() && !facts.isFile()) return refuse('no-access') // a device or a pipe may never end
    await access(path, facts.isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK)
    if (facts.isDirectory()) return ok({ isMany: true, folder: path, sources: openFolder(path) })
    return ok({ folder: dirname(path), ...(await openedFile(path)) })
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
    return refuse(code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'no-access')
  }
}

/** What is many is seen by its second source, or by a first one that lies within it. */
async function openedFile(path: string): Promise<Pick<OpenedPath, 'isMany' | 'sources'>> {
  const sources = openStored(path, basename(path))
  const first = await sources.next()
  const second = await sources.next()
  const isWithin = !first.done && first.value.name.includes('/')
  return { isMany: isWithin || !second.done, sources: restOf([first, second], sources) }
}

async function* restOf(
  begun: readonly IteratorResult<NamedSource>[],
  sources: AsyncGenerator<NamedSource>,
): AsyncGenerator<NamedSource> {
  try {
    for (const one of begun) if (!one.done) yield one.value
    yield* sources
  } finally {
    await sources.return(undefined)
  }
}
