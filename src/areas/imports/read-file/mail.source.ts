import PostalMime, { type Email } from 'postal-mime'
import { ok, refuse, type Result } from '#platform/result.ts'
import { stockholmDay, stockholmTime } from '#platform/time.ts'
import type { SourceText } from '../reading.ts'
import { htmlText } from './html-text.rule.ts'
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
  const body = bodyOf(mail)
  const text = `${headLines(mail)}\n\n${body}`.trim()
  return body === '' && !mail.subject ? refuse('empty') : ok({ text, pages: [{ start: 0, end: text.length }] })
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

/** What is attached to a letter, or to a saved web page, under the names it was given. */
export async function readAttachments(bytes: Uint8Array): Promise<Attachment[]> {
  const mail = await parse(bytes)
  return (mail?.attachments ?? [])
    .filter(({ disposition, related }) => disposition === 'attachment' || !related)
    .map(({ filename, mimeType, content }, index) => ({
      name: filename ?? (mimeType === 'message/rfc822' ? `brev ${index + 1}.eml` : `bilaga ${index + 1}`),
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    }))
}
