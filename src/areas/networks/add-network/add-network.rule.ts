import { organisationNamed, type OrganisationName } from '#areas/organisations/types.ts'

/** The organisations named, one a line, each once; undefined when one of them is not in the register. */
export function membersNamed(organisations: readonly OrganisationName[], lines: string): string[] | undefined {
  const names = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const ids = names.map((name) => organisationNamed(organisations, name)?.id)
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined
}
