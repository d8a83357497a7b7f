import { decodeText } from '#platform/decode-text.ts'
import type { Result } from '#platform/result.ts'
import type { SourceText } from '../reading.ts'
import { readDocx } from './docx.source.ts'
import { htmlText } from './html-text.rule.ts'
import { readImage } from './image.source.ts'
import { longestText } from './limits.ts'
import { readAttachments, readMail } from './mail.source.ts'
import { readOdt } from './odt.source.ts'
import { drawPdfPage } from './draw-pdf-page.source.ts'
import { readPdf } from './pdf.source.ts'
import type { ReadAnswer, ReadJob, ReadRefusal } from './read-job.ts'

type OnPage = (page: number, pages: number) => void
type TextJob = Extract<ReadJob, { ask: 'text' }>

/** Does what is asked. What no reader foresaw in a file is a broken file. */
export async function readJob(job: ReadJob, onPage: OnPage): Promise<ReadAnswer> {
  try {
    if (job.ask === 'attachments') return { outcome: 'attachments', attachments: await readAttachments(job.bytes) }
    if (job.ask === 'drawing') {
      const drawn = await drawPdfPage(job.bytes, job.page, job.password)
      return drawn.ok ? { outcome: 'drawing', png: drawn.value } : { outcome: 'refused', refusal: drawn.refusal }
    }
    const read = await readText(job, onPage)
    if (!read.ok) return { outcome: 'refused', refusal: read.refusal }
    if (read.value.text.length > longestText) return { outcome: 'refused', refusal: 'too-long' }
    return { outcome: 'text', source: read.value }
  } catch {
    return { outcome: 'refused', refusal: 'broken' }
  }
}

async function readText(
  { format, bytes, password, pictures }: TextJob,
  onPage: OnPage,
): Promise<Result<SourceText, ReadRefusal>> {
  switch (format) {
    case 'pdf':
      return readPdf(bytes, { password, pictures, onPage })
    case 'docx':
      return readDocx(bytes)
    case 'odt':
      return readOdt(bytes)
    case 'mail':
      return readMail(bytes)
    case 'image':
    case 'tiff':
      return readImage(format, bytes, onPage)
    case 'html':
    case 'text':
      return htmlText(decodeText(bytes))
  }
}
