import { describe, expect, it } from 'vitest'
import { formatClasses, formatOre } from '../cost-words.ts'
import { parseClasses, parseOre, parseWhole, readCost } from './read-cost.rule.ts'

const hosts = ['host', 'other']
const codes = (given: Parameters<typeof readCost>[0]) => {
  const reading = readCost(given, hosts)
  return reading.ok ? [] : reading.problems.map(({ field, code }) => `${field} ${code}`)
}

describe('amounts', () => {
  it.each([
    ['5000', 5000],
    ['5 000 kr', 5000],
    ['5\u00A0000', 5000],
    [' 0 ', 0],
    ['1000000000', 1_000_000_000],
    ['1000000001', undefined],
    ['5.000', undefined],
    ['-5', undefined],
    ['fem', undefined],
    ['', undefined],
  ])('%j is %j kronor', (text, amount) => expect(parseWhole(text)).toBe(amount))
  it.each([
    ['3,50 kr', 350],
    ['3.5', 350],
    ['3', 300],
    ['0,05', 5],
    ['3,505', undefined],
    ['-1', undefined],
    [',5', undefined],
  ])('%j is %j öre', (text, ore) => expect(parseOre(text)).toBe(ore))
  it('says öre as they are read', () => expect(formatOre(350)).toBe('3,50\u00A0kr'))
})

describe('parseClasses', () => {
  it('reads what it writes', () => {
    const classes = [
      { below: 7_000, amount: 5_000 },
      { below: 150_000, amount: 30_000 },
      { below: null, amount: 80_000 },
    ]
    expect(parseClasses(formatClasses(classes))).toEqual({ value: classes })
    expect(parseClasses('under 7 000 invånare: 5 000 kr\n\nUnder 150 000: 30 000\r\nÖvriga : 80 000 kr')).toEqual({
      value: classes,
    })
  })
  it.each([
    ['nothing', ' \n ', 'classes-none', undefined],
    ['words that are no class', 'under 7000: 5000\nsmå: 4', 'class-words', 2],
    ['a class without an amount', 'under 7000:', 'class-words', 1],
    ['a border that is not higher', 'under 7000: 5\nunder 7000: 6\növriga: 7', 'class-order', 2],
    ['a class for nobody', 'under 0: 5\növriga: 7', 'class-order', 1],
    ['a class after the rest', 'övriga: 5\nunder 7000: 6', 'class-rest-last', 2],
    ['no class for the rest', 'under 7000: 5', 'class-no-rest', undefined],
  ])('refuses %s', (_case, text, code, line) =>
    expect(parseClasses(text)).toEqual({ problem: { field: 'classes', code, ...(line ? { line } : {}) } }),
  )
})

describe('readCost', () => {
  it('reads each kind and leaves the fields of the others', () => {
    const all = {
      year: '2026',
      amount: '900',
      perInhabitant: '3,50',
      classes: 'övriga: 5',
      baseYear: '2024',
      hostId: 'host',
    }
    const model = (kind: string) => {
      const reading = readCost({ ...all, kind }, hosts)
      return reading.ok && reading.value.model
    }
    expect(model('fixed')).toEqual({ kind: 'fixed', amount: 900 })
    expect(model('per-inhabitant')).toEqual({ kind: 'per-inhabitant', orePerInhabitant: 350, baseYear: 2024 })
    expect(model('by-class')).toEqual({ kind: 'by-class', classes: [{ below: null, amount: 5 }], baseYear: 2024 })
    expect(model('host-pays')).toEqual({ kind: 'host-pays', amount: 900, hostId: 'host' })
  })
  it.each([
    ['nothing', {}, ['year year', 'kind kind']],
    ['a kind that does not exist', { year: '2026', kind: 'gratis' }, ['kind kind']],
    ['a year that is none', { year: '26', kind: 'fixed', amount: '1' }, ['year year']],
    ['no amount', { year: '2026', kind: 'fixed', perInhabitant: '3' }, ['amount amount']],
    ['no price', { year: '2026', kind: 'per-inhabitant' }, ['perInhabitant per-inhabitant', 'baseYear base-year']],
    ['no classes', { year: '2026', kind: 'by-class' }, ['classes classes-none', 'baseYear base-year']],
    ['a host that is not to be chosen', { year: '2026', kind: 'host-pays', amount: '5', hostId: 'x' }, ['hostId host']],
  ])('names all that has to be mended in %s', (_case, given, problems) => expect(codes(given)).toEqual(problems))
})
