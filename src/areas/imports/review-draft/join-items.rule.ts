import { ok, refuse, type Result } from '#platform/result.ts'
import type { DraftFields, DraftItem, DraftPerson } from '../draft.ts'

const together = (...texts: readonly string[]) => texts.filter(Boolean).join('\n\n')
const isAccepted = (...rows: readonly DraftItem[]) =>
  rows.every((row) => row.isAccepted) ? { isAccepted: true } : { isAccepted: false }

/** What two items are closed by; what is left open is what both were open to. */
function closedBy(first: DraftItem, second: DraftItem): Pick<DraftItem, 'confidentialBy' | 'confidentialTo'> {
  const laws = [...new Set([first.confidentialBy, second.confidentialBy].flatMap((law) => law ?? []))]
  const [one, other] = [first.confidentialTo, second.confidentialTo]
  const people = one && other ? one.filter((id) => other.includes(id)) : (one ?? other)
  return {
    ...(laws.length > 0 ? { confidentialBy: laws.join(', ') } : {}),
    ...(people ? { confidentialTo: people } : {}),
  }
}

/** Nothing is thrown away: the second heading becomes a paragraph of the first item's text. */
function joined(first: DraftItem, second: DraftItem): DraftItem {
  return {
    ...first,
    text: together(first.text, second.title, second.text),
    decisions: together(first.decisions, second.decisions),
    decisionWords: [...first.decisionWords, ...second.decisionWords],
    isTabled: first.isTabled || second.isTabled,
    reason: first.reason || second.reason,
    deferredTo: first.deferredTo || second.deferredTo,
    tablingWords: first.tablingWords ?? second.tablingWords,
    isSure: first.isSure && second.isSure,
    ...isAccepted(first, second),
    ...closedBy(first, second),
  }
}

/** Those who were there for the item that goes were there for the one that takes its words. */
function renumbered(person: DraftPerson, from: string, to: string): DraftPerson {
  if (from === to || !person.items) return person
  const numbers = person.items.split(/[,;\n]/).map((number) => (number.trim() === from ? to : number.trim()))
  return numbers.includes(to) ? { ...person, items: [...new Set(numbers)].filter(Boolean).join(', ') } : person
}

/** Makes one item of two (sv. slå ihop): the item and the one before it, past any row that was emptied. */
export function joinItems(fields: DraftFields, index: number): Result<DraftFields, 'row-unknown'> {
  const second = fields.items[index]
  const before = fields.items.slice(0, Math.max(0, index)).findLastIndex(({ title }) => title !== '')
  const first = fields.items[before]
  if (!first || !second || second.title === '') return refuse('row-unknown')
  const items = fields.items.toSpliced(index, 1).with(before, joined(first, second))
  return ok({ ...fields, items, people: fields.people.map((one) => renumbered(one, second.number, first.number)) })
}
