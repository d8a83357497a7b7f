import { describe, expect, it } from 'vitest'
import { readCsv } from '#platform/csv.ts'
import { populationColumns } from './population-columns.ts'
import { readPopulation } from './read-population.rule.ts'

const municipality = (code: string, shortName: string, endedOn: string | null = null) => ({
  ...{ id: `id-${code}`, code, shortName, endedOn },
  name: `${shortName} kommun`,
  formerNames: shortName === 'Haninge' ? ['Österhaninge kommun'] : [],
})
const register = [
  municipality('0136', 'Haninge'),
  municipality('0192', 'Nynäshamn'),
  municipality('1480', 'Göteborg'),
  municipality('0330', 'Borta', '2023-12-31'),
  municipality('0331', 'Kvar', '2024-12-31'),
]
const read = (text: string | Uint8Array) => {
  const { rows, faults } = readCsv(text, populationColumns(2024))
  const outcome = readPopulation(rows, register, 2024)
  return {
    figures: outcome.figures.map(({ code, inhabitants }) => `${code} ${inhabitants}`),
    faults: [...faults, ...outcome.faults].map(({ line, reason }) => `${line}: ${reason}`),
  }
}

describe('a file of inhabitants', () => {
  it.each([
    ['our own headings', 'kommunkod;kommun;invånare\n0136;Haninge;98000\n0192;Nynäshamn;29000'],
    ['a list in English', 'municipality_code,municipality_name,population\n0136,Haninge,98000\n0192,Nynäshamn,29000'],
    ['code and name in one column', '"region";"2024"\n"0136 Haninge";98000\n"0192 Nynäshamn";29000'],
    [
      'the year in the heading',
      'region\tkön\tFolkmängd 2024\n0136 Haninge\ttotalt\t98000\n0192 Nynäshamn\ttotalt\t29000',
    ],
    ['codes without their zero', 'kod;antal\n136;98000\n192;29000'],
    ['spaces in the figures', 'kod;folkmängd\n0136;98 000\n0192;29\u00a0000'],
    ['a name that was', 'kod;namn;antal\n0136;Österhaninge kommun;98000\n0192;Nynäshamns kommun;29000'],
    ['Windows encoding', Buffer.from('kod;kommun;invånare\n0136;Haninge;98000\n0192;Nynäshamn;29000', 'latin1')],
  ])('with %s is read', (_case, text) =>
    expect(read(text)).toEqual({ figures: ['0136 98000', '0192 29000'], faults: [] }),
  )

  it('of nobody is read as nobody', () =>
    expect(read('kod;antal\n0136;0')).toEqual({ figures: ['0136 0'], faults: [] }))
})

describe('a line', () => {
  it.each([
    ['unknown code', '9999;;5', 'Kommunkoden 9999 finns inte i registret.'],
    ['a code that is a word', 'Haninge;;5', 'Kommunkoden Haninge finns inte i registret.'],
    ['no code', ';Haninge;5', 'Kommunkod saknas.'],
    ['a county', '01;Stockholms län;5', '01 är koden för ett län eller hela riket, inte för en kommun.'],
    ['the whole country in one column', '00 Riket;;5', '00 är koden för ett län eller hela riket, inte för en kommun.'],
    ['the name of another', '0136;Nynäshamn;5', 'Kommunkoden 0136 är Haninge, inte Nynäshamn.'],
    ['the name of another in one column', '0136 Nynäshamn;;5', 'Kommunkoden 0136 är Haninge, inte Nynäshamn.'],
    ['one that had ended', '0330;Borta;5', 'Borta upphörde 2023-12-31 och har inga invånare 2024.'],
    ['no figure', '0136;Haninge;', 'Antalet invånare saknas.'],
    ['a word for a figure', '0136;Haninge;många', 'Antalet invånare, många, är inte ett heltal.'],
    ['a part of a person', '0136;Haninge;98000,5', 'Antalet invånare, 98000,5, är inte ett heltal.'],
    ['a point that may mean anything', '0136;Haninge;98.000', 'Antalet invånare, 98.000, är inte ett heltal.'],
    ['fewer than nobody', '0136;Haninge;-5', 'Antalet invånare, -5, är mindre än noll.'],
    ['two figures put together', '0136;Haninge;9800029000', 'Antalet invånare, 9800029000, är större än hela landets.'],
  ])('with %s is named with its reason, and the next is read', (_case, line, reason) =>
    expect(read(`kod;namn;antal\n${line}\n0192;Nynäshamn;29000`)).toEqual({
      figures: ['0192 29000'],
      faults: [`2: ${reason}`],
    }),
  )

  it('with a code that comes twice is not guessed between: neither is read', () =>
    expect(read('kod;namn;antal\n0136;Haninge;1\n0192;Nynäshamn;29000\n136;Haninge;2')).toEqual({
      figures: ['0192 29000'],
      faults: ['2: Kommunkoden 0136 står också på rad 4.', '4: Kommunkoden 0136 står också på rad 2.'],
    }))

  it('of one that ended with the year is read', () => expect(read('kod;antal\n0331;7').figures).toEqual(['0331 7']))
})

it('another year’s column is not taken for this year’s', () =>
  expect(read('region;2023\n0136 Haninge;98000').faults).toEqual([
    expect.stringContaining('Kolumnen ”invånare” saknas'),
  ]))
