import type { PaperBlock } from '../paper/paper.ts'
import { DataTable } from './data-table.tsx'
import { Decision } from './document.tsx'
import { Facts } from './facts.tsx'

type Level = 1 | 2 | 3 | 4

const Heading = ({ level, words }: { level: Level; words: string }) => {
  const Tag = `h${level}` as const
  return <Tag>{words}</Tag>
}

const List = ({ isNumbered, entries }: Extract<PaperBlock, { kind: 'list' }>) => {
  const Tag = isNumbered ? 'ol' : 'ul'
  return (
    <Tag>
      {entries.map(({ words, href }, index) => (
        <li key={index}>{href === undefined ? words : <a href={href}>{words}</a>}</li>
      ))}
    </Tag>
  )
}

/** The shares of a heading's level: what is first in a paper stands below a page's own heading. */
const below = (level: 1 | 2 | 3): Level => (level === 1 ? 2 : level === 2 ? 3 : 4)

const Block = ({ block }: { block: PaperBlock }) => {
  switch (block.kind) {
    case 'heading':
      return <Heading level={below(block.level)} words={block.words} />
    case 'paragraph':
      return <p class="prose">{block.words}</p>
    case 'list':
      return <List {...block} />
    case 'facts':
      return <Facts rows={block.rows} />
    case 'grid':
      return <DataTable caption={block.caption} columns={block.columns} rows={block.rows} />
    case 'decision':
      return (
        <Decision title={block.label}>
          {block.lines.map((line, index) => (
            <p key={index} class="prose">
              {line}
            </p>
          ))}
        </Decision>
      )
    case 'note':
      return (
        <p class="prose">
          {block.label && <strong>{block.label}</strong>} {block.words}
        </p>
      )
    case 'link':
      return (
        <p>
          <a href={block.href}>{block.words}</a>
        </p>
      )
    case 'page-break':
    case 'attached-pdf':
      return null
  }
}

/** What a paper says, as a part of a page. */
export const PaperBlocks = ({ blocks }: { blocks: readonly PaperBlock[] }) => (
  <>
    {blocks.map((block, index) => (
      <Block key={index} block={block} />
    ))}
  </>
)
