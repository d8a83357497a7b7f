import { expect, it } from 'vitest'
import { shutOutBy, type Employee } from './shut-out.rule.ts'

const anEmployee = (name: string, overrides: Partial<Employee> = {}): Employee => ({
  ...{ personId: name, name, hasEmail: true, hasSignedIn: false },
  ...overrides,
})

it('tells those who have tried, those who have not and those who can never be known again apart', () =>
  expect(
    shutOutBy([
      anEmployee('Anna', { hasSignedIn: true }),
      anEmployee('Bo'),
      anEmployee('Cilla', { hasEmail: false }),
      anEmployee('Dan', { hasEmail: false, hasSignedIn: true }),
    ]),
  ).toEqual({ count: 4, tried: 2, untried: ['Bo'], without: ['Cilla'] }))

it('shuts nobody out of an organisation without people', () =>
  expect(shutOutBy([])).toEqual({ count: 0, tried: 0, untried: [], without: [] }))
