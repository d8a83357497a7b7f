import { organisationsMeant } from '#areas/organisations/index.ts'
import type { OtherFields, OtherValue } from '../draft.ts'
import { baseOf, knownGroups, type OtherKind } from '../known-fields.ts'

type Named = { id: string; name: string; shortName: string; formerNames?: readonly string[] }

/** Whose document it is: what `kommunen` alone means in it. */
const ofHome = (value: OtherValue) => value.group === '' && ['municipality', 'owner'].includes(value.field)

/** Each is compared with the whole register: of a longer list the rest goes without. */
const mostNames = 400

/** The organisation of the register that each written name means, where it means exactly one. */
export function meantNames(
  organisations: readonly Named[],
  kind: OtherKind,
  { values }: OtherFields,
): Map<string, string> {
  const names = values.filter(({ field, group }) => namesOrganisation(kind, field, group)).map(({ value }) => value)
  const written = values.find(ofHome)?.value
  const meantHome = written === undefined ? undefined : organisationsMeant(organisations, [written]).get(written)
  const home = meantHome?.kind === 'one' ? { home: meantHome.organisation } : {}
  const meant = organisationsMeant(organisations, names.slice(0, mostNames), home)
  return new Map([...meant].flatMap(([name, one]) => (one.kind === 'one' ? [[name, one.organisation.name]] : [])))
}

const namesOrganisation = (kind: OtherKind, field: string, group: string): boolean =>
  knownGroups[kind].some((known) => known.group === baseOf(group) && known.fields[field]?.isOrganisation)
