import { open } from 'node:fs/promises'
import { openPromise } from 'yauzl'
import { isNoFile } from './entry-name.rule.ts'
import { formatInZip } from './file-format.rule.ts'
import { nameIn, zipOptions } from './unpack.source.ts'

/** More names than this tell nothing new: no archive of more files is read to its end. */
const mostNames = 10_001

/**
 * How many files there are in an archive, where it lies on this machine: it may be of any size and is not taken into
 * memory. Undefined for what is no archive, documents that are packed as archives among them. Rejects when it is broken.
 */
export async function countStoredArchive(path: string): Promise<number | undefined> {
  if (!(await beginsAsZip(path))) return undefined
  const zip = await openPromise(path, zipOptions)
  try {
    const names: string[] = []
    for await (const entry of zip.eachEntry()) {
      names.push(nameIn(entry))
      if (names.length >= mostNames) break
    }
    return formatInZip(names) === 'zip' ? names.filter((name) => !isNoFile(name)).length : undefined
  } finally {
    zip.close()
  }
}

async function beginsAsZip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const head = Buffer.alloc(4)
    await file.read(head, 0, 4, 0)
    return head.equals(Buffer.from('PK\x03\x04'))
  } finally {
    await file.close()
  }
}
