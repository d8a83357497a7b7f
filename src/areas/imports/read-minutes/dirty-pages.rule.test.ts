import { describe, expect, it } from 'vitest'
import { readMinutes } from './read-minutes.rule.ts'

function reading(text: string) {
  const outcome = readMinutes({ text, pages: [{ start: 0, end: text.length }] })
  if (!outcome.ok) throw new Error('not taken for minutes')
  return outcome.value
}
const head = 'Minnesanteckningar Hamnrådet\nDatum: 2024-02-08\nNärvarande: Eva Ek, Bo Alm\n\n'

describe('a page foot inside a decision', () => {
  it('is left out of its words, and the passage reaches over it', () => {
    const text = `${head}1. Klotter\nRådet beslutar att tvätta\nHamngatan 1, 123 45 Norrby   Tel 08-123   www.norrby.example\nSida 2 av 2\nmuren.\n`
    const [decision] = reading(text).items[0]?.decisions ?? []
    expect(decision?.value).toBe('att tvätta muren.')
    expect(text.slice(decision?.passage.start, decision?.passage.end)).toContain('Hamngatan')
  })
})

describe('items without numbers', () => {
  it('have their decisions and what was put off', () => {
    const { items } = reading(
      `${head}Klotter\nDet är mindre nu.\nRådet beslutade att tvätta muren.\n\nBelysning\nFrågan skjuts till nästa möte.`,
    )
    expect(
      items.map(({ number, title, decisions, tabling }) => [
        ...[number, title.value, decisions.map(({ value }) => value), tabling?.deferredTo?.value],
      ]),
    ).toEqual([
      ['', 'Klotter', ['att tvätta muren.'], undefined],
      ['', 'Belysning', [], 'nästa möte'],
    ])
  })
})

describe('the next meeting', () => {
  const next = (words: string) => {
    const { date, time, place } = reading(`${head}1. Start\nHej.\n\n${words}`).nextMeeting ?? {}
    return [date?.value, time?.value, place?.value]
  }
  it.each([
    ['Nästa möte: 21 mars kl. 10–12, Hamnhuset', ['2024-03-21', '10:00', 'Hamnhuset']],
    ['2. Nästa gång\nOnsdag 3 april kl 8.15 på skolan', ['2024-04-03', '08:15', 'skolan']],
    ['2. Nästa träff\n3 april kl. 9, digitalt.', ['2024-04-03', '09:00', 'digitalt']],
    ['2. Nästa möte\n3 april kl. 9 via Teams', ['2024-04-03', '09:00', 'Teams']],
    ['2. Nästa möte\n3 april kl. 9, samma lokal.', ['2024-04-03', '09:00', 'samma lokal']],
    ['2. Kommande möte\n3 april kl. 9, i biblioteket', ['2024-04-03', '09:00', 'biblioteket']],
    ['2. Läget\nNästa steg tas i maj.', [undefined, undefined, undefined]],
  ])('is read from %j', (words, expected) => expect(next(words)).toEqual(expected))
})

describe('when the meeting began and ended', () => {
  it('is read from its first and last items where nothing else tells', () => {
    const { start, end } = reading(
      `${head}1. Start\nEva Ek öppnade mötet kl. 9.00.\n2. Läget\nPolisen kom kl. 9.30.\n3. Slut\nEva Ek avslutade mötet kl. 10.15.`,
    )
    expect([start?.value, start?.isSure, end?.value]).toEqual(['09:00', false, '10:15'])
  })
  it('is bare hours only beside a label for the time', () => {
    const { start, end } = reading(`Minnesanteckningar Hamnrådet\nTid: 09-12\nNärvarande: Eva Ek\n\n1. Start\nHej.`)
    expect([start?.value, end?.value]).toEqual(['09:00', '12:00'])
  })
})

describe('whoever is told absent', () => {
  it('is not among those called to the meeting', () => {
    const { present, absent } = reading(
      'Protokoll Hamnrådet 2024-02-08\nKallade: Eva Ek, Bo Alm\nÅterbud: Bo Alm\n\n1. Start\nHej.',
    )
    expect([present, absent].map((people) => people.map(({ name }) => name.value))).toEqual([['Eva Ek'], ['Bo Alm']])
  })
})

describe('a list with a column of ticks', () => {
  const list = (rows: string) =>
    reading(`Protokoll Hamnrådet 2024-02-08\nNärvarolista\nNamn\tOrganisation\tNärv.\n${rows}\n\n1. Start\nHej.`)
  it('tells who was not there by a dash', () => {
    const { present, absent } = list('Eva Ek\tPRO\tX\nBo Alm\tSPF\t-\nSiv Rask\tSPF\tX')
    expect([present, absent].map((people) => people.map(({ name }) => name.value))).toEqual([
      ['Eva Ek', 'Siv Rask'],
      ['Bo Alm'],
    ])
  })
  it('tells nothing by a dash where nobody has a tick', () =>
    expect(list('Eva Ek\tPRO\t-\nBo Alm\tSPF\t-').absent).toEqual([]))
})

describe('a row of people without names', () => {
  it('is no place that those after it come from', () => {
    const { present } = reading(
      'Minnesanteckningar Hamnrådet 2024-02-08\nPå mötet deltog:\n• Tre elever från Norrskolan\n• Eva Ek\n\n1. Start\nHej.',
    )
    expect(present.map(({ name, organisation }) => [name.value, organisation])).toEqual([['Eva Ek', undefined]])
  })
})

describe('substitutes under a label that says they were there', () => {
  it('have the rest of it as their role', () => {
    const { present } = reading(
      'Protokoll Hamnrådet 2024-02-08\nNärvarande: Eva Ek\nNärvarande ersättare: Bo Alm\n\n1. Start\nHej.',
    )
    expect(present.map(({ role }) => role?.value)).toEqual([undefined, 'ersättare'])
  })
})

describe('signatures in one row under two labels', () => {
  it('are all of those who approve, from the second on', () => {
    const { secretary, approvers } = reading(
      `${head}1. Slut\nHej.\n\nVid protokollet   Justeras\n\nSiv Rask   Eva Ek   Bo Alm`,
    )
    expect([secretary?.value, approvers.map(({ value }) => value)]).toEqual(['Siv Rask', ['Eva Ek', 'Bo Alm']])
  })
})

describe('a page on the web without items', () => {
  it('tells of the next meeting in its text', () => {
    const { nextMeeting } = reading(
      `${head}Det här pratade vi om:\n\n• Läget\n• Belysning\n\nEva Ek tackar. Nästa möte är den 26 maj klockan 17.00 på biblioteket.`,
    )
    expect([nextMeeting?.date?.value, nextMeeting?.place?.value]).toEqual(['2024-05-26', 'biblioteket'])
  })
})

describe('a list of those absent', () => {
  it('is over where the decisions of the meeting are listed', () => {
    const { absent } = reading(
      'Minnesanteckningar Hamnrådet 2024-02-08\nNärvarande: Eva Ek\nFörhinder: Siv Rask\n\nBeslut från mötet:\nSune:\n- ringer alla\n\n1. Start\nHej.',
    )
    expect(absent.map(({ name }) => name.value)).toEqual(['Siv Rask'])
  })
})

describe('a list of those present that the first page only points to', () => {
  it('is read where it stands, stars and all', () => {
    const { present } = reading(
      'Protokoll Hamnrådet 2024-02-08\nBeslutande: Se bilaga 1\n\n§ 1 Start\nHej.\n§ 2 Slut\nHej då.\n\nBilaga 1 Närvarolista\nLedamöter\nEva Ek, ordförande *Bo Alm',
    )
    expect(present.map(({ name }) => name.value)).toEqual(['Eva Ek', 'Bo Alm'])
  })
})
