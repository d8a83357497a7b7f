import { ok, refuse, type Result } from '#platform/result.ts'
import { nationalNumberFrom, websiteFrom } from '../organisation-facts.rule.ts'
import type { OrganisationKind } from '../organisation-kinds.ts'

export type Typed = {
  kind: OrganisationKind
  name: string
  shortName: string
  code: string
  countyCode: string
  nationalNumber: string
  website: string
}
export type NewOrganisation = Omit<Typed, 'code' | 'countyCode'> & { code: string | null; countyCode: string | null }
export type Field = 'code' | 'countyCode' | 'nationalNumber' | 'website'

const codeShapes: Partial<Record<OrganisationKind, RegExp>> = {
  municipality: /^\d{4}$/,
  region: /^\d{2}$/,
  'county-board': /^\d{2}$/,
  police: /^[a-z0-9-]{1,40}$/,
}

/** What stands in the register after what was typed: a municipality's code tells its county. */
export function addOrganisation(typed: Typed, countyCodes: readonly string[]): Result<NewOrganisation, Field> {
  const shape = codeShapes[typed.kind]
  if (shape ? !shape.test(typed.code) : typed.code !== '') return refuse('code')
  const countyCode = shape && typed.kind !== 'police' ? typed.code.slice(0, 2) : typed.countyCode
  if (countyCode && !countyCodes.includes(countyCode)) return refuse(shape ? 'code' : 'countyCode')
  const nationalNumber = typed.nationalNumber && nationalNumberFrom(typed.nationalNumber)
  if (nationalNumber === undefined) return refuse('nationalNumber')
  const website = typed.website && websiteFrom(typed.website)
  if (website === undefined) return refuse('website')
  return ok({
    ...{ kind: typed.kind, name: typed.name, shortName: typed.shortName || typed.name, nationalNumber, website },
    ...{ code: typed.code || null, countyCode: countyCode || null },
  })
}
