import { organisationNamed } from '#areas/organisations/types.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { Joinable } from './membership.ts'

export type AskedRefusal = 'unknown-organisation' | 'several-organisations'

const plain = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ')

// A spreadsheet drops the zero that a municipality's code begins with.
const codeIn = (written: string) => (/^\d{3}$/.test(written) ? `0${written}` : written)

/** The organisation that was meant by a code (kommunkod) or a name; only when exactly one fits, never by likeness. */
export function organisationAsked(organisations: readonly Joinable[], written: string): Result<Joinable, AskedRefusal> {
  const byCode = organisations.filter(({ code }) => code !== null && code === codeIn(written.trim()))
  const [only] = byCode
  if (byCode.length > 1) return refuse('several-organisations')
  const organisation = only ?? organisationNamed(organisations, written)
  if (organisation) return ok(organisation)
  const isAmbiguous = organisations.some((known) => [known.name, known.shortName].map(plain).includes(plain(written)))
  return refuse(isAmbiguous ? 'several-organisations' : 'unknown-organisation')
}
