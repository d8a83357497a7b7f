import type { AttendanceReading, Found } from '../reading.ts'
import { foundIn, matchesIn } from './passage.rule.ts'

const told =
  /(?<name>\p{Lu}[\p{L}-]{1,30} \p{Lu}[\p{L}-]{1,30}), (?<organisation>\p{Lu}[\p{L}-]{1,30} (?:kommun|stad)|Region \p{Lu}\p{L}{1,30}|Polisen|Länsstyrelsen)(?!\p{L})/gu

/** Where somebody comes from may be told in the text only: `Ny i rådet är Eva Ek, Norrby kommun.` */
export function withToldOrganisations(text: string, people: readonly AttendanceReading[]): AttendanceReading[] {
  const known = new Map<string, Found<string>>()
  for (const { match, passage } of matchesIn(text, { start: 0, end: text.length }, told)) {
    const { name = '', organisation = '' } = match.groups ?? {}
    const found = foundIn(text, { start: passage.end - organisation.length, end: passage.end }, false)
    if (found && !known.has(name)) known.set(name, found)
  }
  return people.map((person) => {
    const organisation = person.organisation ?? known.get(person.name.value)
    return organisation ? { ...person, organisation } : person
  })
}
