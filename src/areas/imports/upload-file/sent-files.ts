import { decodeText } from '#platform/decode-text.ts'
import { insideOf } from '../inside-of.rule.ts'
import { fileFormat, largestFile } from '../read-notes.source.ts'
import type { SentFile } from '../sent-file.ts'

const longestName = 300

/** A name to show, with the folders it was in: no control characters, no steps upwards, and not endless. */
const plainName = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .split(/[\\/]/u)
    .filter((part) => !['', '.', '..'].includes(part.trim()))
    .join('/')
    .trim()
    .slice(-longestName) || 'namnlös fil'

/** The files of a form, chosen one by one (`file`) or as a folder (`folder`), each looked at as far as costs nothing. */
export async function sentFiles(form: Record<string, unknown>): Promise<SentFile[]> {
  const { file, folder, path } = form
  const paths = [path].flat()
  const files = [file, folder].flat().filter(isChosen)
  const sent: SentFile[] = []
  for (const [index, one] of files.entries()) {
    // A browser tells of folders in a field beside, since a file's own name has none.
    const name = plainName(typeof paths[index] === 'string' && paths[index] !== '' ? paths[index] : one.name)
    sent.push(sentFile(name, new Uint8Array(await one.arrayBuffer())))
  }
  return sent
}

/** A field in which nothing was chosen is sent as a file without name and bytes. */
const isChosen = (one: unknown): one is File => one instanceof File && (one.name !== '' || one.size > 0)

function sentFile(name: string, bytes: Uint8Array): SentFile {
  const isBundle = insideOf(bytes) !== 'none'
  if (!isBundle && bytes.length > largestFile) return { name, problem: 'too-large', isBundle }
  const format = fileFormat(bytes)
  if (format === 'empty' || (format === 'text' && isBlank(bytes))) return { name, problem: 'empty', isBundle }
  return format === 'unknown' ? { name, problem: 'unknown-format', isBundle } : { name, bytes, isBundle }
}

/** Only of small files: a large one that holds nothing is told of when it is read. */
const isBlank = (bytes: Uint8Array) => bytes.length < 10_000 && decodeText(bytes).trim() === ''
