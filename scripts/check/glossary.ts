import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Term = { swedish: string[]; codeWords: string[]; neverSay: NeverSay[] }
/** `isAlone`: refused only as a whole name, not as part of one (`table`, but not `tableMatter`). */
export type NeverSay = { word: string; isAlone: boolean }

export const readGlossary = async (root: string): Promise<Term[]> =>
  parseGlossary(await readFile(join(root, 'docs', 'GLOSSARY.md'), 'utf8'))

/** Reads the rows of every table with four columns: Swedish, code word, never say, law or source. */
export function parseGlossary(text: string): Term[] {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf)
  return rows.filter((cells) => cells.length === 4 && codeIn(cells[1] ?? '').length > 0).map(asTerm)
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const asTerm = ([swedish = '', code = '', never = '']: string[]): Term => ({
  swedish: swedish
    .replace(/\(.*?\)/g, '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean),
  codeWords: codeIn(code),
  neverSay: [...never.matchAll(/`([^`]+)`( \(alone\))?/g)].map(([, word = '', alone]) => ({
    word,
    isAlone: Boolean(alone),
  })),
})

const codeIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
