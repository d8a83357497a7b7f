import type { Block } from './blocks.rule.ts'
import type { ItemReading } from '../reading.ts'
import { foundIn, withoutMarks } from './passage.rule.ts'

const mark = /^[•▪*·–-]\s{0,5}/u
const longestTitle = 250

/** The points of an agenda as items without numbers, for notes whose text has no numbered headings. */
export function agendaItemsIn(text: string, blocks: readonly Block[]): ItemReading[] {
  const agenda = blocks.find(({ kind }) => kind === 'agenda')
  const lines = agenda?.following ?? []
  const stop = lines.findIndex(({ words }) => !mark.test(words) || words.length > longestTitle)
  return lines.slice(0, stop < 0 ? lines.length : stop).flatMap((line) => {
    const title = foundIn(text, withoutMarks(text, line, ' •▪*·–-:;.'), false)
    return title ? [{ number: '', title, decisions: [] }] : []
  })
}
