import { describe, expect, it } from 'vitest'
import type { DocumentReading } from './document-reading.ts'
import { baseOf, knownGroups, type OtherKind } from './known-fields.ts'
import { fieldsOf, otherFieldsOf } from './other-fields.rule.ts'
import { readAsKind } from './read-as-kind.rule.ts'

const found = <T>(value: T, start = 0, isSure = true) => ({ value, passage: { start, end: start + 1 }, isSure })
const told = (document: Exclude<DocumentReading, { kind: 'minutes' }>) =>
  otherFieldsOf(document).values.map(({ group, field, value }) => [group, field, value].join('|'))

describe('the values of a document that is not notes', () => {
  it('come in the order they are told of, each with its words and how sure it is', () =>
    expect(
      otherFieldsOf({
        kind: 'promises',
        reading: {
          ...{ municipality: found('Mora', 3, false), partners: [found('Polisen', 9)], focusAreas: [] },
          ...{ promises: [], evidence: [], dialogueCount: found(5, 20) },
        },
      }).values,
    ).toEqual([
      { field: 'municipality', group: '', value: 'Mora', words: { start: 3, end: 4 }, isSure: false },
      { field: 'partners', group: '', value: 'Polisen', words: { start: 9, end: 10 }, isSure: true },
      { field: 'dialogueCount', group: '', value: '5', words: { start: 20, end: 21 }, isSure: true },
    ]))

  it('hold together what belongs to one network, one person, one visit', () => {
    expect(
      told({
        kind: 'networks',
        reading: {
          networks: [
            { name: found('Alfa'), members: [found('Mora'), found('Orsa')] },
            { name: found('Beta'), memberCount: found(0), members: [] },
          ],
        },
      }),
    ).toEqual([
      ...['networks 1|name|Alfa', 'networks 1|members|Mora', 'networks 1|members|Orsa'],
      ...['networks 2|name|Beta', 'networks 2|memberCount|0'],
    ])
    const visit = { host: found('Mora'), participants: [{ name: found('Eva'), role: found('chef') }], subjects: [] }
    expect(told({ kind: 'news', reading: { contacts: [], quotes: [], facts: [], visit } })).toEqual([
      ...['visit|host|Mora', 'visit, participants 1|name|Eva', 'visit, participants 1|role|chef'],
    ])
  })

  it('may be plain, with no words of their own', () =>
    expect(
      otherFieldsOf({ kind: 'summons', reading: { items: [{ number: '§ 3', title: found('Start') }] } }).values,
    ).toEqual([
      { field: 'number', group: 'items 1', value: '§ 3', words: null, isSure: true },
      { field: 'title', group: 'items 1', value: 'Start', words: { start: 0, end: 1 }, isSure: true },
    ]))

  it('are left out when they are empty', () =>
    expect(told({ kind: 'summons', reading: { items: [{ number: '', title: found('Start') }] } })).toEqual([
      'items 1|title|Start',
    ]))

  it('are none in a document of no known kind', () => expect(fieldsOf({ kind: 'other' })).toEqual({ values: [] }))

  it('of notes are those of a meeting', () =>
    expect(
      fieldsOf({ kind: 'minutes', reading: { approvers: [], present: [], absent: [], items: [] } }),
    ).toHaveProperty('single.date'))
})

const documents: Record<OtherKind, string> = {
  summons: 'Kallelse till Södra rådet\n\nTid: 3 mars 2026 kl 9.00-11.00\nPlats: Sal Eken\n\n1. Start\n2. Lägesbild\n',
  promises:
    'Kil – medborgarlöften 2024\n\nKils kommun och polisen lovar att:\n\n• Lysa upp gångvägarna.\n\nLöftena bygger på fem dialoger med boende. I fokus står trafik och droger.\n',
  agreement:
    'Samverkansöverenskommelse\n\nParter\n\nMora kommun och polisen\n\nSyfte\n\nAtt minska klottret.\n\nÖverenskommelsen gäller från 1 januari 2023 till 31 december 2026.\n\nMora den 5 december 2022\n\nUnderskrifter\n\nEva Ek\nKommunstyrelsens ordförande\nMora kommun\n',
  networks:
    'Om Dalarådet\n\nRådet är ett samarbete mellan Mora, Orsa och Leksands kommuner. Syftet är att dela kunskap.\n',
  news: 'Nyhet\n\nLandshövdingen besökte Mora kommun i går\n\nPublicerad 3 mars 2024\n\nLandshövdingen besökte Mora kommun. Representanter från Mora kommun var Eva Ek, ordförande.\n\n– Det var bra, säger Eva Ek, ordförande.\n',
  press:
    'Pressmeddelande från Region Dalarna\n\nNy satsning på trygghet\n\n– Det blir bra för alla i länet, säger Eva Ek, direktör.\n',
  survey: 'Trygghetsmätning 2022\n\n900 personer svarade. 61 procent är trygga på kvällen.\n',
  other: 'Hej! Här är receptet.',
}

describe('every value that a reader gives', () => {
  it.each(Object.entries(documents))('has a name that people know: %s', (kind, text) => {
    const known = knownGroups[kind as OtherKind]
    const document = readAsKind(kind as OtherKind, { text, pages: [{ start: 0, end: text.length }] })
    if (document.kind === 'minutes') throw new Error('read as notes')
    const { values } = otherFieldsOf(document)
    expect(values.length > 2).toBe(kind !== 'other')
    const unknown = values.filter(
      ({ group, field }) => !known.find((one) => one.group === baseOf(group))?.fields[field]?.label,
    )
    expect(unknown).toEqual([])
  })
})

describe('read as what a person says that it is', () => {
  const source = { text: 'Mjölk och bröd', pages: [{ start: 0, end: 14 }] }
  it('a text may give nothing, and is of that kind all the same', () => {
    expect(readAsKind('minutes', source)).toMatchObject({ kind: 'minutes', reading: { items: [] } })
    expect(readAsKind('promises', source)).toMatchObject({ kind: 'promises', reading: { promises: [] } })
    expect(readAsKind('other', source)).toEqual({ kind: 'other' })
  })
})
