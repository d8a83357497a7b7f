import type { Transaction } from '#platform/db.ts'
import { decodeText } from '#platform/decode-text.ts'
import type { Paper, PaperBlock } from '#platform/paper/paper.ts'
import { slugOf } from '#platform/slug.ts'
import { formatDay, formatShortDay } from '#platform/time.ts'
import { heading, note, paragraphs } from '../paper-words.rule.ts'
import { inclusions, type Inclusion } from './included-files.rule.ts'
import type { Attachment, MeetingPapers } from './meeting-papers.ts'
import { papersBlocks } from './papers.rule.ts'
import { readAttachments } from './show-papers.store.ts'

const instead = {
  locked: 'Filen är låst med lösenord och kunde inte tas med. Läs den som egen fil på mötets sida.',
  broken: 'Filen är skadad eller för lång och kunde inte tas med. Läs den som egen fil på mötets sida.',
}

function fileBlocks(attachment: Attachment, inclusion: Inclusion, bytes: Uint8Array | undefined): PaperBlock[] {
  const title = `Bilaga: ${attachment.name}`
  if (inclusion === 'own-file' || !bytes) return [note(title, 'finns som egen fil på mötets sida.')]
  if (inclusion === 'text') return [heading(2, title), ...paragraphs(decodeText(bytes))]
  return [{ kind: 'attached-pdf', name: title, digest: attachment.digest, bytes, instead }]
}

const attachmentsOf = ({ items }: MeetingPapers) => items.flatMap((one) => (one.kind === 'open' ? one.attachments : []))

/** The papers as one document, with the files that can be set in it after the item they belong to. */
export async function papersPaper(db: Transaction, papers: MeetingPapers): Promise<Paper> {
  const { meeting } = papers
  const chosen = inclusions(attachmentsOf(papers))
  const wanted = [...chosen].flatMap(([id, inclusion]) => (inclusion === 'own-file' ? [] : [id]))
  const bytes = await readAttachments(db, wanted)
  const where = `${meeting.bodyName}, ${formatShortDay(meeting.day)}`
  return {
    title: `Möteshandlingar: ${where}`,
    author: meeting.secretaryName || meeting.networkName,
    subject: `Handlingar till mötet med ${meeting.bodyName}, ${meeting.networkName}, ${formatDay(meeting.day)}`,
    day: meeting.day,
    runningHead: `Möteshandlingar · ${where}`,
    mark: '',
    blocks: papersBlocks(papers, (one) =>
      one.attachments.flatMap((file) => fileBlocks(file, chosen.get(file.id) ?? 'own-file', bytes.get(file.id))),
    ),
    record: null,
  }
}

export const papersName = ({ meeting }: MeetingPapers): string =>
  `handlingar-${slugOf(meeting.bodyName)}-${meeting.day}`
