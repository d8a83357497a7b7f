import { isDay, isTime } from '#platform/time.ts'
import type { OtherFields, OtherValue } from '../draft.ts'
import type { OtherKind, ValueShape } from '../known-fields.ts'
import { groupsOf, mostShown, namedValues, type NamedValue, type ShownGroup } from './other-groups.rule.ts'
import { wordsHold } from './words-hold.rule.ts'

export type OtherRefusal =
  | 'changed'
  | 'taken-over'
  | 'nothing-told'
  | 'day-wrong'
  | 'time-wrong'
  | 'count-wrong'
  | 'share-wrong'
  | 'too-long'
  | 'too-many'
  | 'first-missing'

/** What has to be mended, and the name of the field where. */
export type OtherProblem = { refusal: OtherRefusal; name?: string }

/** In characters: more than any value that is one thing said. */
export const longestValue = 20_000

const isRight: Record<ValueShape, (value: string) => boolean> = {
  long: () => true,
  day: isDay,
  time: isTime,
  count: (value) => /^\d{1,9}$/.test(value),
  share: (value) => /^\d{1,3}(?:[.,]\d{1,3})?$/.test(value) && Number(value.replace(',', '.')) <= 100,
}

const wrong = {
  ...{ long: 'too-long', day: 'day-wrong', time: 'time-wrong', count: 'count-wrong', share: 'share-wrong' },
} as const satisfies Record<ValueShape, OtherRefusal>

/** Values that nobody can have meant; what was read as long as that stays as it is. */
export function tooLong(named: readonly NamedValue[], before: OtherFields): OtherProblem[] {
  const known = new Set(before.values.map(({ value }) => value))
  return named
    .filter(({ value }) => value.value.length > longestValue && !known.has(value.value))
    .map(({ name }) => ({ refusal: 'too-long', name }))
}

/** All that has to be mended before the document can be kept as what it says (sv. bekräfta). */
export function problemsOf(kind: OtherKind, named: readonly NamedValue[], before: OtherFields): OtherProblem[] {
  if (named.length > mostShown) return [{ refusal: 'too-many' }]
  // Of what is of no known kind, the document itself is what is kept.
  if (named.length === 0 && kind !== 'other') return [{ refusal: 'nothing-told' }]
  return groupsOf(kind, named).flatMap((group) => [...missingFirst(group, before), ...misshapen(group)])
}

/** A person without a name, a quote without words: told of nothing. */
function missingFirst({ group, known, fields }: ShownGroup, before: OtherFields): OtherProblem[] {
  const [first, ...others] = fields
  const told = others.flatMap(({ values }) => values)[0]
  if (!known.isMany || !first || first.values.length > 0 || !told) return []
  const emptied = namedValues(before.values).find(({ value }) => value.group === group && value.field === first.field)
  const { name, value } = told
  const beside = name.startsWith('n-') ? `${name.slice(0, -value.field.length)}${first.field}` : first.addName
  return [{ refusal: 'first-missing', name: emptied?.name ?? beside }]
}

const misshapen = ({ fields }: ShownGroup): OtherProblem[] =>
  fields.flatMap(({ known: { shape }, values }) =>
    values.flatMap(({ name, value }) =>
      shape && !isRight[shape](value.value) ? [{ refusal: wrong[shape], name }] : [],
    ),
  )

/** As it is kept: a value that a person changed so that the words no longer say it points at no words. */
export function confirmedFields({ values }: OtherFields, asRead: OtherFields, sourceText: string): OtherFields {
  const placeOf = ({ field, group, words }: OtherValue) => `${group} ${field} ${words?.start} ${words?.end}`
  const read = new Map(asRead.values.map((value) => [placeOf(value), value.value]))
  return {
    values: values.map((value) => {
      const { words } = value
      if (!words || read.get(placeOf(value)) === value.value) return value
      return wordsHold(value.value, sourceText.slice(words.start, words.end)) ? value : { ...value, words: null }
    }),
  }
}
