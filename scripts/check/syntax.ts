import ts from 'typescript'
import type { SourceFile } from './source-files.ts'

const parsed = new WeakMap<SourceFile, ts.SourceFile>()

export function parse(file: SourceFile): ts.SourceFile {
  const found = parsed.get(file)
  if (found) return found
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind)
  parsed.set(file, tree)
  return tree
}

export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node)
  ts.forEachChild(node, (child) => visit(child, look))
}

export const lineOf = (tree: ts.SourceFile, position: number) => tree.getLineAndCharacterOfPosition(position).line + 1
