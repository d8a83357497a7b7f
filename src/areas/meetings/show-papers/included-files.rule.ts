import type { Attachment } from './meeting-papers.ts'

/** How a file comes with the papers: its pages, its text, or as a file of its own. */
export type Inclusion = 'pages' | 'text' | 'own-file'

/** Larger files than these are read as files of their own, in bytes. */
const mostPages = 20_000_000
const mostText = 300_000
/** All that is set into one paper, in bytes. */
const mostTogether = 60_000_000

function inclusionOf({ mediaType, name, size }: Attachment): Inclusion {
  if (mediaType === 'application/pdf') return size <= mostPages ? 'pages' : 'own-file'
  const isText = mediaType.startsWith('text/plain') || (mediaType === '' && /[.]txt$/i.test(name))
  return isText && size <= mostText ? 'text' : 'own-file'
}

/** How each file comes, in the order of the papers: those that come first are set while there is room. */
export function inclusions(attachments: readonly Attachment[]): Map<string, Inclusion> {
  let room = mostTogether
  const chosen = new Map<string, Inclusion>()
  for (const attachment of attachments) {
    const wanted = inclusionOf(attachment)
    const fits = wanted === 'own-file' || attachment.size <= room
    if (fits && wanted !== 'own-file') room -= attachment.size
    chosen.set(attachment.id, fits ? wanted : 'own-file')
  }
  return chosen
}
