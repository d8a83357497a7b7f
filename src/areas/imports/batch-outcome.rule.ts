import type { BatchFile } from './batch.ts'
import type { DraftStatus } from './draft.ts'
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

/** What there is to add to that, in a sentence; empty for nothing. */
export function outcomeOf(file: BatchFile): string {
  switch (file.status) {
    case 'waiting':
      return file.pagesInAll > 0 ? `Sida ${file.pagesDone} av ${file.pagesInAll}` : ''
    case 'to-review':
      return file.values === 0 ? 'Inget kunde läsas ut' : doubtWords(file)
    case 'unreadable':
      return unreadableWords(file.problem)
    case 'same-file':
    case 'same-meeting':
      return `Se ${file.keptName ?? 'en tidigare fil'}`
    default:
      return ''
  }
}

const doubtWords = ({ unsure }: BatchFile) => (unsure === 0 ? 'Läst utan tvekan' : `${unsure} att titta på`)

const notUnderstood: readonly DraftStatus[] = ['waiting', 'unreadable', 'same-file']

/** What kind of document the file is, once that is known. */
export const kindOf = ({ status, kind }: BatchFile): string => (notUnderstood.includes(status) ? '–' : kindWords[kind])

/** Where a file's row leads: to what can be done with it now. */
export function fileHref({ status, id, meetingId, keptId }: BatchFile): string | undefined {
  if (status === 'unpacked') return undefined
  if (meetingId) return `/arbetsyta/moten/${meetingId}`
  return `/arbetsyta/inlasning/${status === 'same-file' && keptId ? keptId : id}`
}
