import type { ImportedMeeting } from '#areas/meetings/index.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { isDay, isTime } from '#platform/time.ts'
import type { Draft, DraftFields, DraftItem, DraftPerson } from './draft.ts'

export type ConfirmRefusal =
  'body-missing' | 'day-missing' | 'time-wrong' | 'items-missing' | 'next-day-wrong' | 'item-unknown'

const listOf = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)

const personOf = (person: DraftPerson): ImportedMeeting['attendance'][number] => ({
  name: person.name,
  organisation: person.organisation,
  role: person.role,
  isPresent: person.isPresent,
  itemNumbers: person.isPresent ? listOf(person.items) : [],
  words: person.words,
})

const itemOf = (item: DraftItem): ImportedMeeting['items'][number] => ({
  number: item.number,
  title: item.title,
  text: item.text,
  decisions: item.decisions
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((wording, index) => ({ wording, words: item.decisionWords[index] ?? null })),
  tabling: item.isTabled ? { reason: item.reason, deferredTo: item.deferredTo, words: item.tablingWords } : null,
  words: item.words,
})

function refusalOf({ single, people, items }: DraftFields, hasBody: boolean): ConfirmRefusal | undefined {
  const { date, start, end, nextDate, nextTime, nextEndTime } = single
  if (!hasBody && !single.body.value) return 'body-missing'
  if (!isDay(date.value)) return 'day-missing'
  if ([start, end, nextTime, nextEndTime].some(({ value }) => value !== '' && !isTime(value))) return 'time-wrong'
  if (start.value && end.value && end.value <= start.value) return 'time-wrong'
  if (items.length === 0) return 'items-missing'
  if (nextDate.value && (!isDay(nextDate.value) || nextDate.value <= date.value)) return 'next-day-wrong'
  const numbers = new Set(items.map((item) => item.number))
  const isKnown = (person: DraftPerson) => listOf(person.items).every((number) => numbers.has(number))
  return people.every(isKnown) ? undefined : 'item-unknown'
}

/** The confirmed notes as a meeting, or the first thing that has to be mended before they can be one. */
export function meetingOfDraft(
  draft: Pick<Draft, 'id' | 'networkId'>,
  fields: DraftFields,
  bodyId: string | undefined,
): Result<Omit<ImportedMeeting, 'bodyId'>, ConfirmRefusal> {
  const refusal = refusalOf(fields, bodyId !== undefined)
  if (refusal) return refuse(refusal)
  const { single } = fields
  const { nextDate } = single
  return ok({
    draftId: draft.id,
    networkId: draft.networkId,
    documentKind: single.documentKind.value || 'minnesanteckningar',
    day: single.date.value,
    starts: single.start.value,
    ends: single.start.value ? single.end.value : '',
    place: single.place.value,
    chair: single.chair.value,
    secretary: single.secretary.value,
    approvers: listOf(single.approvers.value),
    attendance: fields.people.map(personOf),
    items: fields.items.map(itemOf),
    next: nextDate.value
      ? {
          day: nextDate.value,
          starts: single.nextTime.value,
          ends: single.nextTime.value ? single.nextEndTime.value : '',
          place: single.nextPlace.value,
        }
      : null,
    words: Object.entries(single).map(([field, { words }]) => ({ field, words })),
  })
}
