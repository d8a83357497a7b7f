import type { Found } from '../reading.ts'
import type { Line } from './line.ts'
import { foundIn } from './passage.rule.ts'

/** NB a scan loses the dots of å, ä and ö in capitals: `VATTENVARDSFORBUND`. */
const owner =
  /^(?:\p{Lu}[\p{L}-]*\s){0,3}?[\p{L}-]*(?:f[öo]rbundet|f[öo]rbund|f[öo]reningen|samverkan)(?:\s\p{Lu}[\p{L}-]*){0,4}?(?=\s{2}|\s[–-]\s|,|$|\s(?:styrelsemöte|\p{L}*protokoll|\p{L}*anteckningar)(?!\p{L}))/iu

/** Where nothing near the top names a body: the union or association whose letterhead it is. */
export function ownerIn(text: string, top: readonly Line[]): Found<string> | undefined {
  const line = top.find(({ words }) => owner.test(words))
  const length = line && owner.exec(line.words)?.[0].length
  const found = line && length ? foundIn(text, { start: line.start, end: line.start + length }, false) : undefined
  return found && (withDots(text, found) ?? found)
}

const searched = 20_000
const dotless = (words: string) => words.toLowerCase().replaceAll(/[åä]/gu, 'a').replaceAll('ö', 'o')
const dotsIn = (words: string) => words.match(/[åäö]/giu)?.length ?? 0

/** The same name where it stands with more of its dots. */
function withDots(text: string, { value }: Found<string>): Found<string> | undefined {
  const start = text.slice(0, searched)
  const [folded, name] = [dotless(start), dotless(value)]
  if (folded.length !== start.length) return undefined
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
    const end = at + name.length
    if (dotsIn(start.slice(at, end)) > dotsIn(value)) return foundIn(text, { start: at, end }, false)
  }
  return undefined
}
