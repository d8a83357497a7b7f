import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateNotes, notesLayouts, type NotesFormat } from '../../tests/support/generated-notes/generate-notes.ts'
import type { NotesLabel } from '../../tests/support/generated-notes/meeting-facts.ts'

export type CorpusFile = { path: string; layout: string; format: NotesFormat; label: NotesLabel; pictures: string[] }

/** Documents of each layout: six layouts are PDF, which makes three hundred of them; a page of a scan takes seconds. */
const documentsOf: Record<NotesFormat, number> = { pdf: 50, docx: 20, html: 20, scan: 5 }
const endings: Record<NotesFormat, string> = { pdf: 'pdf', docx: 'docx', html: 'html', scan: 'pdf' }
/** NB another seed than that of the tests. */
const firstSeed = 20_260_000

/** Writes generated notes into the folder, the same each time, with what a careful reader finds in each. */
export async function writeCorpus(folder: string): Promise<CorpusFile[]> {
  const files: CorpusFile[] = []
  for (const layout of notesLayouts)
    for (let number = 0; number < documentsOf[layout.format]; number += 1) {
      const { bytes, label, pictures } = await generateNotes(layout, firstSeed + number)
      const name = `${layout.name}-${number}`
      const path = join(folder, `${name}.${endings[layout.format]}`)
      writeFileSync(path, bytes)
      const pages = pictures.map((png, page) => {
        const picture = join(folder, `${name}-${page}.png`)
        writeFileSync(picture, png)
        return picture
      })
      files.push({ path, layout: layout.name, format: layout.format, label, pictures: pages })
    }
  return files
}
