/** A run of words; with an address, a link to it. */
export type PaperWords = { words: string; href?: string }

export type PaperBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; words: string }
  | { kind: 'paragraph'; words: string }
  | { kind: 'list'; isNumbered: boolean; entries: PaperWords[] }
  | { kind: 'facts'; rows: { label: string; value: string }[] }
  /** `widths` are shares of the page's width. */
  | { kind: 'grid'; caption: string; columns: string[]; widths: number[]; rows: string[][] }
  | { kind: 'decision'; label: string; lines: string[] }
  /** One line beside the text: what state something is in, or what the reader has to know of it. */
  | { kind: 'note'; label: string; words: string }
  | { kind: 'link'; words: string; href: string }
  | { kind: 'page-break' }
  | AttachedPdf

/** Another file's pages under a heading of their own. `digest` tells one file from another; `instead` is said when it can't be read. */
export type AttachedPdf = {
  kind: 'attached-pdf'
  name: string
  digest: string
  bytes: Uint8Array
  instead: { locked: string; broken: string }
}

/** What stands in the file beside its pages, for other programs: the same facts as JSON. */
export type PaperRecord = { fileName: string; description: string; json: string }

/** A document as it is written, whatever kind of file it becomes. Its language is Swedish. */
export type Paper = {
  title: string
  author: string
  subject: string
  /** The day the document is from, YYYY-MM-DD: the same words give the same file, whenever it is made. */
  day: string
  runningHead: string
  /** A word that stands on each page, as 'UTKAST'. Empty for none. */
  mark: string
  blocks: PaperBlock[]
  record: PaperRecord | null
}

export type PaperFormat = 'pdf' | 'docx'
export type PaperRefusal = 'too-slow' | 'broken'
