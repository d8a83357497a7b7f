import type { Paper, PaperFormat } from './paper.ts'
import { writeDocx } from './write-docx.ts'
import { writePdf } from './write-pdf.ts'

/*
 * The whole of a process: papers in, files out. NB this file and what it imports use packages and relative paths only: in
 * tests it is started from its source, where no bundler knows the aliases.
 */
export type PaperJob = { paper: Paper; format: PaperFormat }
export type PaperAnswer = { bytes: Uint8Array } | { fault: string }

/** Typst keeps what it has set; a process that has grown past this, in bytes, makes room for a fresh one. */
const mostMemory = 600_000_000

process.on('message', ({ paper, format }: PaperJob) => {
  const written = format === 'pdf' ? writePdf(paper) : writeDocx(paper)
  void written.then(
    (bytes) => answer({ bytes }),
    (thrown: unknown) => answer({ fault: thrown instanceof Error ? thrown.name : 'unknown' }),
  )
})

const answer = (said: PaperAnswer) =>
  process.send?.(said, () => {
    if (process.memoryUsage().rss > mostMemory) process.exit()
  })
