import type { Chance } from './chance.ts'
import type {
  InventedMatter,
  InventedOutcome,
  InventedPerson,
  LabelledItem,
  MeetingFacts,
  NotesLabel,
} from './meeting-facts.ts'
import type { Sheet } from './sheet.ts'

/** A meeting as one layout writes it, and what it then says. */
export type WrittenNotes = { sheet: Sheet; label: NotesLabel }
export type WriteNotes = (facts: MeetingFacts, chance: Chance) => WrittenNotes

export type NumberedMatter = InventedMatter & { number: string }

const plain = (title: string, ...said: string[]): InventedMatter => ({ title, said, outcome: { kind: 'none' } })

/** The meeting's matters between those that open and close it, numbered from `first`. */
export function agendaOf(
  { matters }: MeetingFacts,
  { first = 1, opening, closing }: { first?: number; opening: readonly Plain[]; closing: readonly Plain[] },
): NumberedMatter[] {
  const whole = [...opening.map((words) => plain(...words)), ...matters, ...closing.map((words) => plain(...words))]
  return whole.map((matter, place) => ({ ...matter, number: String(first + place) }))
}
type Plain = readonly [title: string, ...said: string[]]

/** In which items the person took part, by the numbers of this agenda. */
export const itemsOf = ({ items }: InventedPerson, before: number): number[] => items.map((place) => place + before)
export const inPart = (items: number[]): { items?: number[] } => (items.length > 0 ? { items } : {})

/** What has been decided, in sentences of their own or as they follow on 'att'. */
export const decidedIn = (outcome: InventedOutcome, as: 'act' | 'sentence'): string[] => {
  if (outcome.kind === 'none') return []
  return outcome.kind === 'decided' ? outcome.decisions.map((decision) => decision[as]) : [outcome[as]]
}

/** `decision`: the words of it as the layout has them; a matter may be put off without any. */
export function labelledItem(matter: NumberedMatter, decision: string[]): LabelledItem {
  const { number, outcome, title } = matter
  const putOff = outcome.kind === 'put-off' ? { tabled: true as const } : {}
  const until = outcome.kind === 'put-off' && outcome.until ? { deferredTo: outcome.until } : {}
  return { number, title, ...(decision.length > 0 ? { decision } : {}), ...putOff, ...until }
}
