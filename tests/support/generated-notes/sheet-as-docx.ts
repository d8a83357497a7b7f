import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Sheet, SheetBlock } from './sheet.ts'

const pageWidth = 9000
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const unruled = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const formats = { '•': LevelFormat.BULLET, '–': LevelFormat.BULLET, '1.': LevelFormat.DECIMAL }

const runs = (words: string, isBold = false) =>
  words.split('\n').map((text, place) => new TextRun({ text, bold: isBold, ...(place > 0 ? { break: 1 } : {}) }))

const edge = (cells: readonly [string, string]) =>
  new Paragraph({
    children: cells.flatMap((cell, place) => [
      ...(place > 0 ? [new TextRun({ children: [new Tab()] })] : []),
      ...cell.split(/(PAGES?)/).map((part) => {
        if (part === 'PAGES') return new TextRun({ children: [PageNumber.TOTAL_PAGES] })
        return part === 'PAGE' ? new TextRun({ children: [PageNumber.CURRENT] }) : new TextRun(part)
      }),
    ]),
  })

function drawn(block: SheetBlock, place: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(block.words) })]
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(block.words) })]
    case 'subheading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(block.words) })]
    case 'paragraph':
    case 'line':
    case 'bold':
      return [new Paragraph({ children: runs(block.words, block.kind === 'bold') })]
    case 'gap':
      return [new Paragraph({})]
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
    case 'points':
      return block.entries.map(
        (entry) =>
          new Paragraph({ children: runs(entry), numbering: { reference: block.mark, level: 0, instance: place } }),
      )
    case 'columns':
      return [tableOf(block), new Paragraph({})]
  }
}

function tableOf({ rows, widths, isRuled }: Extract<SheetBlock, { kind: 'columns' }>): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const columnWidths = widths.map((width) => Math.round((pageWidth * width) / whole))
  const cell = (words: string, place: number) =>
    new TableCell({
      width: { size: columnWidths[place] ?? 0, type: WidthType.DXA },
      children: words.split('\n').map((text) => new Paragraph({ children: runs(text) })),
    })
  return new Table({
    columnWidths,
    ...(isRuled ? {} : { borders: unruled }),
    rows: rows.map((row) => new TableRow({ children: row.map(cell) })),
  })
}

/** The sheet as Word writes it: headings, lists and tables are what they say. */
export async function sheetAsDocx(sheet: Sheet): Promise<Uint8Array> {
  const document = new Document({
    title: sheet.title,
    numbering: {
      config: Object.entries(formats).map(([reference, format]) => ({
        reference,
        levels: [{ level: 0, format, text: reference === '1.' ? '%1.' : reference }],
      })),
    },
    sections: [
      {
        headers: { default: new Header({ children: [edge(sheet.head)] }) },
        footers: { default: new Footer({ children: [edge(sheet.foot)] }) },
        children: sheet.blocks.flatMap(drawn),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
