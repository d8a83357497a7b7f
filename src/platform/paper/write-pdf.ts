import { readAttached, type SetBlock } from './attached-pages.ts'
import { claimAccessible } from './claim-accessible.ts'
import type { Paper } from './paper.ts'
import { paperTemplate } from './paper-template.ts'
import { breakable, changeWords, printable, withoutSigns } from './printable.rule.ts'
import { typeset, type SetFile } from './typeset.ts'

/**
 * The paper as PDF. It claims both PDF/A-3a and PDF/UA-1, unless pages of other files lie in it: nobody here can vouch
 * for those.
 */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const readable = changeWords(paper, printable)
  const { blocks, files } = await readAttached(changeWords(readable, breakable).blocks)
  const pdf = setWhole({ ...readable, blocks }, files)
  return claimAccessible(pdf, { isOurs: files.length === 0 })
}

type Settable = Omit<Paper, 'blocks'> & { blocks: readonly SetBlock[] }

/** What no letter is set of: it stays as it is. */
const forPrograms = new Set(['json', 'href', 'path'])

const asJson = (paper: Settable, change: (words: string) => string = (words) => words) =>
  JSON.stringify(paper, (name, value: unknown) =>
    typeof value === 'string' && !forPrograms.has(name) ? change(value) : value,
  )

/**
 * Sets the paper, and where its letters lack signs, once more with their names in place of them. Only the strict standard
 * tells which signs are lacking, and it takes no pages of other files: those come in last.
 */
function setWhole(paper: Settable, files: readonly SetFile[]): Uint8Array {
  const own = { ...paper, blocks: paper.blocks.filter(({ kind }) => kind !== 'attached-pdf') }
  const tried = typeset({ template: paperTemplate, words: asJson(own), files: [], standard: 'a-3a' })
  if (tried.ok && files.length === 0) return tried.pdf
  if (!tried.ok && tried.lacking.size === 0) throw new Error(tried.fault)
  const words = asJson(paper, tried.ok ? undefined : withoutSigns(tried.lacking))
  const standard = files.length === 0 ? 'a-3a' : undefined
  const set = typeset({ template: paperTemplate, words, files, standard })
  if (!set.ok) throw new Error(set.fault)
  return set.pdf
}
