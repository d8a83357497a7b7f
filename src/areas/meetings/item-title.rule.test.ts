import { describe, expect, it } from 'vitest'
import { comparedTitle, isKindred } from './item-title.rule.ts'

const key = (title: string) => comparedTitle(title).key

describe('the same title', () => {
  it.each([
    'BELYSNING VID STATIONERNA',
    '4. Belysning vid stationerna',
    '§ 12 Belysning vid stationerna',
    'Belysningen vid stationerna.',
    'Belysning vid stationer',
    'Forts. belysning vid stationerna',
    'Fortsättning på belysning vid stationerna',
    'Belysning vid stationerna (forts.)',
    'Belysning vid stationerna, forts',
    'Svar på: Belysning vid stationerna',
    'Uppföljning av belysning vid stationerna',
    'Föregående möte: Belysning vid stationerna',
    'Bordlagt ärende: belysning vid stationerna',
    'Belysning vid stationerna (bordlagt den 28 oktober 2022)',
    'Belysning vid stationerna – bordlagd vid föregående möte',
    'Återkoppling kring belysning vid stationerna',
    'Frågan om belysning vid stationerna',
  ])('is %j', (title) => expect(key(title)).toBe(key('Belysning vid stationerna')))

  it.each(['Belysning vid skolorna', 'Belysning', 'Svar på remiss om belysning vid stationerna'])(
    'is not %j',
    (title) => expect(key(title)).not.toBe(key('Belysning vid stationerna')),
  )

  it.each(['Uppföljning', 'Forts.', 'Föregående möte'])('is not made empty by what %j says', (title) =>
    expect(key(title)).not.toBe(''),
  )
})

describe('an item that comes at every meeting', () => {
  it.each([
    ...[
      'Mötets öppnande',
      'MÖTETS ÖPPNANDE',
      'Sammanträdets öppnande',
      'ÖPPNING',
      'Upprop',
      'Val av justerare',
      'Justering',
    ],
    ...['Val av justeringsman', 'Mötet öppnas, val av justerare', 'Mötet avslutas', 'Mötesfunktionärer', 'Dagordning'],
    ...[
      'Fastställande av dagordning',
      'Godkännande av dagordningen',
      'Föregående protokoll',
      'FÖREGÅENDE MÖTESPROTOKOLL',
    ],
    ...[
      'Föregående mötesanteckningar',
      'Utestående ärenden och föregående möten',
      'Övriga frågor',
      'Övrigt',
      'Nästa möte',
    ],
    ...[
      'NÄSTA STYRELSEMÖTE',
      'Kommande möten',
      'Avslutning',
      'Läget just nu',
      'Lägesbild från polisen',
      'EKONOMISK RAPPORT',
    ],
    ...[
      'Välkommen och presentationsrunda',
      'Information från polisen',
      'Val av ordförande för mötet',
      'Aktuell situation',
    ],
    ...['7. Övriga frågor', 'Val av ordförande och sekreterare för mötet', 'Uppföljning av föregående protokoll'],
  ])('is %j', (title) => expect(comparedTitle(title).isStanding).toBe(true))

  it.each([
    ...[
      'Trygghetsvandringar',
      'Val av revisor',
      'Åtgärdsplan 2014',
      'Information om bussarna',
      'Drogvaneenkät',
      'Medlemsavgift',
    ],
    ...[
      'Förslag val ordförande och vice ordförande Samarbetskommittén',
      'Föregående möte: Belysning',
      'Nytt utvecklingsprogram',
    ],
    ...[
      'Lägesbilder som underlag för nya kameror',
      'Val av ordförande i Samarbetskommittén',
      'Presentation av RUFS',
      'Nästa steg för belysningen',
      'Kommande utvecklingsplan',
    ],
  ])('is not %j', (title) => expect(comparedTitle(title).isStanding).toBe(false))
})

it.each([
  ['Regional utvecklingsplan', 'Ny regional utvecklingsplan för Stockholmsregionen', true],
  ['Trygghetsvandringar', 'Trygghetsvandring i Salem', true],
  ['Tåg', 'Tåg till Växjö', false],
  ['Budget', 'Budget och verksamhetsplan', false],
  ['Nya bussar', 'Nya kameror', false],
])('%j and %j are kindred: %s', (one, other, isSo) =>
  expect(isKindred(comparedTitle(one), comparedTitle(other))).toBe(isSo),
)
