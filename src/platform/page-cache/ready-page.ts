import { createHash } from 'node:crypto'

/** A whole answer, ready to send: nothing is worked out when it is sent again. */
export type ReadyPage = { status: number; body: Uint8Array<ArrayBuffer>; headers: Record<string, string> }

type Draft = { text: string; type: string; status?: number }
/** A file that a page points to; `headers` say what it is. */
type FileDraft = { bytes: Uint8Array; headers: Record<string, string> }

// Anyone may keep a copy, but asks whether it still holds before it is shown: a publication is seen at once.
const cacheControl = 'public, max-age=0, must-revalidate'

/**
 * The tag is of the bytes, not of the edition: a page also tells what came after its edition (a later one, a matter
 * taken up again) and names the styles of this build. The same bytes have the same tag in every process.
 */
export const readyPage = ({ text, type, status = 200 }: Draft): ReadyPage =>
  ready(status, new TextEncoder().encode(text), { 'Content-Type': type })

export const readyFile = ({ bytes, headers }: FileDraft): ReadyPage => ready(200, Uint8Array.from(bytes), headers)

function ready(status: number, body: Uint8Array<ArrayBuffer>, headers: Record<string, string>): ReadyPage {
  return {
    status,
    body,
    headers: {
      ...headers,
      'Content-Length': String(body.byteLength),
      'Cache-Control': cacheControl,
      ETag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    },
  }
}

/** The page, or only the word that the asker's copy still holds. */
export function sendPage(page: ReadyPage, ifNoneMatch: string | undefined): Response {
  if (ifNoneMatch !== undefined && page.status === 200 && isAmong(page.headers['ETag'], ifNoneMatch)) {
    const { ETag = '', 'Cache-Control': control = '' } = page.headers
    return new Response(null, { status: 304, headers: { ETag, 'Cache-Control': control } })
  }
  return new Response(page.body, { status: page.status, headers: page.headers })
}

/** A proxy that compresses turns the tag into a weak one; it still names the same page (RFC 9110 13.1.2). */
function isAmong(tag: string | undefined, list: string): boolean {
  const tags = list.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return tags.some((one) => one === '*' || one === tag)
}
