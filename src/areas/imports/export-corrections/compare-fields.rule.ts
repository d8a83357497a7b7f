import {
  singleFields,
  type DraftFields,
  type DraftItem,
  type DraftPerson,
  type OtherFields,
  type OtherValue,
  type Words,
} from '../draft.ts'
import { baseOf } from '../known-fields.ts'
import type { Correction } from './correction.ts'
import { matchedRows, placeOf, type Matched } from './matched-rows.rule.ts'

type Told = { value: string; words: Words; isSure: boolean }

/** What became of one field; nothing where nothing was read and nothing confirmed. */
function corrected(field: string, before: Told | undefined, after: Told | undefined): Correction[] {
  const [read, confirmed] = [before?.value ?? '', after?.value ?? '']
  if (read === '' && confirmed === '') return []
  const isRead = before !== undefined && read !== ''
  const outcome = !isRead ? 'added' : confirmed === '' ? 'removed' : read === confirmed ? 'right' : 'changed'
  const words = (isRead ? before.words : after?.words) ?? null
  return [{ field, outcome, wasSure: isRead ? before.isSure : null, read, confirmed, words }]
}

export const isNotes = (fields: DraftFields | OtherFields): fields is DraftFields => 'single' in fields

/** What a person made of a reading: one line for each value that was read or confirmed. */
export function compareFields(read: DraftFields | OtherFields, confirmed: DraftFields | OtherFields): Correction[] {
  if (isNotes(read) && isNotes(confirmed)) return compareNotes(read, confirmed)
  return isNotes(read) || isNotes(confirmed) ? [] : compareOther(read, confirmed)
}

const compareNotes = (read: DraftFields, confirmed: DraftFields): Correction[] => [
  ...singleFields.flatMap((name) => corrected(name, read.single[name], confirmed.single[name])),
  ...rows(read.people, confirmed.people).flatMap((pair) => compareRow('people', toldOfPerson, pair)),
  ...rows(read.items, confirmed.items).flatMap((pair) => compareRow('items', toldOfItem, pair)),
]

const rows = <T extends { words: Words }>(read: readonly T[], confirmed: readonly T[]) =>
  matchedRows(read, confirmed, ({ words }) => placeOf(words))

function compareRow<T>(list: string, toldOf: (row: T) => Record<string, Told>, { read, confirmed }: Matched<T>) {
  const [before, after] = [read && toldOf(read), confirmed && toldOf(confirmed)]
  return Object.keys(before ?? after ?? {}).flatMap((name) =>
    corrected(`${list}.${name}`, before?.[name], after?.[name]),
  )
}

function toldOfPerson({
  name,
  organisation,
  role,
  items,
  isPresent,
  words,
  isSure,
}: DraftPerson): Record<string, Told> {
  const told = (value: string) => ({ value, words, isSure })
  return {
    name: told(name),
    organisation: told(organisation),
    role: told(role),
    items: told(items),
    presence: told(isPresent ? 'present' : 'absent'),
  }
}

function toldOfItem(one: DraftItem): Record<string, Told> {
  const told = (value: string, words = one.words) => ({ value, words, isSure: one.isSure })
  return {
    number: told(one.number),
    title: told(one.title),
    text: told(one.text),
    decisions: told(one.decisions, one.decisionWords[0] ?? one.words),
    tabling: told(one.isTabled ? 'tabled' : '', one.tablingWords ?? one.words),
    reason: told(one.reason, one.tablingWords ?? one.words),
    deferredTo: told(one.deferredTo, one.tablingWords ?? one.words),
  }
}

function compareOther(read: OtherFields, confirmed: OtherFields): Correction[] {
  const pairs = matchedRows(read.values, confirmed.values, (value) => `${belongs(value)} ${placeOf(value.words)}`)
  return withLoneOnes(pairs).flatMap((pair) => {
    const { group, field } = pair.read ?? pair.confirmed
    const name = [baseOf(group), field].filter(Boolean).join('.')
    return corrected(name, pair.read, pair.confirmed)
  })
}

const belongs = ({ group, field }: OtherValue) => `${group} ${field}`

/** A value that was written anew lost its words: with the one value that is gone from the same field it is a change. */
function withLoneOnes(pairs: readonly Matched<OtherValue>[]): Matched<OtherValue>[] {
  const gone = loneBy(pairs.filter(({ confirmed }) => !confirmed))
  const come = loneBy(pairs.filter(({ read }) => !read))
  return pairs.flatMap((pair): Matched<OtherValue>[] => {
    const [from, to] = [gone.get(keyOf(pair)), come.get(keyOf(pair))]
    if (!from?.read || !to?.confirmed || (pair !== from && pair !== to)) return [pair]
    return pair === from ? [{ read: from.read, confirmed: to.confirmed }] : []
  })
}

const keyOf = ({ read, confirmed }: Matched<OtherValue>) =>
  [read, confirmed].flatMap((one) => one ?? []).map(belongs)[0]

/** Those that are alone of their kind. */
const loneBy = (pairs: readonly Matched<OtherValue>[]) =>
  new Map([...Map.groupBy(pairs, keyOf)].flatMap(([key, all]) => (all.length === 1 && all[0] ? [[key, all[0]]] : [])))
