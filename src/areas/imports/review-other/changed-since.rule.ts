import type { Difference } from '../difference.ts'
import type { OtherFields, OtherValue } from '../draft.ts'
import { baseOf, knownGroups, type OtherKind } from '../known-fields.ts'
import { namedValues } from './other-groups.rule.ts'

/** What others have changed since a form was opened: `here` as it stands now, `there` as it stood then. */
export function changedSince(kind: OtherKind, then: OtherFields, now: OtherFields): Difference[] {
  const [before, after] = [then, now].map(
    ({ values }) => new Map(namedValues(values).map(({ name, value }) => [name, value])),
  )
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])
  return [...names].flatMap((name) => {
    const [was, is] = [before?.get(name), after?.get(name)]
    const told = is ?? was
    return !told || was?.value === is?.value
      ? []
      : [{ label: labelOf(kind, told), here: is?.value ?? '', there: was?.value ?? '' }]
  })
}

/** Of what is of another kind than the page's, the group is all that can be told. */
const labelOf = (kind: OtherKind, { group, field }: OtherValue): string =>
  knownGroups[kind].find((known) => known.group === baseOf(group))?.fields[field]?.label ?? 'Annat värde'
