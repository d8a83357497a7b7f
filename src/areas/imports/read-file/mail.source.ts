import PostalMime, { type Email } from 'postal-mime'
import { readLetters, type Letters } from '#platform/decode-text.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { stockholmDay, stockholmTime } from '#platform/time.ts'
import type { SourceText } from '../reading.ts'
import { fileFormat } from './file-format.rule.ts'
import { htmlText } from './html-text.rule.ts'
import { pictureSize } from './picture-size.rule.ts'
import type { Attachment, ReadRefusal } from './read-job.ts'

const limits = { forceRfc822Attachments: true, maxNestingDepth: 50, maxHeadersSize: 1_000_000 } as const

async function parse(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, { ...limits, attachmentEncoding: 'arraybuffer' })
  } catch {
    return undefined
  }
}

/** A letter's subject, who and when as mail programs here print them, and its words. */
export async function readMail(bytes: Uint8Array): Promise<Result<SourceText, ReadRefusal>> {
  const mail = await parse(bytes)
  if (!mail) return refuse('broken')
  const told = lettersOf(mail)
  if (!told.text.includes(lost)) return sourceOf(mail, told)
  // No word of its encoding, or a wrong one: its letters tell.
  const { text, isSure } = readLetters(bytes)
  const again = (await parse(Buffer.from(text))) ?? mail
  return sourceOf(again, { ...lettersOf(again), isSure })
}

const lost = '\ufffd'
const lettersOf = (mail: Email): Letters => ({ text: `${headLines(mail)}\n\n${bodyOf(mail)}`.trim(), isSure: true })

function sourceOf(mail: Email, { text, isSure }: Letters): Result<SourceText, ReadRefusal> {
  if (bodyOf(mail) === '' && !mail.subject) return refuse('empty')
  const source = { text, pages: [{ start: 0, end: text.length }] }
  return ok(isSure ? source : { ...source, hasDoubtfulLetters: true })
}

function bodyOf({ text, html }: Email): string {
  if (text?.trim()) return text.replaceAll(/\r\n?/g, '\n').trim()
  const read = html ? htmlText(html) : undefined
  return read?.ok ? read.value.text : ''
}

function headLines({ from, to, date, subject }: Email): string {
  const name = (address: Email['from']) => [address?.name, address?.address].filter(Boolean).join(' ')
  const lines = [
    ['Från', name(from)],
    ['Skickat', date === undefined ? '' : sentAt(new Date(date))],
    ['Till', (to ?? []).map(name).join('; ')],
    ['Ämne', subject ?? ''],
  ]
  return lines.flatMap(([label, words]) => (words ? [`${label}: ${words}`] : [])).join('\n')
}

const sentAt = (instant: Date) =>
  Number.isNaN(instant.getTime()) ? '' : `${stockholmDay(instant)} ${stockholmTime(instant)}`

/** A letter's own words, and what is attached to it, or to a saved web page, under the names it was given. */
export async function takeApart(bytes: Uint8Array): Promise<{ body: string; attachments: Attachment[] }> {
  const mail = await parse(bytes)
  return { body: mail ? bodyOf(mail) : '', attachments: mail ? attachmentsOf(mail) : [] }
}

function attachmentsOf({ attachments, headers }: Email): Attachment[] {
  const root = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  const isOnePage = /^multipart\/related/i.test(root)
  return attachments
    .map(({ filename, mimeType, content, disposition, related }, index) => ({
      name: filename ?? (mimeType === 'message/rfc822' ? `brev ${index + 1}.eml` : `bilaga ${index + 1}`),
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      isAttached: disposition === 'attachment',
      isOfText: Boolean(related) || isOnePage || disposition === 'inline',
    }))
    .filter(({ bytes, isAttached, isOfText }) => isAttached || !isOfText || !isOfPage(bytes, isOnePage))
    .map(({ name, bytes }) => ({ name, bytes }))
}

/** Fewer points than these hold no page of text: a mark or a face beside a signature. */
const fewestPoints = 100_000

/** Whether what stands in a letter's text is a part of how it looks. All that a saved web page has with it is. */
function isOfPage(bytes: Uint8Array, isOnePage: boolean): boolean {
  const size = fileFormat(bytes) === 'image' ? pictureSize(bytes) : undefined
  return isOnePage || (size !== undefined && size.width * size.height < fewestPoints)
}
