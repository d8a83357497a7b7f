import { describe, expect, it } from 'vitest'
import { addOrganisation, type Typed } from './add-organisation.rule.ts'

const typed: Typed = {
  ...{ kind: 'federation', name: 'Södertörns brandförsvarsförbund', shortName: 'Brandförsvaret', code: '' },
  ...{ countyCode: '01', nationalNumber: '222000-0752', website: 'www.sbff.se' },
}
const counties = ['01', '03']
const added = (change: Partial<Typed>) => addOrganisation({ ...typed, ...change }, counties)

describe('what is added', () => {
  it('stands with whole facts', () =>
    expect(added({})).toEqual({
      ok: true,
      value: { ...typed, code: null, website: 'https://www.sbff.se' },
    }))

  it('has its name for short name when no other was given, and nothing where nothing was', () =>
    expect(added({ shortName: '', countyCode: '', nationalNumber: '', website: '' })).toEqual({
      ok: true,
      value: { ...typed, shortName: typed.name, code: null, countyCode: null, nationalNumber: '', website: '' },
    }))

  it.each([
    ['municipality', '0399', '03'],
    ['region', '03', '03'],
    ['county-board', '03', '03'],
    ['police', 'gotland', '01'],
  ] as const)('a %s with the code %s stands in county %s', (kind, code, countyCode) =>
    expect(added({ kind, code })).toMatchObject({ ok: true, value: { code, countyCode } }),
  )
})

it.each([
  ['a municipality of three figures', { kind: 'municipality', code: '199' }, 'code'],
  ['a municipality without a code', { kind: 'municipality', code: '' }, 'code'],
  ['a municipality in a county that is not there', { kind: 'municipality', code: '0299' }, 'code'],
  ['a region of four figures', { kind: 'region', code: '0301' }, 'code'],
  ['a police region with spaces in its key', { kind: 'police', code: 'Region Nord' }, 'code'],
  ['a company with a code', { kind: 'company', code: '1234' }, 'code'],
  ['a county that is not there', { countyCode: '02' }, 'countyCode'],
  ['a number with a wrong check digit', { nationalNumber: '222000-0753' }, 'nationalNumber'],
  ['a website that is none', { website: 'javascript:alert(1)' }, 'website'],
] as const)('refuses %s', (_case, change, refusal) => expect(added(change)).toEqual({ ok: false, refusal }))
