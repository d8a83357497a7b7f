import type { Paper, PaperBlock } from './paper.ts'

/** Letters after which a line may break in what is longer than any word or fingerprint (70), as an address. */
const longestUnbroken = 40
const breakHere = '\u200b'

// Controls but line feed, marks that turn the direction of reading, what no letter is, halves of letters.
const unprintable =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff\p{Co}\p{Cn}\p{Cs}]/gu

/** The words as a page can show them. A tab is a space; what has no shape is left out. */
export function printable(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(unprintable, '')
}

/** Room for a line to break in words that have none of their own. */
export const breakable = (words: string): string =>
  words.replaceAll(/\S{71,}/gu, (long) =>
    (long.match(new RegExp(`.{1,${longestUnbroken}}`, 'gsu')) ?? []).join(breakHere),
  )

/** '[U+1F642]' in place of a sign that the letters of the document lack. */
export const withoutSigns =
  (lacking: ReadonlySet<string>) =>
  (words: string): string =>
    lacking.size === 0 ? words : [...words].map((sign) => (lacking.has(sign) ? nameOf(sign) : sign)).join('')

const nameOf = (sign: string) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/** The paper with a change made to all words that a reader sees, and to none of those that a program reads. */
export function changeWords(paper: Paper, change: (words: string) => string): Paper {
  const { title, author, subject, runningHead, mark } = paper
  return {
    ...paper,
    title: change(title),
    author: change(author),
    subject: change(subject),
    runningHead: change(runningHead),
    mark: change(mark),
    blocks: paper.blocks.map((block) => changedBlock(block, change)),
  }
}

function changedBlock(block: PaperBlock, change: (words: string) => string): PaperBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'link':
      return { ...block, words: change(block.words) }
    case 'note':
      return { ...block, label: change(block.label), words: change(block.words) }
    case 'list':
      return { ...block, entries: block.entries.map((entry) => ({ ...entry, words: change(entry.words) })) }
    case 'facts':
      return { ...block, rows: block.rows.map(({ label, value }) => ({ label: change(label), value: change(value) })) }
    case 'grid':
      return {
        ...block,
        caption: change(block.caption),
        columns: block.columns.map(change),
        rows: block.rows.map((row) => row.map(change)),
      }
    case 'decision':
      return { ...block, label: change(block.label), lines: block.lines.map(change) }
    case 'attached-pdf':
      return { ...block, name: change(block.name) }
    case 'page-break':
      return block
  }
}
