import { ok, refuse, type Result } from '#platform/result.ts'
import type { SourceText } from '../reading.ts'
import { interpretPicture } from './interpret-picture.source.ts'
import { joinPages } from './join-pages.rule.ts'
import { mostScannedPages } from './limits.ts'
import { linesOnPage } from './page-lines.rule.ts'
import { pictureSize, type Size } from './picture-size.rule.ts'
import type { ReadRefusal } from './read-job.ts'
import { inReadingOrder } from './reading-order.rule.ts'
import type { SeenPage } from './running-lines.rule.ts'
import { tiffPages } from './tiff-pages.rule.ts'

/** Most pixels of a picture: a sheet of A3 at 600 dots to the inch. */
const mostPixels = 70_000_000
/** Few pictures say how large they are on paper: taken for a scan at 200 dots to the inch. */
const scale = 200 / 72

type PagePicture = Size & { bytes: Uint8Array }
type OnPage = (page: number, pages: number) => void

/** The text of a scanned picture, or of every page of a TIFF file. */
export async function readImage(
  format: 'image' | 'tiff',
  bytes: Uint8Array,
  onPage: OnPage,
): Promise<Result<SourceText, ReadRefusal>> {
  const pictures = format === 'tiff' ? tiffPages(bytes) : onePicture(bytes)
  const pages: SeenPage[] = []
  for (const { bytes: file, width, height } of pictures) {
    if (width * height === 0) return refuse('broken')
    if (width * height > mostPixels) return refuse('too-demanding')
    if (pages.length >= mostScannedPages) return refuse('too-long')
    const runs = await interpretPicture(file, scale)
    if (!runs.ok) return format === 'tiff' ? refuse('unknown-picture') : runs
    pages.push({ width: width / scale, height: height / scale, lines: inReadingOrder(linesOnPage(runs.value)) })
    onPage(pages.length, pages.length)
  }
  if (pages.length === 0) return refuse('broken')
  const source = joinPages(pages)
  return source.text === '' ? refuse('no-text-layer') : ok(source)
}

function onePicture(bytes: Uint8Array): PagePicture[] {
  const size = pictureSize(bytes)
  return size ? [{ bytes, ...size }] : []
}
