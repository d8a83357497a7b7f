import { PDFBool, PDFDocument, PDFName, PDFRawStream, PDFRef, decodePDFRawStream } from '@cantoo/pdf-lib'
import { withClaim } from './claim.rule.ts'

/**
 * What PDF/UA-1 (ISO 14289-1) wants beyond the tagged PDF/A-3a that Typst makes: that the reader shows the title in place
 * of the file's name (clause 7.1) and, where the whole file is ours, that the claim stands in the metadata (clause 5).
 */
export async function claimAccessible(pdf: Uint8Array, { isOurs }: { isOurs: boolean }): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  document.catalog.getOrCreateViewerPreferences().dict.set(PDFName.of('DisplayDocTitle'), PDFBool.True)
  if (isOurs) claimInMetadata(document)
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

/** The metadata stays uncompressed, as PDF/A wants it, so that what can't read PDF can read what the file is. */
function claimInMetadata({ catalog, context }: PDFDocument): void {
  const place = catalog.get(PDFName.of('Metadata'))
  const metadata = context.lookup(place)
  if (!(place instanceof PDFRef) || !(metadata instanceof PDFRawStream))
    throw new Error('the PDF came without metadata')
  const xmp = new TextDecoder().decode(decodePDFRawStream(metadata).decode())
  const entries = { Type: 'Metadata', Subtype: 'XML' }
  context.assign(place, context.stream(new TextEncoder().encode(withClaim(xmp)), entries))
}
