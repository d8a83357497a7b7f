import type { DocumentReading } from '../document-reading.ts'
import { largestFile, readAnything } from '../read-notes.source.ts'
import { unreadableText } from '../unreadable.ts'
import type { Fields } from './minutes-fields.rule.ts'
import { openFile, type NotOpened } from './open-file.source.ts'
import { readingFields } from './reading-fields.rule.ts'

type Out = { stdout: (line: string) => void; stderr: (line: string) => void }
type Printed = { kind: DocumentReading['kind']; fields: Fields }

const usage = 'Ange minst en fil att läsa in, till exempel: npm run --silent radslag -- import anteckningar.pdf'
const notUnderstood =
  'Filen är läst, men det går inte att avgöra vad det är för slags handling. Inget är uttaget ur den.'
const notOpenedText: Record<NotOpened, string> = {
  missing: 'Filen finns inte. Kontrollera sökvägen och försök igen.',
  folder: 'Det är en mapp och inte en fil. Ange filerna i mappen en och en.',
  'no-access': 'Filen gick inte att öppna. Kontrollera att du har rätt att läsa den.',
  'too-large': unreadableText['too-large'],
}

/**
 * Prints what was read as JSON: one object for one file, one object a line (with `file`) for several. A file that gives
 * nothing is told of on stderr. Exit code 0 when all files could be read, else 2. Needs no database.
 */
export async function importFiles(paths: readonly string[], out: Out): Promise<number> {
  if (paths.length === 0) {
    out.stderr(usage)
    return 2
  }
  let exitCode = 0
  for (const path of paths) {
    const outcome = await readPath(path)
    if (typeof outcome === 'string') {
      out.stderr(`${withoutControlCharacters(path)}: ${outcome}`)
      exitCode = 2
    } else {
      out.stdout(JSON.stringify(paths.length > 1 ? { file: path, ...outcome } : outcome))
      if (outcome.kind === 'other') out.stderr(`${withoutControlCharacters(path)}: ${notUnderstood}`)
    }
  }
  return exitCode
}

/** What was read, or the sentence that says why not. */
async function readPath(path: string): Promise<Printed | string> {
  const bytes = await openFile(path, largestFile)
  if (!bytes.ok) return notOpenedText[bytes.refusal]
  const read = await readAnything(bytes.value)
  if (!read.ok) return unreadableText[read.refusal]
  const { document } = read.value
  return { kind: document.kind, fields: readingFields(document) }
}

/** A file's name may hold codes that steer the terminal: they are not echoed. */
const withoutControlCharacters = (words: string) => words.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
