import { describe, expect, it } from 'vitest'
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
  it('is not made of a page without one', () => expect(read(press).visit).toBeUndefined())
})

describe('a press release', () => {
  it('has sender, day, headline, facts and contact', () => {
    const { sender, date, headline, facts, contact } = read(press)
    expect([sender?.value, date?.value, headline?.value]).toEqual([
      ...['Region Värmland', '2024-05-14', 'Ny samverkan mot bedrägerier'],
    ])
    expect(facts.map(({ value }) => value)).toEqual(['412 anmälda brott under 2023', 'Tolv kommuner deltar'])
    expect(contact.map(({ value }) => value)).toEqual(['Karin Alm, 054-61 00 00 karin.alm@example.org'])
  })
  it('has the organisation that its headline begins with for an unsure sender', () => {
    const { sender } = read('Publiceringsdatum: 2024-02-01\n\nLänsstyrelsen samlar kommuner till övning\n')
    expect([sender?.value, sender?.isSure]).toEqual(['Länsstyrelsen', false])
  })
})
