import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  Tab,
  TextRun,
  WidthType,
  type IBorderOptions,
  type IRunOptions,
} from 'docx'
import { bullets, numbers, petrol, textWidth } from './docx-look.ts'
import type { PaperBlock, PaperWords } from './paper.ts'

type Part = Paragraph | Table
type Grid = Extract<PaperBlock, { kind: 'grid' }>

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const factIndent = 2400

/** What a block is in Word. `place` parts one numbered list from another. */
export function blockParts(block: PaperBlock, place: number): Part[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: lines(block.words) })]
    case 'paragraph':
      return [new Paragraph({ children: lines(block.words) })]
    case 'list':
      return block.entries.map((entry) => listEntry(entry, block.isNumbered ? numbers : bullets, place))
    case 'facts':
      return block.rows.map(fact)
    case 'grid':
      return [new Paragraph({ keepNext: true, children: lines(block.caption, { bold: true }) }), grid(block), gap()]
    case 'decision':
      return [
        ruled(lines(block.label, { bold: true, color: petrol, size: 19 }), true),
        ...block.lines.map((line) => ruled(lines(line))),
      ]
    case 'note':
      return [new Paragraph({ children: [...lines(block.label, { bold: true }), ...lines(` ${block.words}`)] })]
    case 'link':
      return [new Paragraph({ children: [linked(block)] })]
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
    case 'attached-pdf':
      return [new Paragraph({ children: lines(block.name, { italics: true }) })]
  }
}

/** Each line of the words on a line of its own. */
const lines = (words: string, look: IRunOptions = {}) =>
  words.split('\n').map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }))

const linked = ({ words, href = '' }: PaperWords) =>
  new ExternalHyperlink({ link: href, children: [new TextRun({ text: words, style: 'Hyperlink' })] })

const listEntry = (entry: PaperWords, reference: string, instance: number) =>
  new Paragraph({
    numbering: { reference, level: 0, instance },
    children: entry.href === undefined ? lines(entry.words) : [linked(entry)],
  })

const fact = ({ label, value }: { label: string; value: string }) =>
  new Paragraph({
    indent: { left: factIndent, hanging: factIndent },
    spacing: { after: 80 },
    tabStops: [{ type: TabStopType.LEFT, position: factIndent }],
    children: [new TextRun({ text: label, color: '4A4F52' }), new TextRun({ children: [new Tab()] }), ...lines(value)],
  })

/** A line of a decision, beside its rule. */
const ruled = (children: TextRun[], isFirst = false) =>
  new Paragraph({
    indent: { left: 240 },
    keepNext: isFirst,
    border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: petrol } },
    children,
  })

const gap = () => new Paragraph({ children: [] })

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '4A4F52' }
const noRules = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

function grid({ columns, widths, rows }: Grid): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const columnWidths = widths.map((width) => Math.floor((textWidth * width) / whole))
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (words, column) =>
          new TableCell({
            width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, right: 160 },
            borders: { top: none, left: none, right: none, bottom: isHead ? thin : none },
            children: [new Paragraph({ spacing: { after: 0 }, children: lines(words, { size: 20, bold: isHead }) })],
          }),
      ),
    })
  return new Table({
    columnWidths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noRules,
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  })
}
