import ts from 'typescript'
import type { Term } from './glossary.ts'
import type { Problem, SourceFile } from './source-files.ts'
import { lineOf, parse, visit } from './syntax.ts'

type Ban = { words: string[]; isAlone: boolean; isSwedish: boolean; message: string }
type Name = { text: string; line: number }

/** English compounds of the trade of programming that happen to hold a banned word. */
const harmless = [
  ['lower', 'case'],
  ['upper', 'case'],
  ['kebab', 'case'],
  ['camel', 'case'],
  ['snake', 'case'],
  ['title', 'case'],
]

/**
 * Names of our own in `src` that the glossary has settled otherwise. Names from other packages are not ours to choose.
 * Platform knows no area: there a user may be the machine's and a table the database's.
 */
export function findWordProblems(files: readonly SourceFile[], glossary: readonly Term[]): Problem[] {
  const bans = bansOf(glossary)
  const swedish = bans.filter((ban) => ban.isSwedish)
  return files
    .filter(({ path }) => path.startsWith('src/') && !/[.]test[.]tsx?$/.test(path))
    .flatMap((file) =>
      namesIn(file).flatMap(({ text, line }) => {
        const message = refusalOf(text, file.path.startsWith('src/areas/') ? bans : swedish)
        return message ? [{ path: file.path, line, message: `${text}: ${message}` }] : []
      }),
    )
}

function bansOf(glossary: readonly Term[]): Ban[] {
  const settled = new Set(glossary.flatMap((term) => term.codeWords.map((word) => wordsOf(word).join(' '))))
  return glossary.flatMap((term) => {
    const message = `say ${term.codeWords.join(' or ')} (docs/GLOSSARY.md)`
    const never = term.neverSay.map(({ word, isAlone }) => ({
      words: wordsOf(word),
      isAlone,
      isSwedish: false,
      message,
    }))
    const swedish = term.swedish.map((word) => ({
      words: wordsOf(withoutRings(word)),
      isAlone: false,
      isSwedish: true,
      message,
    }))
    return [...never, ...swedish.filter((ban) => isTelling(ban.words) && !settled.has(ban.words.join(' ')))]
  })
}

/** Short Swedish words are also English or parts of English ones once their rings and dots are gone (län, råd). */
const isTelling = (words: string[]) => words.join('').length > 3
const withoutRings = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')

function refusalOf(name: string, bans: readonly Ban[]): string | undefined {
  const words = withoutHarmless(wordsOf(name))
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (/[åäöÅÄÖ]/.test(name)) return 'names are English; Swedish is for what people read'
  if (['handle', 'process', 'manage', 'do'].includes(first)) return `say what it does, not '${first}'`
  if (['data', 'info', 'util', 'utils'].includes(last)) return `say what it is, not '${last}'`
  if (words.join(' ') === 'item') return 'say which kind of item'
  return bans.find((ban) => (ban.isAlone ? words.join(' ') === ban.words.join(' ') : holds(words, ban.words)))?.message
}

function holds(words: readonly string[], sought: readonly string[]): boolean {
  return words.some((_, at) => sought.every((word, step) => isSame(words[at + step], word)))
}

const isSame = (given: string | undefined, word: string) => given === word || given === `${word}s`

function withoutHarmless(words: string[]): string[] {
  const at = words.findIndex((_, index) =>
    harmless.some(([one, two]) => words[index] === one && words[index + 1] === two),
  )
  return at < 0 ? words : withoutHarmless([...words.slice(0, at), ...words.slice(at + 2)])
}

/** `tableMatter`, `table-matter` and `TABLE_MATTER` are all ['table', 'matter']. */
const wordsOf = (name: string) =>
  name
    .replace(/([a-zåäö0-9])([A-ZÅÄÖ])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zåäö0-9]+/)
    .filter(Boolean)

function namesIn(file: SourceFile): Name[] {
  const tree = parse(file)
  const names: Name[] = [
    ...new Set(
      file.path
        .replace(/[.].*$/, '')
        .split('/')
        .slice(1),
    ),
  ].map((text) => ({ text, line: 1 }))
  visit(tree, (node) => {
    const name = nameDeclaredBy(node)
    if (name) names.push({ text: name.text, line: lineOf(tree, name.getStart()) })
  })
  return names
}

/** A name that this node brings into the world; imports, shorthand bindings and object keys follow somebody else's names. */
function nameDeclaredBy(node: ts.Node): ts.Identifier | undefined {
  const isBinding = ts.isBindingElement(node) && node.propertyName !== undefined
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isClassDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isPropertyDeclaration(node)
  return (isBinding || declares) && node.name && ts.isIdentifier(node.name) ? node.name : undefined
}
