import { describe, expect, it } from 'vitest'
import { owesReport } from '../own-view.rule.ts'
import type { OwnNetwork, OwnView } from '../own-view.ts'
import type { ReportedNetwork } from './cooperation-report.ts'
import { reportCooperation, reportText } from './report-cooperation.rule.ts'

const network: OwnNetwork = {
  ...{
    networkId: 'n',
    name: 'Överförmyndarsamverkan',
    kind: 'agreement',
    state: 'active',
    purpose: 'Ett gemensamt kansli.',
  },
  ...{ role: 'member', memberFrom: '2011-01-01', memberTo: null, isPaying: true, isInYear: true },
  ...{
    reason: 'Vi är för små för ett eget.',
    registrationNumber: 'KS 2010/1',
    networkContact: null,
    changedOn: '2026-01-01',
  },
  contact: { id: 'p', name: 'Nina Munters', title: 'tillväxtstrateg' },
  ...{ seats: [], next: null, tasks: [], cost: { known: 'amount', amount: 120_000 } },
}
const whole: ReportedNetwork = {
  network,
  counterparts: [
    { name: 'Haninge kommun', role: 'member' },
    { name: 'Länsstyrelsen', role: 'observer' },
  ],
  agreements: [{ title: 'Samverkansavtal', decidedOn: '2010-12-01', from: '2011-01-01', to: null }],
  published: { meetings: 4, decisions: 9 },
  ownDecisions: [
    {
      title: 'Program',
      decidedIn: 'Kommunfullmäktige',
      decidedOn: '2026-05-04',
      paragraph: '§ 45',
      outcome: 'adopted',
    },
  ],
}
const view = (kind = 'municipality', others: OwnNetwork[] = []): OwnView => ({
  ...{ organisation: { id: 'o', name: 'Nynäshamns kommun', kind }, year: 2026, today: '2026-11-22' },
  networks: [network, ...others],
})
const textOf = (...args: Parameters<typeof reportCooperation>) => {
  const report = reportCooperation(...args)
  return report ? reportText(report) : ''
}

describe('the yearly report (KL 9:38)', () => {
  it('tells all that is known of an agreement, and lacks nothing', () => {
    const text = textOf(view(), [whole])
    expect(text.replaceAll('\u00A0', ' ').split('\n')).toEqual([
      'AVTALSSAMVERKAN 2026',
      'Nynäshamns kommun',
      '',
      'Kommunstyrelsen ska varje år rapportera kommunens avtalssamverkan till kommunfullmäktige (9 kap. 38 § kommunallagen).',
      'Rapporten tar upp de samarbeten som har formen avtalssamverkan i registret den 22 november 2026.',
      '',
      '1. Överförmyndarsamverkan',
      'Motparter: Haninge kommun, Länsstyrelsen (observatör)',
      'Ändamål: Ett gemensamt kansli.',
      'Varför vi är med: Vi är för små för ett eget.',
      'Med i samverkan: från 1 januari 2011',
      'Avtal: Samverkansavtal, beslutat 1 december 2010, gäller från 1 januari 2011',
      'Vad som beslutats: Anteckningar från 4 möten 2026 är publicerade, med 9 beslut',
      'Beslut i kommunens egna organ: Kommunfullmäktige antog ”Program” 4 maj 2026 § 45',
      'Kostnad 2026: 120 000 kr',
      'Kontaktperson: Nina Munters, tillväxtstrateg',
      'Diarienummer: KS 2010/1',
      '',
      'Kostnad 2026 för all avtalssamverkan: 120 000 kr',
      '',
    ])
  })

  it('names all that is lacking', () => {
    const bare: ReportedNetwork = {
      network: { ...network, purpose: '', reason: '', contact: null, registrationNumber: '', cost: { known: 'none' } },
      ...{ counterparts: [], agreements: [], published: { meetings: 0, decisions: 0 }, ownDecisions: [] },
    }
    expect(reportCooperation(view(), [bare])).toMatchObject({
      entries: [
        {
          facts: [{ label: 'Med i samverkan', value: 'från 1 januari 2011' }],
          lacks: [
            ...['ändamålet med samverkan', 'motparterna', 'avtalet', 'publicerade anteckningar från årets möten'],
            ...['årets kostnad', 'kontaktperson hos oss'],
          ],
        },
      ],
      total: expect.stringContaining('utom 1 där uppgift saknas'),
    })
  })

  it.each([
    ['an agreement that ran out within the year', '2026-06-30', ['ett avtal som gäller till och med 2026 års slut']],
    ['an agreement to the end of the year', '2026-12-31', []],
  ])('sees %s', (_case, to, lacks) =>
    expect(
      reportCooperation(view(), [{ ...whole, agreements: [{ title: 'Avtal', decidedOn: null, from: null, to }] }])
        ?.entries[0]?.lacks,
    ).toEqual(lacks),
  )

  it('lists cooperation in other forms apart, and what was not that year not at all', () => {
    const other = (name: string, change: Partial<OwnNetwork> = {}) => ({
      ...network,
      name,
      kind: 'partnership',
      ...change,
    })
    const text = textOf(
      view('municipality', [other('SBA', { cost: { known: 'none' } }), other('Förr', { isInYear: false })]),
      [],
    )
    expect(text).toContain('Inget samarbete i registret har formen avtalssamverkan')
    expect(text).toContain('BILAGA: SAMVERKAN I ANDRA FORMER\n- SBA, partnerskap, kostnad –')
    expect(text).not.toContain('Förr')
  })

  it('is a region’s too, in a region’s words, and nobody else’s', () => {
    expect(textOf(view('region'), [whole])).toMatch(/Regionstyrelsen.*regionens avtalssamverkan till regionfullmäktige/)
    expect([owesReport('municipality'), owesReport('region'), owesReport('county-board')]).toEqual([true, true, false])
    expect(reportCooperation(view('county-board'), [whole])).toBeUndefined()
  })
})
