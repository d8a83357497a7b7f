import { PDFDocument } from '@cantoo/pdf-lib'
import type { AttachedPdf, PaperBlock } from './paper.ts'
import { typeset, type SetFile } from './typeset.ts'

export type SetBlock =
  Exclude<PaperBlock, AttachedPdf> | { kind: 'attached-pdf'; name: string; path: string; pages: number }

/** Longer files than this are read as files of their own. */
const mostPages = 500

/** The blocks with each attached file counted; one that can't be read is told of in its place. */
export async function readAttached(blocks: readonly PaperBlock[]): Promise<{ blocks: SetBlock[]; files: SetFile[] }> {
  const files: SetFile[] = []
  const read: SetBlock[] = []
  for (const block of blocks) {
    if (block.kind !== 'attached-pdf') {
      read.push(block)
      continue
    }
    const path = `/bilaga-${files.length + 1}.pdf`
    const pages = await pagesIn(block.bytes, path)
    if (typeof pages === 'number') {
      files.push({ path, bytes: block.bytes })
      read.push({ kind: 'attached-pdf', name: block.name, path, pages })
    } else
      read.push(
        { kind: 'heading', level: 2, words: block.name },
        { kind: 'note', label: '', words: block.instead[pages] },
      )
  }
  return { blocks: read, files }
}

const probe = String.raw`
#for number in range(1, int(sys.inputs.paper) + 1) { image("/PATH", page: number, alt: "sida") }
`

/** How many pages, or why they can't be set: tried alone, so that one bad file does not take the others with it. */
async function pagesIn(bytes: Uint8Array, path: string): Promise<number | 'locked' | 'broken'> {
  const counted = await countPages(bytes)
  if (typeof counted !== 'number') return counted
  const template = probe.replace('/PATH', path)
  const tried = typeset({ template, words: String(counted), files: [{ path, bytes }], standard: undefined })
  if (tried.ok) return counted
  return /encrypted/.test(tried.fault) ? 'locked' : 'broken'
}

async function countPages(bytes: Uint8Array): Promise<number | 'locked' | 'broken'> {
  try {
    const document = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false })
    if (document.isEncrypted) return 'locked'
    const pages = document.getPageCount()
    return pages > 0 && pages <= mostPages ? pages : 'broken'
  } catch {
    return 'broken'
  }
}
