import { decodeText } from '#platform/decode-text.ts'
import type { Result } from '#platform/result.ts'
import { readDocument } from '../read-document.rule.ts'
import type { SourceText } from '../reading.ts'
import { readDocx } from './docx.source.ts'
import { drawPdfPage } from './draw-pdf-page.source.ts'
import { htmlText } from './html-text.rule.ts'
import { readImage } from './image.source.ts'
import { longestText } from './limits.ts'
import { readAttachments, readMail } from './mail.source.ts'
import { readOdt } from './odt.source.ts'
import { readPdf } from './pdf.source.ts'
import { plainText } from './plain-text.rule.ts'
import type { DrawingJob, ReadAnswer, ReadJob, ReadRefusal, TextJob } from './read-job.ts'

type OnPage = (page: number, pages: number) => void

/** Does what is asked. What no reader foresaw in a file is a broken file. */
export async function readJob(job: ReadJob, onPage: OnPage): Promise<ReadAnswer> {
  try {
    switch (job.ask) {
      case 'attachments':
        return { outcome: 'attachments', attachments: await readAttachments(job.bytes) }
      case 'drawing':
        return await drawPage(job)
      case 'text':
      case 'reading':
        return await readWords(job, onPage)
    }
  } catch {
    return refused('broken')
  }
}

const refused = (refusal: ReadRefusal): ReadAnswer => ({ outcome: 'refused', refusal })

async function drawPage({ bytes, page, password }: DrawingJob): Promise<ReadAnswer> {
  const drawn = await drawPdfPage(bytes, page, password)
  return drawn.ok ? { outcome: 'drawing', png: drawn.value } : refused(drawn.refusal)
}

/** The words, and what they say when that is asked: rules over a million hostile letters take their time too. */
async function readWords(job: TextJob, onPage: OnPage): Promise<ReadAnswer> {
  const read = await readText(job, onPage)
  if (!read.ok) return refused(read.refusal)
  const source = read.value
  if (source.text.length > longestText) return refused('too-long')
  if (source.text.trim() === '') return refused('empty')
  return job.ask === 'text'
    ? { outcome: 'text', source }
    : { outcome: 'reading', source, document: readDocument(source) }
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
      return htmlText(decodeText(bytes))
    case 'text':
      return plainText(bytes)
  }
}
