import type { ImportedMeeting } from '#areas/meetings/types.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { isDay, isTime, stockholmInstant } from '#platform/time.ts'
import { withoutDecisions } from './without-decisions.rule.ts'
import type { Draft, DraftFields, DraftItem, DraftPerson } from './draft.ts'

export type ConfirmRefusal =
  | 'body-missing'
  | 'day-missing'
  | 'time-wrong'
  | 'items-missing'
  | 'next-day-wrong'
  | 'next-time-wrong'
  | 'item-unknown'
  | 'text-too-long'
  | 'law-too-long'
  | 'people-missing'

/** Who confirms and on what day: the ground of what is closed names them. `peopleIds`: whom it can be left open to. */
export type Confirming = { reviewerName: string; today: string; peopleIds: readonly string[] }

/** A paragraph of law is named, not quoted. */
const longestLaw = 300

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

const decisionsOf = (draftItem: DraftItem): string[] =>
  draftItem.decisions
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

const itemOf = (
  draftItem: DraftItem,
  sourceText: string,
  confirming: Confirming,
): ImportedMeeting['items'][number] => ({
  number: draftItem.number,
  title: draftItem.title,
  text: withoutDecisions(draftItem.text, decisionsOf(draftItem)),
  decisions: decisionsOf(draftItem).map((wording) => ({
    wording,
    // A wording that a person has changed or added points at no words: they are not where it came from.
    words:
      draftItem.decisionWords.find(
        (words) => words && plain(sourceText.slice(words.start, words.end)) === plain(wording),
      ) ?? null,
  })),
  tabling: draftItem.isTabled
    ? { reason: draftItem.reason, deferredTo: draftItem.deferredTo, words: draftItem.tablingWords }
    : null,
  words: draftItem.words,
  ...confidentialOf(draftItem, confirming),
})

function confidentialOf(
  { confidentialBy, confidentialTo }: DraftItem,
  { reviewerName, today }: Confirming,
): Pick<ImportedMeeting['items'][number], 'confidential'> {
  if (!confidentialBy) return {}
  const people = confidentialTo ? { personIds: confidentialTo } : {}
  return { confidential: { law: confidentialBy, since: today, decidedBy: reviewerName, ...people } }
}

/** What the secrecy of some item lacks: a short name of the law, and those that it is left open to. */
function secrecyRefusal(items: readonly DraftItem[], { peopleIds }: Confirming): ConfirmRefusal | undefined {
  if (items.some(({ confidentialBy = '' }) => confidentialBy.length > longestLaw)) return 'law-too-long'
  const circles = items.flatMap(({ confidentialTo }) => (confidentialTo ? [confidentialTo] : []))
  const isWhole = circles.every((ids) => ids.length > 0 && ids.every((id) => peopleIds.includes(id)))
  return isWhole ? undefined : 'people-missing'
}

/** Longest line, such as a place or a heading, and longest text of an item, in characters. */
const longestLine = 500
const longestText = 100_000

function isTooLong({ single, people, items }: DraftFields): boolean {
  const lines = [
    ...Object.values(single).map(({ value }) => value),
    ...people.flatMap(({ name, organisation, role }) => [name, organisation, role]),
    ...items.flatMap(({ number, title, deferredTo }) => [number, title, deferredTo]),
  ]
  const texts = items.flatMap(({ text, decisions, reason }) => [text, decisions, reason])
  return lines.some((line) => line.length > longestLine) || texts.some((text) => text.length > longestText)
}

/** Whether these are hours, or nothing; with both, an end after the start as clocks go that day. */
function areHours(day: string, starts: string, ends: string): boolean {
  if ((starts && !isTime(starts)) || (ends && !isTime(ends))) return false
  return !starts || !ends || stockholmInstant(day, ends) > stockholmInstant(day, starts)
}

function refusalOf({ single, people, items }: DraftFields, hasBody: boolean): ConfirmRefusal | undefined {
  const { date, start, end, nextDate, nextTime, nextEndTime } = single
  if (!hasBody && !single.body.value) return 'body-missing'
  if (!isDay(date.value)) return 'day-missing'
  if (!areHours(date.value, start.value, end.value)) return 'time-wrong'
  if (items.length === 0) return 'items-missing'
  if (nextDate.value && (!isDay(nextDate.value) || nextDate.value <= date.value)) return 'next-day-wrong'
  if (nextDate.value && !areHours(nextDate.value, nextTime.value, nextEndTime.value)) return 'next-time-wrong'
  const numbers = new Set(items.map((draftItem) => draftItem.number))
  const isKnown = (person: DraftPerson) => listOf(person.items).every((number) => numbers.has(number))
  if (!people.every(isKnown)) return 'item-unknown'
  return isTooLong({ single, people, items }) ? 'text-too-long' : undefined
}

/** The confirmed notes as a meeting, or the first thing that has to be mended before they can be one. */
export function meetingOfDraft(
  draft: Pick<Draft, 'id' | 'networkId' | 'sourceText'>,
  fields: DraftFields,
  bodyId: string | undefined,
  confirming: Confirming,
): Result<Omit<ImportedMeeting, 'bodyId' | 'isAnotherMeeting'>, ConfirmRefusal> {
  const refusal = refusalOf(fields, bodyId !== undefined) ?? secrecyRefusal(fields.items, confirming)
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
    items: fields.items.map((draftItem) => itemOf(draftItem, draft.sourceText, confirming)),
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
