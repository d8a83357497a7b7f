import { Document, Packer, type ISectionOptions } from 'docx'
import { blockParts } from './docx-blocks.ts'
import { docxStyles, numbering, pageFoot, pageHead, pageProperties, titleParagraph } from './docx-look.ts'
import type { Paper } from './paper.ts'
import { changeWords, printable } from './printable.rule.ts'

/** The paper as DOCX: headings, lists and table heads are what they say, so that a screen reader and Word know them. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const readable = changeWords(paper, printable)
  const section: ISectionOptions = {
    properties: pageProperties,
    headers: { default: pageHead(readable) },
    footers: { default: pageFoot() },
    children: [titleParagraph(readable.title), ...readable.blocks.flatMap((block, place) => blockParts(block, place))],
  }
  const document = new Document({
    title: readable.title,
    creator: readable.author,
    subject: readable.subject,
    lastModifiedBy: readable.author,
    styles: docxStyles,
    numbering,
    sections: [section],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
