import ts from 'typescript'
import type { Problem, SourceFile } from './source-files.ts'
import { lineOf, parse, visit } from './syntax.ts'

type Part = { path: string; line: number; name: string; lines: number; wanted: number; most: number }

const file = { wanted: 120, most: 250 }
const plainFunction = { wanted: 25, most: 40 }
/** A view is markup more than logic: ADR 0002 gives it more room. */
const viewFunction = { wanted: 40, most: 60 }

/** Files and functions over the size that fails. */
export const findSizeProblems = (files: readonly SourceFile[]): Problem[] =>
  files
    .flatMap(measure)
    .filter((part) => part.lines > part.most)
    .map(asProblem)

/** Files and functions over the wanted size, longest first. */
export const listLongParts = (files: readonly SourceFile[]): Part[] =>
  files
    .flatMap(measure)
    .filter((part) => part.lines > part.wanted)
    .sort((a, b) => b.lines / b.wanted - a.lines / a.wanted)

function measure(source: SourceFile): Part[] {
  const whole = {
    path: source.path,
    line: 1,
    name: 'the file',
    lines: source.text.trimEnd().split('\n').length,
    ...file,
  }
  return isTest(source.path) ? [whole] : [whole, ...measureFunctions(source)]
}

function measureFunctions(source: SourceFile): Part[] {
  const tree = parse(source)
  const limits = isView(source.path) ? viewFunction : plainFunction
  const parts: Part[] = []
  visit(tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return
    const line = lineOf(tree, node.getStart())
    parts.push({ path: source.path, line, name: nameOf(node), lines: lineOf(tree, node.end) - line + 1, ...limits })
  })
  return parts
}

const isTest = (path: string) => path.startsWith('tests/') || /[.]test[.]tsx?$/.test(path)
const isView = (path: string) => path.endsWith('.view.tsx') || /^src\/platform\/html.*[.]tsx$/.test(path)

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText()
  const holder = node.parent
  return ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder)
    ? holder.name.getText()
    : 'a function without a name'
}

const asProblem = ({ path, line, name, lines, most }: Part): Problem => ({
  path,
  line,
  message: `${name} is ${lines} lines; at most ${most}. Part it where the reason to change differs.`,
})
