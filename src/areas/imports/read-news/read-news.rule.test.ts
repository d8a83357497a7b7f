import { describe, expect, it } from 'vitest'
import type { ContactReading } from '../document-reading.ts'
import { readNews } from './read-news.rule.ts'

const read = (text: string) => readNews({ text, pages: [{ start: 0, end: text.length }] })
const visit = `Meny

Nyhet

Givande dag när landshövdingen kom till Kil

9 mars 2024

På torsdagen, den 7 mars, besökte landshövdingen Siv Rask Kils kommun för att tala om trygghet.

Besöket hölls i Kils folkets hus och avslutades med lunch. Fokus under besöket var information och diskussion kring våldsförebyggande arbete, trafik samt tillsyn.

Representanter från Kils kommun var kommunstyrelsens ordförande (M), Eva Ek, kommundirektör Bo Alm samt Säkerhetschef Ola Fält.

– Det var en bra dag. Vi lär av varandra, säger kommunstyrelsens ordförande (M) Eva Ek.

– Vi kommer gärna tillbaka, säger Siv Rask, landshövding.
`
const press = `Pressmeddelande från Region Värmland

Publicerat 2024-05-14

Ny samverkan mot bedrägerier

Region Värmland och länets kommuner startar i dag ett gemensamt arbete mot bedrägerier.

Fakta

• 412 anmälda brott under 2023
• Tolv kommuner deltar

Presskontakt

Karin Alm, 054-61 00 00
karin.alm@example.org

Dela sidan
`

describe('a news page', () => {
  it('has a headline, a day and a lead', () => {
    const { headline, date, lead } = read(visit)
    expect([headline?.value, date?.value]).toEqual(['Givande dag när landshövdingen kom till Kil', '2024-03-09'])
    expect(lead?.value).toMatch(/^På torsdagen/u)
  })
  it('quotes people by name and role, without their party', () =>
    expect(read(visit).quotes.map(({ words, speaker, role }) => [words.value, speaker?.value, role?.value])).toEqual([
      ['Det var en bra dag. Vi lär av varandra', 'Eva Ek', 'kommunstyrelsens ordförande'],
      ['Vi kommer gärna tillbaka', 'Siv Rask', 'landshövding'],
    ]))
  it('keeps a long quote whole', () => {
    const words = 'Det är viktigt att vi hjälps åt. '.repeat(30).trim()
    const [quote] = read(`Nyhet\n\n– ${words.slice(0, -1)}, säger Eva Ek.\n`).quotes
    expect([quote?.words.value, quote?.speaker?.value]).toEqual([words.slice(0, -1), 'Eva Ek'])
  })
})

describe('a visit', () => {
  it('has host, visitor, day, place and topics', () => {
    const told = read(visit).visit
    expect(told?.host?.value).toBe('Kils kommun')
    expect(told?.visitedBy?.value).toBe('landshövdingen Siv Rask')
    expect([told?.date?.value, told?.date?.isSure]).toEqual(['2024-03-07', false])
    expect(told?.place?.value).toBe('Kils folkets hus')
    expect(told?.subjects.map(({ value }) => value)).toEqual(['våldsförebyggande arbete', 'trafik', 'tillsyn'])
  })
  it('tells who took part, with role and organisation', () =>
    expect(
      read(visit).visit?.participants.map(({ name, role, organisation }) => [
        name.value,
        role?.value,
        organisation?.value,
      ]),
    ).toEqual([
      ['Eva Ek', 'kommunstyrelsens ordförande', 'Kils kommun'],
      ['Bo Alm', 'kommundirektör', 'Kils kommun'],
      ['Ola Fält', 'Säkerhetschef', 'Kils kommun'],
    ]))
  it('reads the names under a picture', () =>
    expect(
      read(
        'Nyhet\n\nLandshövdingen besökte Kil i går.\n\nFrån vänster: Eva Ek - gruppledare, Bo Alm - chef.',
      ).visit?.participants.map(({ name, role }) => [name.value, role?.value]),
    ).toEqual([
      ['Eva Ek', 'gruppledare'],
      ['Bo Alm', 'chef'],
    ]))
  it.each([
    [
      'Från Kils kommun deltog kommunalråd Eva Ek (C) och kommundirektör Bo Alm.',
      [
        ['Eva Ek', 'kommunalråd', 'Kils kommun'],
        ['Bo Alm', 'kommundirektör', 'Kils kommun'],
      ],
    ],
    [
      'På plats fanns Eva Ek (S), kommunstyrelsens ordförande, Bo Alm, kommundirektör, samt Ola Fält, polischef.',
      [
        ['Eva Ek', 'kommunstyrelsens ordförande', undefined],
        ['Bo Alm', 'kommundirektör', undefined],
        ['Ola Fält', 'polischef', undefined],
      ],
    ],
    [
      'Med på besöket var också fritidschef Eva Ek och Bo Alm från Kils kommun.',
      [
        ['Eva Ek', 'fritidschef', undefined],
        ['Bo Alm', undefined, 'Kils kommun'],
      ],
    ],
    [
      'Deltagare:\nEva Ek, landshövding, Länsstyrelsen Värmland\nBo Alm, vd, Kilsbostäder',
      [
        ['Eva Ek', 'landshövding', 'Länsstyrelsen Värmland'],
        ['Bo Alm', 'vd', 'Kilsbostäder'],
      ],
    ],
  ])('names those who were there: %j', (text, expected) =>
    expect(
      read(`Nyhet\n\nLandshövdingen besökte Kils kommun i går.\n\n${text}\n`).visit?.participants.map(
        ({ name, role, organisation }) => [name.value, role?.value, organisation?.value],
      ),
    ).toEqual(expected),
  )
  it.each([
    ['besökte landshövding Siv Rask Kils kommun', 'landshövding Siv Rask', 'Kils kommun'],
    ['fick gården Kuben besök av polischef Siv Rask', 'polischef Siv Rask', 'gården Kuben'],
    ['kom landshövding Siv Rask på besök i Kils kommun', 'landshövding Siv Rask', 'Kils kommun'],
  ])('has the one named in full for visitor and host: %s', (words, visitor, host) => {
    const told = read(`Nyhet\n\nLandshövdingen på besök i Kil\n\nDen 7 mars ${words} och talade om trygghet.\n`).visit
    expect([told?.visitedBy?.value, told?.host?.value]).toEqual([visitor, host])
  })
  it('is not made of a page without one', () => expect(read(press).visit).toBeUndefined())
})

const contactsOf = (contacts: readonly ContactReading[]) =>
  contacts.map(({ name, role, phone, email }) => [name.value, role?.value, phone?.value, email?.value])

describe('a press release', () => {
  it('has sender, day, headline, facts and whom to ask', () => {
    const { sender, date, headline, facts, contacts } = read(press)
    expect([sender?.value, date?.value, headline?.value]).toEqual([
      ...['Region Värmland', '2024-05-14', 'Ny samverkan mot bedrägerier'],
    ])
    expect(facts.map(({ value }) => value)).toEqual(['412 anmälda brott under 2023', 'Tolv kommuner deltar'])
    expect(contactsOf(contacts)).toEqual([['Karin Alm', undefined, '054-61 00 00', 'karin.alm@example.org']])
  })
  it.each([
    [
      'Kontakter\n\nEva Ek\nUtvecklingsdirektör\neva.ek@example.org\n023-77 70 00\n\nOm Region Dalarna\nBo Alm, chef',
      [['Eva Ek', 'Utvecklingsdirektör', '023-77 70 00', 'eva.ek@example.org']],
    ],
    [
      'Presskontakt:\nEva Ek (C), kommundirektör, tel. 0512-310 00\nPresstjänsten, 010-223 61 00',
      [
        ['Eva Ek', 'kommundirektör', '0512-310 00', undefined],
        ['Presstjänsten', undefined, '010-223 61 00', undefined],
      ],
    ],
    ['Kontakt: Eva Ek, pressekreterare, 08-523 010 00', [['Eva Ek', 'pressekreterare', '08-523 010 00', undefined]]],
    [
      'Vid frågor kontakta förbundsdirektör Eva Ek på 0910-71 10 00 eller eva.ek@example.org.',
      [['Eva Ek', 'förbundsdirektör', '0910-71 10 00', 'eva.ek@example.org']],
    ],
    ['Kontakt\n\nVi som arbetar här heter Eva Ek och Bo Alm.', []],
    ['Kontakt\n\nEva Ek\nBo Alm, 010-123 45 67', [['Bo Alm', undefined, '010-123 45 67', undefined]]],
  ])('tells whom to ask: %j', (text, expected) =>
    expect(contactsOf(read(`Pressmeddelande\n\nNy belysning på stationen i Vara\n\n${text}\n`).contacts)).toEqual(
      expected,
    ),
  )
  it.each([
    ['Avsändare: Norra förbundet\n\nÅtta kommuner delar på jurist', 'Norra förbundet'],
    ['Vara kommun: Tio nya lyktstolpar', 'Vara kommun'],
  ])('is sent by whom it says: %j', (text, expected) =>
    expect(read(`Pressmeddelande\n\n${text}\n\nDet blir ljusare på många platser i höst.\n`).sender?.value).toBe(
      expected,
    ),
  )
  it('is sent by the name at its head', () =>
    expect(read('Region Dalarna\n\nPressmeddelande\n\nDalarna först med gemensam bild\n').sender?.value).toBe(
      'Region Dalarna',
    ))
  it('has the organisation that its headline begins with for an unsure sender', () => {
    const { sender } = read('Publiceringsdatum: 2024-02-01\n\nLänsstyrelsen samlar kommuner till övning\n')
    expect([sender?.value, sender?.isSure]).toEqual(['Länsstyrelsen', false])
  })
})
