import type { BatchFile } from './batch.ts'
import type { DraftStatus } from './draft.ts'
import { alsoInFile } from './also-in-file.ts'
import { coverLetter, coverLetterText } from './cover-letter.ts'
import { doubtfulLetters } from './doubtful-letters.rule.ts'
import { kindWords } from './kind-words.ts'
import { unreadableWords } from './unreadable.ts'

/** Where a file stands, in a word or two. */
export function standingOf(file: BatchFile, isPaused: boolean): string {
  if (file.status === 'waiting') return isPaused ? 'Pausad' : file.pagesInAll > 0 ? 'Tolkas' : 'Läses snart'
  return standings[file.status]
}

const standings: Record<Exclude<DraftStatus, 'waiting'>, string> = {
  'to-review': 'Att granska',
  unreadable: 'Gick inte att läsa',
  confirmed: 'Bekräftad',
  discarded: 'Kastad',
  'same-file': 'Fanns redan',
  'same-meeting': 'Samma möte',
  unpacked: 'Uppackat',
}

/** What there is to add to that, in a sentence or two; empty for nothing. */
export const outcomeOf = (file: BatchFile): string => [ownOutcome(file), besideWords(file)].filter(Boolean).join('. ')

/** What else the same file holds, each kind once. */
const besideWords = ({ besideKinds }: BatchFile) =>
  besideKinds.length > 0 ? alsoInFile(besideKinds.map((kind) => kindWords[kind])) : ''

function ownOutcome(file: BatchFile): string {
  switch (file.status) {
    case 'waiting':
      return file.pagesInAll > 0 ? `Sida ${file.pagesDone} av ${file.pagesInAll}` : ''
    case 'to-review':
      return [file.values === 0 ? 'Inget kunde läsas ut' : doubtWords(file), letterWords(file)]
        .filter(Boolean)
        .join('. ')
    case 'unreadable':
      return unreadableWords(file.problem)
    case 'unpacked':
      return file.problem === coverLetter ? coverLetterText : ''
    case 'same-file':
    case 'same-meeting':
      return `Se ${file.keptName ?? 'en tidigare fil'}`
    default:
      return ''
  }
}

const doubtWords = ({ unsure }: BatchFile) => (unsure === 0 ? 'Läst utan tvekan' : `${unsure} att titta på`)

const letterWords = ({ problem }: BatchFile) => (problem === doubtfulLetters ? 'Bokstäverna å, ä och ö är osäkra' : '')

const notUnderstood: readonly DraftStatus[] = ['waiting', 'unreadable', 'same-file']

/** What kind of document the file is, once that is known. */
export const kindOf = ({ status, kind }: BatchFile): string => (notUnderstood.includes(status) ? '–' : kindWords[kind])

/** What the row is called: documents of one file are told apart by what they are. */
export const nameOf = ({ fileName, isFurther, kind }: BatchFile): string =>
  isFurther ? `${fileName}: ${kindWords[kind].toLowerCase()}` : fileName

/** Where a file's row leads: to what can be done with it now. */
export function fileHref({ status, id, meetingId, keptId }: BatchFile): string | undefined {
  if (status === 'unpacked') return undefined
  if (meetingId) return `/arbetsyta/moten/${meetingId}`
  return `/arbetsyta/inlasning/${status === 'same-file' && keptId ? keptId : id}`
}
