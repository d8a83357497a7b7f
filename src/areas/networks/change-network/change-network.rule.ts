import type { Given } from '#platform/given.ts'
import { organisationNamed, type OrganisationName } from '#areas/organisations/types.ts'
import { isWebAddress } from '../web-address.rule.ts'

/** What a secretary writes about a network, each field as its form sends it. */
export type TypedFacts = Record<
  | ('name' | 'shortName' | 'kind' | 'purpose' | 'vision' | 'areas' | 'principles')
  | ('website' | 'tablingPolicy' | 'host' | 'organisation' | 'contact'),
  string
>
export type Facts = {
  name: string
  shortName: string
  kind: string
  purpose: string
  vision: string
  areas: string[]
  principles: string[]
  website: string
  tablingPolicy: string
  hostId: string | null
  organisationId: string | null
  contactId: string | null
}
/** What the facts are held against: the register, who is in the network, and whether the name is another's. */
export type Known = {
  organisations: readonly OrganisationName[]
  memberIds: readonly string[]
  personIds: readonly string[]
  isNameTaken: boolean
}
export type FactsProblem = 'taken' | 'website' | 'host' | 'organisation' | 'member-of-itself' | 'contact'

/** The lines that have words on them, each once. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

/** The facts as they are kept, and all that is wrong with them. */
export function factsFrom(typed: TypedFacts, known: Known): { facts: Facts; problems: FactsProblem[] } {
  const host = organisationNamed(known.organisations, typed.host)
  const organisation = organisationNamed(known.organisations, typed.organisation)
  const problems: [boolean, FactsProblem][] = [
    [known.isNameTaken, 'taken'],
    [typed.website !== '' && !isWebAddress(typed.website), 'website'],
    [typed.host !== '' && !host, 'host'],
    [typed.organisation !== '' && !organisation, 'organisation'],
    [organisation !== undefined && known.memberIds.includes(organisation.id), 'member-of-itself'],
    [typed.contact !== '' && !known.personIds.includes(typed.contact), 'contact'],
  ]
  const { name, kind, purpose, vision, website, tablingPolicy } = typed
  return {
    facts: {
      ...{ name, kind, purpose, vision, website, tablingPolicy },
      shortName: typed.shortName || name,
      areas: linesOf(typed.areas),
      principles: linesOf(typed.principles),
      hostId: host?.id ?? null,
      organisationId: organisation?.id ?? null,
      contactId: typed.contact || null,
    },
    problems: problems.filter(([isWrong]) => isWrong).map(([, problem]) => problem),
  }
}

// A browser sends its own line breaks.
const plain = (text = '') => text.replaceAll('\r\n', '\n').trim()

/** The fields in which what was typed is not what stands now. */
export const differing = (typed: Given, now: TypedFacts): (keyof TypedFacts)[] =>
  factFields.filter((field) => plain(typed[field]) !== plain(now[field]))

export const factFields = [
  ...(['name', 'shortName', 'kind', 'purpose', 'vision', 'areas', 'principles'] as const),
  ...(['website', 'tablingPolicy', 'host', 'organisation', 'contact'] as const),
]
