import { describe, expect, it } from 'vitest'
import type { MinutesReading } from '../reading.ts'
import { readMinutes } from './read-minutes.rule.ts'

function read(text: string): MinutesReading {
  const outcome = readMinutes({ text, pages: [{ start: 0, end: text.length }] })
  if (!outcome.ok) throw new Error('not taken for minutes')
  return outcome.value
}
const valueOf = (found: { value: string } | undefined) => found?.value
const namesOf = (people: MinutesReading['present']) => people.map(({ name }) => name.value)

const front =
  '1 (4) Hamnrådet Dag och tid Plats ande Onsdagen den 9 maj 2007 kl 08.30 – 11.00 Sjösalen, Kommunhuset ' +
  'Siv Lager (s), ordförande Sune Rask (c), vice ordförande Övriga deltagande Eva Holm, hamnchef § 7 Ylva Bäck, fogde ' +
  'Ej närvarande Bo Alm, Salem Utses att justera Sune Rask Justeringens plats och tid Kommunhuset 2007-05-16 ' +
  'Underskrifter Sekreterare Ordförande Justerande Ulla Ros Siv Lager (s) Sune Rask (c) Paragrafer 6-9'
const agenda = '2 (4) Innehållsförteckning 6 Dagordning 7 Hamnens drift 8 Avgifter 9 Nästa möte'
const body =
  '3 (4) Hr § 6 Dagordning Beslut Dagordningen fastställs. Hr § 7 Dnr HR 2007/14 Hamnens drift Eva Holm redogör. ' +
  'Beslut: 1. Driften godkänns. 2. Ny bod köps in. Eva Holm tackar. Hr § 8 Avgifter Hamnrådet beslutar att ' +
  'återremittera ärendet Hr § 9 Nästa möte Onsdagen den 5 september kl 08.30 i Sjösalen.'

describe('minutes whose line breaks got lost', () => {
  const reading = read([front, agenda, body].join('\n'))
  it('give each label its own among values that came after all of them', () => {
    expect([reading.date, reading.start, reading.end, reading.place].map(valueOf)).toEqual([
      ...['2007-05-09', '08:30', '11:00', 'Sjösalen, Kommunhuset'],
    ])
    expect(valueOf(reading.body)).toBe('Hamnrådet')
  })
  it('tell those who were there from those who were not and from those who only sign', () => {
    expect(namesOf(reading.present)).toEqual(['Siv Lager', 'Sune Rask', 'Eva Holm', 'Ylva Bäck'])
    expect(namesOf(reading.absent)).toEqual(['Bo Alm'])
    expect(reading.present[2]?.itemNumbers?.value).toEqual([7])
  })
  it('give signatures in the order of their labels', () =>
    expect([valueOf(reading.chair), valueOf(reading.secretary), reading.approvers.map(valueOf)]).toEqual([
      ...['Siv Lager', 'Ulla Ros'],
      ['Sune Rask'],
    ]))
  it('have their items from the body and not from the list of contents', () =>
    expect(reading.items.map(({ number, title }) => `${number} ${title.value}`)).toEqual([
      ...['Hr 6 Dagordning', 'Hr 7 Hamnens drift', 'Hr 8 Avgifter', 'Hr 9 Nästa möte'],
    ]))
  it('end a decision where the story goes on', () =>
    expect(reading.items.map(({ decisions }) => decisions.map(valueOf))).toEqual([
      ['Dagordningen fastställs.'],
      ['Driften godkänns.', 'Ny bod köps in.'],
      ['att återremittera ärendet'],
      [],
    ]))
  it('say when the next meeting is', () =>
    expect(reading.nextMeeting).toMatchObject({ date: { value: '2007-09-05' }, place: { value: 'Sjösalen' } }))
})

describe('columns that came out one after the other', () => {
  const opening = 'Minnesanteckningar från Norra rådet\nTid: 3 maj 2011 kl 9-10\n'
  it('are put together when there are as many descriptions as names', () => {
    const { present } = read(`${opening}Närvarande:\nEva Ek\nBo Alm\nHaninge\nSalem\n\n1. Start\nHej.`)
    expect(present.map(({ name, organisation }) => [name.value, organisation?.value])).toEqual([
      ['Eva Ek', 'Haninge'],
      ['Bo Alm', 'Salem'],
    ])
  })
  it('stay apart when the counts differ', () => {
    const { present } = read(`${opening}Närvarande:\nEva Ek\nBo Alm\nSiv Rask\nHaninge\nSalem\n\n1. Start\nHej.`)
    expect(present.map(({ organisation }) => organisation?.value)).toEqual([undefined, undefined, undefined])
  })
})

describe('substitutes in a column that came out among the others', () => {
  const people =
    'Siv Lager (s), ordförande Sune Rask (c) ersättare för Ulla Ros (c) Ylva Bäck (m) Åke Storm (mp) Eva Holm Bo Alm'
  const page = (labels: string) =>
    read(
      `1 (4) Hamnrådet Tid Onsdagen den 9 maj 2007 Plats ande ${labels} Sjösalen, Kommunhuset ${people} ${'Justering Sune Rask Underskrifter Sekreterare Eva Holm Ordförande Siv Lager'.padEnd(90)}\n${body}`,
    )
  const rolesIn = (labels: string) =>
    page(labels).present.map(({ name, role, organisation }) =>
      [name.value, role?.value, organisation].slice(0, organisation ? 3 : 2),
    )
  it('are those of a party after the ones who serve for somebody', () =>
    expect(rolesIn('Ledamöter Tjänstgörande ersättare Övriga närvarande Ersättare Tjänstemän')).toEqual([
      ['Siv Lager', 'ordförande'],
      ['Sune Rask', 'ersättare'],
      ['Ylva Bäck', 'Ersättare'],
      ['Åke Storm', 'Ersättare'],
      ['Eva Holm', undefined],
      ['Bo Alm', undefined],
    ]))
  it('are nobody where no such column is', () =>
    expect(rolesIn('Ledamöter Övriga närvarande Tjänstemän')[2]).toEqual(['Ylva Bäck', undefined]))
})

describe('a page head after the last of them', () => {
  it('is not about those before it', () => {
    const { present } = read(
      `1 (2) Hamnrådet Tid Onsdagen den 9 maj 2007 Plats ande Övriga deltagande Sjösalen, Kommunhuset Siv Lager, ordförande Sune Rask, hamnchef Ylva Bäck, Polisen Åke Storm, kajchef Eva Holm, Länsstyrelsen, punkt 2\nHAMNEN MINNESANTECKNINGAR 2(3) 1. Start Hej. 2. Läget Hej. 3. Slut Hej.`,
    )
    expect(present.at(-1)?.itemNumbers?.value).toEqual([2])
  })
})

describe('what stands in unusual places', () => {
  const opening = 'Minnesanteckningar från Norra rådet\nTid: 3 maj 2011 kl 9-10\nNärvarande: Eva Ek, Bo Alm\n'
  it('is an agenda that has no numbers and no text after it', () => {
    const { items } = read(`${opening}\nPå dagordningen stod:\n\n• Läget i hamnen\n• Belysning\n\nTack för i dag.`)
    expect(items.map(({ number, title }) => [number, title.value])).toEqual([
      ['', 'Läget i hamnen'],
      ['', 'Belysning'],
    ])
  })
  it('is a workplace told in the text only', () => {
    const { present } = read(`${opening}\n1. Val\nNy i rådet är Bo Alm, Norrby kommun.`)
    expect(present.map(({ organisation }) => organisation?.value)).toEqual([undefined, 'Norrby kommun'])
  })
  it('is a place and nothing else under the next meeting', () =>
    expect(read(`${opening}\n1. Start\nHej.\n2. Nästa möte\nSalem`).nextMeeting?.place?.value).toBe('Salem'))
  it('is a page head again inside an item', () => {
    const { items } = read(`RÅDET PROTOKOLL Sida 1\n${opening}\n1. Start\nHej.\nRÅDET PROTOKOLL Sida 2\nHej då.`)
    expect(items[0]?.text?.value).toBe('Hej.\n\nHej då.')
  })
})
