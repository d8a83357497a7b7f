import type { Given } from '#platform/given.ts'
import type { DraftFields } from '../draft.ts'
import { mendRows } from '../mend-draft.rule.ts'
import { isSameAsSent } from '../same-fields.rule.ts'

/**
 * A form that was opened on other fields than those the draft has now: what the person changed in it stands, and what
 * they left alone is as others have made it since. Where rows have come or gone since, the form's rows stand as sent.
 */
export function mergeTyped(opened: DraftFields, now: DraftFields, given: Given): DraftFields {
  const [before, typed, current] = [mendRows(opened, {}), mendRows(opened, given), mendRows(now, {})]
  return {
    single: merged(before.single, typed.single, current.single),
    people: mergedRows(before.people, typed.people, current.people),
    items: mergedRows(before.items, typed.items, current.items),
  }
}

const mergedRows = <T extends object>(before: readonly T[], typed: readonly T[], current: readonly T[]): T[] =>
  before.length === current.length
    ? typed.map((row, index) => merged(before[index] ?? row, row, current[index] ?? row))
    : [...typed]

/** Value by value: the typed one where it differs from what the form was opened with, else the current one. */
function merged<T extends object>(before: T, typed: T, current: T): T {
  const names = new Set([...Object.keys(typed), ...Object.keys(current)])
  const values = [...names].map((name) => {
    const [was, wrote, is] = [before, typed, current].map((one): unknown => Reflect.get(one, name))
    if (isSameAsSent(was, wrote)) return [name, is]
    return [name, isPlain(was) && isPlain(wrote) && isPlain(is) ? merged(was, wrote, is) : wrote]
  })
  return Object.assign({}, current, Object.fromEntries(values))
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
