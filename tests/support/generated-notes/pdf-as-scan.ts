import { PDFDocument } from '@cantoo/pdf-lib'
import { asPng } from '#areas/imports/read-file/as-png.rule.ts'
import { withDocument, withPage } from '#areas/imports/read-file/pdf-document.source.ts'
import { pdfEngine } from '#areas/imports/read-file/pdf-engine.source.ts'
import { pictureOfPage } from '#areas/imports/read-file/pdf-picture.source.ts'
import type { Picture } from '#areas/imports/read-file/picture.ts'
import type { Chance } from './chance.ts'

const dotsToTheInch = 200
/** How much the shade of a pixel may wander, and how many in a million are specks of dust. */
const [wander, dust] = [14, 40]

/** The pages of a PDF as a scanner sees them: gray pictures (PNG) at 200 dots to the inch, with grain and dust. */
export async function pagesAsPictures(pdf: Uint8Array, chance: Chance): Promise<Uint8Array[]> {
  const engine = await pdfEngine()
  const drawn = await withDocument(engine, pdf, undefined, async (document) => {
    const pictures: Uint8Array[] = []
    for (let index = 0; index < engine.FPDF_GetPageCount(document); index += 1) {
      const picture = await withPage(engine, document, index, (page) => pictureOfPage(engine, page, dotsToTheInch / 72))
      if (picture) pictures.push(asPng(withGrain(picture, chance)))
    }
    return pictures
  })
  if (!drawn.ok) throw new Error(drawn.refusal)
  return drawn.value
}

/** NB dust falls by its own steps, since a draw for every pixel would take a second. */
function withGrain(picture: Picture, chance: Chance): Picture {
  const pixels = Uint8Array.from(picture.pixels)
  const grain = Array.from({ length: 997 }, () => chance.whole(0, wander))
  for (let at = 0; at < pixels.length; at += 1) {
    const shade = pixels[at] ?? 0
    const speck = grain[at % grain.length] ?? 0
    pixels[at] = shade > 127 ? shade - speck : shade + speck
  }
  const specks = Math.round((pixels.length / 1_000_000) * dust)
  for (let count = 0; count < specks; count += 1) pixels[chance.whole(0, pixels.length - 1)] = 90
  return { ...picture, pixels }
}

/** What a scanner saves: a PDF with a picture on each page and no letters. */
export async function picturesAsPdf(pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (const png of pictures) {
    const picture = await document.embedPng(png)
    const scale = 72 / dotsToTheInch
    const page = document.addPage([picture.width * scale, picture.height * scale])
    page.drawImage(picture, { x: 0, y: 0, width: picture.width * scale, height: picture.height * scale })
  }
  return document.save()
}
