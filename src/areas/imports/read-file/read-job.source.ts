import { readLetters } from '#platform/decode-text.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { withDoubt } from '../doubtful-letters.rule.ts'
import { readDocuments } from '../read-documents.rule.ts'
import type { SourceText } from '../reading.ts'
import { readDocx } from './docx.source.ts'
import { drawPdfPage } from './draw-pdf-page.source.ts'
import { htmlText } from './html-text.rule.ts'
import { readImage } from './image.source.ts'
import { longestText } from './limits.ts'
import { readMail, takeApart } from './mail.source.ts'
import { readFlatOdt, readOdt } from './odt.source.ts'
import { readPdf } from './pdf.source.ts'
import { plainText } from './plain-text.rule.ts'
import { withoutControls } from './stray-controls.rule.ts'
import type { DrawingJob, ReadAnswer, ReadJob, ReadRefusal, TextJob } from './read-job.ts'

type OnPage = (page: number, pages: number) => void

/** Does what is asked. What no reader foresaw in a file is a broken file. */
export async function readJob(job: ReadJob, onPage: OnPage): Promise<ReadAnswer> {
  try {
    switch (job.ask) {
      case 'attachments':
        return await openLetter(job.bytes)
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

/** More words than this in a letter are worth keeping, whatever they say. */
const longestCover = 120

/** What goes with a letter, and whether the letter itself is more than a line or two that says so. */
async function openLetter(bytes: Uint8Array): Promise<ReadAnswer> {
  const { body, attachments } = await takeApart(bytes)
  const isShort = attachments.length > 0 && body.split(/\s+/u).length <= longestCover
  return { outcome: 'attachments', attachments, isCover: isShort && isAboutNothing(body) }
}

const isAboutNothing = (body: string) =>
  readDocuments({ text: body, pages: [{ start: 0, end: body.length }] }).document.kind === 'other'

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
  return job.ask === 'text' ? { outcome: 'text', source } : { outcome: 'reading', ...withDoubt(readDocuments(source)) }
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
    case 'flat-odt':
      return readFlatOdt(readLetters(bytes).text)
    case 'mail':
      return readMail(bytes)
    case 'image':
    case 'tiff':
      return readImage(format, bytes, onPage)
    case 'html':
      return webPage(bytes)
    case 'text':
      return plainText(bytes)
  }
}

const isFrameset = (html: string) => /<frameset[\s>]/i.test(html)
/** What a page in frames says to a browser that knows none is no longer than this. */
const longestApology = 400

/** NB what a page says of its own encoding is often another's: its letters tell. */
function webPage(bytes: Uint8Array): Result<SourceText, ReadRefusal> {
  const { text, isSure } = readLetters(bytes)
  const read = htmlText(withoutControls(text))
  if (isFrameset(text) && (!read.ok || read.value.text.length < longestApology)) return refuse('in-frames')
  return read.ok && !isSure ? ok({ ...read.value, hasDoubtfulLetters: true }) : read
}
