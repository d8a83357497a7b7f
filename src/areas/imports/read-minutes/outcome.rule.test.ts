import { describe, expect, it } from 'vitest'
import { decisionsIn } from './decisions.rule.ts'
import { linesOf } from './lines.rule.ts'
import type { Section } from './sections.rule.ts'
import { tablingIn } from './tabling.rule.ts'

const section = (words: string): { text: string; section: Section } => {
  const text = `Rubrik\n\n${words}`
  const [heading, ...lines] = linesOf({ text, pages: [{ start: 0, end: text.length }] })
  const title = { value: 'Rubrik', passage: { start: heading?.start ?? 0, end: heading?.end ?? 0 }, isSure: true }
  return { text, section: { number: '1', title, lines, body: { start: 8, end: text.length } } }
}
const decided = (words: string) => {
  const { text, section: own } = section(words)
  return decisionsIn(text, own).map(({ value }) => value)
}
const putOff = (words: string) => {
  const { text, section: own } = section(words)
  const tabling = tablingIn(text, own)
  return (
    tabling && [
      text.slice(tabling.passage.start, tabling.passage.end),
      tabling.deferredTo?.value,
      tabling.reason?.value,
    ]
  )
}

describe('decisions', () => {
  it.each([
    ['Beslut\nPlanen antas som den är.', ['Planen antas som den är.']],
    ['Beslut: Planen antas som den är.\n\nGruppen tackar.', ['Planen antas som den är.']],
    ['Beslut\n\n1. Planen antas.\n2. Den följs upp.\n\nGruppen tackar.', ['Planen antas.', 'Den följs upp.']],
    [
      'Nämnden beslutar\n\natt anta planen.\natt följa upp den.\n\nBakgrund\n\nPlanen är ny.',
      ['att anta planen.', 'att följa upp den.'],
    ],
    ['Nämnden beslutar\n– att anta planen.\nBakgrund\nPlanen är ny.', ['att anta planen.']],
    ['Beslut att anta planen.\nBeslut att se över den.', ['Beslut att anta planen.', 'Beslut att se över den.']],
    ['Ett beslut att gå vidare saknas.', []],
    ['Rådet beslutade att anta planen. Alla var nöjda.', ['att anta planen.']],
    ['Det beslöts att anta planen.', ['Det beslöts att anta planen.']],
    ['Att tacka för informationen.', ['Att tacka för informationen.']],
    ['Flera lyfter att planen är lång och\natt den måste gå att läsa.', []],
    ['Informationen noteras.', ['Informationen noteras.']],
    ['Läget gicks igenom 2009-12-03. att notera informationen.', ['att notera informationen.']],
    ['Att jämte ordföranden justera utses Eva Ek.', []],
    ['Beslut Planen antas. Eva Ek tackar.', ['Planen antas.']],
    [
      'Beslut: Två ansökningar beviljades. En bordlades. Eva Ek tackar.',
      ['Två ansökningar beviljades.', 'En bordlades.'],
    ],
    ['Beslut 1. Planen antas. Eva Ek tackar.', ['Planen antas.']],
    ['Beslut: Planen antas. Paragrafen är justerad.', ['Planen antas.']],
    ['Beslut: Planen antas. Beslutet skickas till Eva Ek.', ['Planen antas.']],
    ['Beslut: Ärendet skjuts upp till hösten.', ['Ärendet skjuts upp till hösten.']],
    ['Förslag till beslut: Planen antas i höst.', []],
    ['Gruppen pratade om att besluta senare.', []],
    ['Nämndens beslut\nPlanen antas.\nReservation\nEva Ek reserverar sig.', ['Planen antas.']],
    ['Nämndens beslut\nPlanen antas.\nSkickas till\nPolisen', ['Planen antas.']],
    ['Nämndens beslut\nPlanen antas.\nAnsvarig: Eva Ek', ['Planen antas.']],
    [
      'Nämndens beslut Nämnden föreslår fullmäktige att anta planen.',
      ['Nämnden föreslår fullmäktige att anta planen.'],
    ],
    ['Förslag till beslut\natt anta planen\nBeslut\natt ändra planen', ['att ändra planen']],
    ['Rådet beslutar föreslå styrelsen besluta\natt anta planen.', ['att anta planen.']],
    [
      'Beslut\nRådet beslutade att anta planen.\nRådet beslutade vidare att trycka den.',
      ['att anta planen.', 'att trycka den.'],
    ],
    ['Beslut\nPlanen antas.\nEva Ek trycker den.', ['Planen antas.', 'Eva Ek trycker den.']],
    [
      'Beslut\nDen plan som gruppen har skrivit antas med de ändringar som Eva Ek har\nföreslagit.',
      ['Den plan som gruppen har skrivit antas med de ändringar som Eva Ek har föreslagit.'],
    ],
    ['Ansökan är inte klar. Beslut: Eva Ek ringer dem.', ['Eva Ek ringer dem.']],
    [
      'Beslut: Planen antas. Eva Ek får i uppdrag att trycka den. Alla tackar.',
      ['Planen antas.', 'Eva Ek får i uppdrag att trycka den.'],
    ],
    ['Beslut: Planen antas.\nEva Ek deltog inte.', ['Planen antas.']],
    ['Det bestämdes att planen trycks.', ['Det bestämdes att planen trycks.']],
    ['Ledamoten yrkar att rådet beslutar att anta planen.', []],
  ])('are read from %j', (words, decisions) => expect(decided(words)).toEqual(decisions))
})

describe('matters put off', () => {
  it.each([
    ['Bordlades på grund av tidsbrist.', 'Bordlades', undefined, 'tidsbrist'],
    ['Valet bordläggs till nästkommande sammanträde.', 'bordläggs', 'nästkommande sammanträde', undefined],
    ['Frågan tas upp igen på nästa ledningsgruppsmöte.', 'tas upp igen', 'nästa ledningsgruppsmöte', undefined],
    ['Frågor samlas ihop på nästa möte.', 'samlas ihop', 'nästa möte', undefined],
    ['Det som återstår från tidigare möten samlas ihop på nästa möte.', 'samlas ihop', 'nästa möte', undefined],
    ['Ärendet utgick p.g.a. sjukdom.', 'utgick', undefined, 'sjukdom'],
    ['Nämnden återremitterar ärendet.', 'återremitterar', undefined, undefined],
    ['Ärendet återupptas vid nästa möte.', 'återupptas', 'nästa möte', undefined],
    ['Beslut togs att skjuta upp budgeten till nästa möte.', 'skjuta upp', 'nästa möte', undefined],
    ['Beslöts att avvakta med beslut till nästa LAG-möte.', 'avvakta med beslut', 'nästa LAG-möte', undefined],
    ['Bordläggs på grund av att taxan inte är klar.', 'Bordläggs', undefined, 'att taxan inte är klar'],
    ['Ärendet bordlades till den 3 juni.', 'bordlades', 'den 3 juni', undefined],
    ['Frågan avvaktar till våren.', 'avvaktar', 'våren', undefined],
    ['Ärendet bordläggs till mötet i mars.', 'bordläggs', 'mötet i mars', undefined],
    ['Frågan uppsköts till styrelsens möte i maj 2024.', 'uppsköts', 'styrelsens möte i maj 2024', undefined],
    ['Nämnden återremitterar planen till chefen.', 'återremitterar', 'chefen', undefined],
    ['Punkten hanns inte med, tas på nästa möte.', 'hanns inte', 'nästa möte', undefined],
    ['Frågan tas på nästa möte.', 'tas på ', 'nästa möte', undefined],
    ['Punkten hanns inte med.', 'hanns inte', undefined, undefined],
    ['Punkten ströks från dagordningen.', 'ströks från dagordning', undefined, undefined],
    ['Återkommer på nästa möte.', 'Återkommer på ', 'nästa möte', undefined],
    ['Ärendet bordläggs till februari.', 'bordläggs', 'februari', undefined],
    ['Frågan hänskjuts till arbetsgruppen.', 'hänskjuts', 'arbetsgruppen', undefined],
    ['Ärendet återremitteras till tekniska enheten för ny beredning.', 'återremitteras', 'tekniska enheten', undefined],
  ])('are known by their words: %s', (words, ...expected) => expect(putOff(words)).toEqual(expected))
  it.each([
    'Ärendet bordlades inte.',
    'Frågan avgjordes utan att bordläggas.',
    'Ärendet bordlades vid förra mötet.',
    'Frågan bordlades den 16 maj 2019.',
    'Ledamoten yrkar att ärendet bordläggs.',
    'Nya frågor tas upp på nästa möte.',
    'Hanteras om tid finns på nästa möte.',
    'Gruppen gick igenom bordlagda ärenden.',
    'Planen utgår från förra årets plan.',
    'En plan tas fram på nästa möte.',
    'Dagordningen fastställs med ändringen att § 4 utgår.',
  ])('are not seen in: %s', (words) => expect(putOff(words)).toBeUndefined())
})
