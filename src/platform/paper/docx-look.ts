import {
  AlignmentType,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  convertMillimetersToTwip,
  type INumberingOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
} from 'docx'
import type { Paper } from './paper.ts'

export const petrol = '0B5563'
const grey = '4A4F52'
const mm = convertMillimetersToTwip
const [left, right] = [mm(30), mm(28)]
/** A4, without the margins, in twentieths of a point. */
export const textWidth = mm(210) - left - right

export const pageProperties: ISectionPropertiesOptions = {
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { top: mm(32), bottom: mm(28), left, right, header: mm(16), footer: mm(14) },
  },
}

const heading = (size: number, before: number, isItalic = false) => ({
  run: { size, bold: true, italics: isItalic, color: '000000' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})

export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Cambria', size: 22, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 140, line: 290 } },
    },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 280 } } },
    heading1: heading(26, 400),
    heading2: heading(23, 320),
    heading3: heading(22, 280, true),
    hyperlink: { run: { color: petrol, underline: {} } },
  },
}

export const bullets = 'bullets'
export const numbers = 'numbers'
const indent = { paragraph: { indent: { left: 420, hanging: 300 }, spacing: { after: 60 } } }

export const numbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: indent }],
    },
    {
      reference: numbers,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: indent }],
    },
  ],
}

export const titleParagraph = (words: string) =>
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(words)] })

export const pageHead = ({ runningHead, mark }: Paper) =>
  new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({ text: runningHead, size: 18, color: grey }),
          ...(mark ? [new TextRun({ children: [new Tab(), mark], size: 18, bold: true })] : []),
        ],
      }),
    ],
  })

export const pageFoot = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES],
            size: 18,
            color: grey,
          }),
        ],
      }),
    ],
  })
