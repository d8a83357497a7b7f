import { isDay } from '#platform/time.ts'
import { documentKinds } from '../network-words.ts'
import { isWebAddress } from '../web-address.rule.ts'

export const largestDocument = 10 * 1024 * 1024

export type TypedDocument = Record<'kind' | 'title' | 'address' | 'decidedOn' | 'validFrom' | 'validTo', string>
export type Problem =
  | ('kind' | 'title' | 'title-long' | 'address' | 'decidedOn' | 'validFrom' | 'validTo')
  | ('nowhere' | 'twofold' | 'too-large' | 'empty-file' | 'ends-before-it-begins')

/** All that is wrong with a document as it was written; `fileSize` is absent when no file was chosen. */
export function documentProblems(typed: TypedDocument, fileSize: number | undefined): Problem[] {
  const { kind, title, address, decidedOn, validFrom, validTo } = typed
  const hasFile = fileSize !== undefined
  const isNoDay = (text: string) => text !== '' && !isDay(text)
  const problems: [boolean, Problem][] = [
    [!Object.hasOwn(documentKinds, kind), 'kind'],
    [title === '', 'title'],
    [title.length > 300, 'title-long'],
    [address !== '' && (!isWebAddress(address) || address.length > 500), 'address'],
    [address === '' && !hasFile, 'nowhere'],
    [address !== '' && hasFile, 'twofold'],
    [hasFile && fileSize === 0, 'empty-file'],
    [hasFile && fileSize > largestDocument, 'too-large'],
    [isNoDay(decidedOn), 'decidedOn'],
    [isNoDay(validFrom), 'validFrom'],
    [isNoDay(validTo), 'validTo'],
    [isDay(validFrom) && isDay(validTo) && validTo < validFrom, 'ends-before-it-begins'],
  ]
  return problems.filter(([isWrong]) => isWrong).map(([, problem]) => problem)
}
