import { describe, expect, it } from 'vitest'
import { readDocuments } from './read-documents.rule.ts'
import type { SourceText } from './reading.ts'

const sourceOf = (...pages: string[]): SourceText => {
  const text = pages.join('\n')
  let start = 0
  const passages = pages.map((page) => {
    const passage = { start, end: start + page.length }
    start += page.length + 1
    return passage
  })
  return { text, pages: passages }
}
const read = (...pages: string[]) => readDocuments(sourceOf(...pages))
const kinds = (...pages: string[]) => {
  const { document, further } = read(...pages)
  return [document.kind, ...further.map((one) => one.document.kind)]
}
const notes = (day: string, titleWords = 'Minnesanteckningar från Trygghetsrådet') =>
  `${titleWords}\n\nTid ${day} kl 9.00-11.00\n\nPlats Kommunhuset, Kil\n\nNärvarande Maja Ek, Kils kommun\nOla Fält, Polisen\n\n1. Belysning\n\nLamporna vid torget byts i vår.\n\n2. Skolan\n\nRektorn berättar om läget.\n\nVid anteckningarna\n\nMaja Ek\n`
const summons = `Kallelse till Trygghetsrådet\n\nTid: 2024-05-14 kl 9.00\nPlats: Kommunhuset, Kil\n\nDagordning\n\n1. Mötets öppnande\n2. Lägesbild\n3. Övriga frågor\n\nVälkomna!\n\nMaja Ek\nsamordnare\n${'Anmäl förhinder i god tid. '.repeat(4)}\n`
const agreement = `Samverkansöverenskommelse\n\nmellan Kils kommun och Polisen 2024–2026\n\nSyfte\n\nSyftet är att minska brottsligheten i hela kommunen och att de som bor där ska känna sig trygga.\n\nSamverkansområden\n\n• Trafik\n• Droger\n\nUppföljning\n\nStyrgruppen följer upp arbetet varje halvår.\n\nUnderskrifter\n\nKil den 5 december 2023\n\nInga Ström                    Per Lund\nKommunstyrelsens ordförande   Lokalpolisområdeschef\nKils kommun                   Polisen\n`
const promisePage = `Fortsatt samverkan för ett tryggare Kil\n\nKils kommun och Polisen fortsätter sin samverkan. De områden som står i fokus för samarbetet är droger, trafik och skadegörelse.\n\nMedborgarlöfte\n\nKils kommun och polisen lovar att lysa upp torget under 2024.\n\nVi lovar att synas mer på kvällarna.\n`

describe('a file that holds one document', () => {
  it.each([
    ['notes', notes('2024-03-05'), 'minutes'],
    ['a summons', summons, 'summons'],
    ['an agreement', agreement, 'agreement'],
    ['words of no kind', 'Mjölk och bröd', 'other'],
  ])('%s', (_case, text, kind) => expect(kinds(text)).toEqual([kind]))

  it('has its title at the head of every page', () =>
    expect(kinds(notes('2024-03-05'), notes('2024-03-05').replace('1. Belysning', '3. Vatten'))).toEqual(['minutes']))

  it('has an item that is called as an agreement is', () =>
    expect(
      kinds(
        `${notes('2024-03-05').replace('Vid anteckningarna', '')}\n\nÖverenskommelse om samverkan\n\nEva berättar om överenskommelsen mellan kommunen och polisen.\n`,
      ),
    ).toEqual(['minutes']))

  it('tells of areas that are the promise’s own', () =>
    expect(
      kinds(
        'Medborgarlöfte i Kil\n\nKils kommun och Polisen samverkar. Fokusområden är trafik och droger.\n\nKils kommun och polisen lovar att lysa upp torget under 2024.\n',
      ),
    ).toEqual(['promises']))

  it('speaks of an agreement without telling what is in it', () =>
    expect(
      kinds(
        'Medborgarlöfte i Kil\n\nKils kommun och polisen har en överenskommelse om samverkan.\n\nKils kommun och polisen lovar att lysa upp torget under 2024.\n',
      ),
    ).toEqual(['promises']))
})

// No time is asserted: what grows with the square of the text runs into the limit for a test.
it('a text of endless titles is read in time', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const titles = letters.flatMap((a) =>
    letters.flatMap((b) => letters.map((c) => `\n\nProtokoll ${a}${b}${c}\n\nTid `)),
  )
  expect(kinds(notes('2024-03-05'), titles.join(`${'text '.repeat(8)}\n`))[0]).toBe('minutes')
})

describe('a file that holds several', () => {
  it('a summons with the notes of the last meeting: each reads its own words', () => {
    const whole = sourceOf(summons, notes('2024-03-05'))
    const { document, further } = readDocuments(whole)
    const [last] = further
    expect([document.kind, further.length]).toEqual(['summons', 1])
    expect(document.kind === 'summons' && document.reading.items.length).toBe(3)
    if (last?.document.kind !== 'minutes') throw new Error('the notes were not read')
    const { date, items } = last.document.reading
    expect([date?.value, items.length]).toEqual(['2024-03-05', 2])
    expect(last.source.text.slice(date?.passage.start, date?.passage.end)).toContain('2024-03-05')
    expect(last.source.text).not.toContain('Kallelse')
    expect(last.source.pages.map(({ start, end }) => end - start)).toEqual([0, notes('2024-03-05').length])
  })

  it('notes with an agreement as an appendix: the last item does not take the agreement up', () => {
    const { document, further } = read(`${notes('2024-03-05')}\n\nBilaga 1\n\n${agreement}`)
    expect([document.kind, ...further.map((one) => one.document.kind)]).toEqual(['minutes', 'agreement'])
    if (document.kind !== 'minutes') throw new Error('the notes were not read')
    expect(document.reading.items.at(-1)?.text?.value ?? '').not.toContain('Samverkansområden')
  })

  it('notes of two days, and the same day only once', () => {
    const [march, april] = [notes('2024-03-05'), notes('2024-04-09', 'Minnesanteckningar april')]
    expect(kinds(march, april)).toEqual(['minutes', 'minutes'])
    expect(kinds(march, notes('2024-03-05', 'Minnesanteckningar igen'))).toEqual(['minutes'])
    expect(kinds(march, april, notes('2024-04-09', 'Minnesanteckningar igen'))).toEqual(['minutes', 'minutes'])
  })

  it('a letter that only says what goes with it is no document of its own', () =>
    expect(kinds(`Hej!\n\n${'Här kommer det som ni bad om. '.repeat(8)}\n`, notes('2024-03-05'))).toEqual(['minutes']))

  it('a page of promises that also tells of the cooperation they rest on: the same words, read twice', () => {
    const { source, further } = read(promisePage)
    expect(further.map(({ document }) => document.kind)).toEqual(['agreement'])
    expect(further[0]?.source).toBe(source)
  })

  it('an agreement that gives promises under a heading of their own', () =>
    expect(
      kinds(
        agreement.replace(
          'Uppföljning\n',
          'Medborgarlöfte\n\nKils kommun och Polisen lovar att lysa upp torget under 2024.\n\nUppföljning\n',
        ),
      ),
    ).toEqual(['agreement', 'promises']))
})
