import type { DraftFields, DraftItem, DraftPerson, Reviewed } from './draft.ts'
import { onlyPutsOff } from './only-puts-off.rule.ts'
import type { AttendanceReading, Found, ItemReading, MinutesReading } from './reading.ts'

const nothing: Reviewed = { value: '', words: null, isSure: true }

const reviewed = (found: Found<string> | undefined): Reviewed =>
  found ? { value: found.value, words: found.passage, isSure: found.isSure } : nothing

/** Several names on one line; the words are those of the first. */
const reviewedList = (found: readonly Found<string>[]): Reviewed => ({
  value: found.map((one) => one.value).join(', '),
  words: found[0]?.passage ?? null,
  isSure: found.every((one) => one.isSure),
})

/** From the first of the passages to the end of the last: the person's whole line in an attendance list. */
function spanOf(found: readonly (Found<unknown> | undefined)[]): Reviewed['words'] {
  const passages = found.flatMap((one) => (one ? [one.passage] : []))
  const first = passages[0]
  if (!first) return null
  // A list whose columns were torn apart has its values far from one another: then the name alone is pointed at.
  const [start, end] = [Math.min(...passages.map((one) => one.start)), Math.max(...passages.map((one) => one.end))]
  return end - start <= longestRow ? { start, end } : first
}

const longestRow = 160

const personOf = (person: AttendanceReading, isPresent: boolean): DraftPerson => ({
  name: person.name.value,
  organisation: person.organisation?.value ?? '',
  role: person.role?.value ?? '',
  isPresent,
  items: (person.itemNumbers?.value ?? []).join(', '),
  words: spanOf([person.name, person.organisation, person.role, person.itemNumbers]),
  isSure: [person.name, person.organisation, person.role, person.itemNumbers].every((found) => found?.isSure ?? true),
})

/** That the item is put off is told as that, and is not a decision besides. */
const decisionsOf = ({ decisions, tabling }: ItemReading): Found<string>[] =>
  decisions.filter(({ value, passage }) => {
    const isTold = tabling && passage.start <= tabling.passage.start && tabling.passage.end <= passage.end
    return !isTold || !onlyPutsOff(value)
  })

const itemOf = (draftItem: ItemReading): DraftItem => ({
  number: draftItem.number,
  title: draftItem.title.value,
  text: draftItem.text?.value ?? '',
  decisions: decisionsOf(draftItem)
    .map((decision) => decision.value.replace(/\n\s*\n/g, '\n'))
    .join('\n\n'),
  decisionWords: decisionsOf(draftItem).map((decision) => decision.passage),
  isTabled: draftItem.tabling !== undefined,
  reason: draftItem.tabling?.reason?.value ?? '',
  deferredTo: draftItem.tabling?.deferredTo?.value ?? '',
  tablingWords: draftItem.tabling?.passage ?? null,
  words: draftItem.title.passage,
  isSure:
    draftItem.title.isSure &&
    draftItem.decisions.every((decision) => decision.isSure) &&
    (draftItem.tabling?.isSure ?? true),
})

/** The reading as a reviewer meets it, each value with its words. */
export const draftFieldsOf = (reading: MinutesReading): DraftFields => ({
  single: {
    body: reviewed(reading.body),
    documentKind: reviewed(reading.documentKind),
    date: reviewed(reading.date),
    start: reviewed(reading.start),
    end: reviewed(reading.end),
    place: reviewed(reading.place),
    chair: reviewed(reading.chair),
    secretary: reviewed(reading.secretary),
    approvers: reviewedList(reading.approvers),
    nextDate: reviewed(reading.nextMeeting?.date),
    nextTime: reviewed(reading.nextMeeting?.time),
    nextEndTime: reviewed(reading.nextMeeting?.endTime),
    nextPlace: reviewed(reading.nextMeeting?.place),
  },
  people: [
    ...reading.present.map((person) => personOf(person, true)),
    ...reading.absent.map((person) => personOf(person, false)),
  ],
  items: reading.items.map(itemOf),
})

/** A draft for a file in which nothing was understood: the person fills in all of it. */
export const emptyFields = (): DraftFields => draftFieldsOf({ approvers: [], present: [], absent: [], items: [] })
