import { ok, refuse, type Result } from '#platform/result.ts'
import type { Criterion, Municipality } from '../criterion.ts'
import { organisationAsked } from '../organisation-asked.rule.ts'

export type CriterionForm = { county: string[]; below: string; year: string; neighboursOf: string; chosen: string }
export type CriterionRefusal = 'asks-nothing' | 'below' | 'year' | 'neighbours-of' | 'chosen' | 'county'

type Known = {
  municipalities: readonly Municipality[]
  counties: readonly { code: string }[]
  years: readonly number[]
}

const named = (municipalities: readonly Municipality[], written: string): Municipality | undefined => {
  const register = municipalities.map((one) => ({
    ...{ kind: 'municipality', name: `${one.shortName} kommun`, endedOn: null },
    ...one,
  }))
  const asked = organisationAsked(register, written)
  return asked.ok ? municipalities.find(({ id }) => id === asked.value.id) : undefined
}

const countIn = (written: string): number | undefined => {
  const digits = written.replaceAll(/[\s.]/g, '')
  return /^\d{1,8}$/.test(digits) && Number(digits) > 0 ? Number(digits) : undefined
}

/** The criterion that was written in the form, or what in it can't be understood. */
export function criterionFrom(form: CriterionForm, known: Known): Result<Criterion, CriterionRefusal> {
  const populationBelow = form.below.trim() ? countIn(form.below) : null
  if (populationBelow === undefined) return refuse('below')
  const populationYear = form.year ? Number(form.year) : null
  if (populationYear !== null && !known.years.includes(populationYear)) return refuse('year')
  if (!form.county.every((code) => known.counties.some((county) => county.code === code))) return refuse('county')
  const centre = form.neighboursOf.trim() ? named(known.municipalities, form.neighboursOf) : null
  if (centre === undefined) return refuse('neighbours-of')
  const lines = form.chosen.split(/[\n,;]/).filter((line) => line.trim())
  const chosen = lines.map((line) => named(known.municipalities, line)?.id)
  if (!chosen.every((id) => id !== undefined)) return refuse('chosen')
  const criterion = {
    ...{ countyCodes: form.county, populationBelow, neighboursOf: centre?.id ?? null, chosen: [...new Set(chosen)] },
    populationYear: populationBelow === null ? null : populationYear,
  }
  const asksSomething = criterion.countyCodes.length + chosen.length > 0 || populationBelow !== null || centre !== null
  return asksSomething ? ok(criterion) : refuse('asks-nothing')
}
