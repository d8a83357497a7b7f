import { Hono } from 'hono'
import { asActor, listRestrictedItems, may, recordReadings, type SignedIn } from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findBytes, findDraft } from '../drafts.store.ts'
import { drawPage, fileFormat } from '../read-notes.source.ts'

/** The file's own picture format, which a browser can show; other pictures than these are not opened. */
const mediaTypeOf = (bytes: Uint8Array) => mediaTypes[bytes[0] ?? 0] ?? 'image/jpeg'
const mediaTypes: Readonly<Record<number, string>> = {
  0x89: 'image/png',
  0x47: 'image/gif',
  0x42: 'image/bmp',
  0x52: 'image/webp',
}

const asShown = (mediaType: string) => ({ 'Content-Type': mediaType, 'Cache-Control': 'private, max-age=3600' })

/** A page of the source as a picture. Stands before the workspace's own transaction: none is held open while it is drawn. */
export const showPageRoute = new Hono<SignedIn>().get(
  '/inlasning/:draftId{[0-9a-f-]{36}}/sidor/:page{[0-9]{1,5}}',
  async (c) => {
    const { deployment, actor } = c.var
    const page = Number(c.req.param('page'))
    const bytes = await asActor(deployment.app, actor, async (tx) => {
      const draft = found(await findDraft(tx, idFrom(c.req.param('draftId'))))
      stopUnless(may(actor, 'import-notes', draft))
      found(draft.layout?.pageSizes[page - 1])
      const closed = draft.meetingId ? await listRestrictedItems(tx, draft.meetingId) : []
      await recordReadings(tx, actor.personId, new Set(closed.map(({ recordId }) => recordId)))
      return Uint8Array.from(found(await findBytes(tx, draft.id)).bytes)
    })
    if (fileFormat(bytes) === 'image') return c.body(bytes, 200, asShown(mediaTypeOf(bytes)))
    const drawn = await drawPage(bytes, page)
    if (drawn.ok) return c.body(Uint8Array.from(drawn.value), 200, asShown('image/png'))
    if (drawn.refusal === 'busy' || drawn.refusal === 'too-slow') return c.body(null, 503, { 'Retry-After': '5' })
    return c.notFound()
  },
)
