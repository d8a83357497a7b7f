import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv, type CsvColumn } from './csv.ts'

const columns: CsvColumn<'code' | 'name' | 'count'>[] = [
  { key: 'code', label: 'kommunkod', names: ['kod'], required: true },
  { key: 'name', label: 'namn', names: [] },
  { key: 'count', label: 'invånare', names: ['folkmängd', 'antal'], required: true },
]
const valuesOf = (file: Uint8Array | string) =>
  readCsv(file, columns).rows.map(({ line, values }) => [line, values.code, values.name, values.count])
const faultsOf = (file: Uint8Array | string) =>
  readCsv(file, columns).faults.map(({ line, reason }) => `${line}: ${reason}`)

describe('a file of lines', () => {
  it.each([
    ['semicolons', 'Kommunkod;Namn;Folkmängd\n0192;Nynäshamn;29000\n'],
    ['commas and CRLF', 'kod,namn,antal\r\n0192,Nynäshamn,29000\r\n'],
    ['tabs, other order and a column more', 'antal\tkod\tannat\tnamn\n29000\t0192\tx\tNynäshamn'],
    ['quotation marks', 'kod;namn;antal\n"0192";"Nynäshamn";"29000"'],
    ['a byte order mark', '\uFEFFkod;namn;antal\n0192;Nynäshamn;29000'],
  ])('with %s is read', (_, text) => expect(valuesOf(text)).toEqual([[2, '0192', 'Nynäshamn', '29000']]))

  it.each([
    ['UTF-8', new TextEncoder().encode('kod;namn;antal\n0192;Nynäshamn;1')],
    ['Windows-1252', Buffer.from('kod;namn;antal\n0192;Nynäshamn;1', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFkod;namn;antal\n0192;Nynäshamn;1', 'utf16le')],
  ])('in %s is read', (_, bytes) => expect(valuesOf(bytes)).toEqual([[2, '0192', 'Nynäshamn', '1']]))

  it('keeps the line numbers of the file over empty lines and broken ones', () => {
    const text = 'kod;namn;antal\n\n0192;"Nynäs\nhamn";1\n0136;Haninge;2'
    expect(valuesOf(text)).toEqual([
      [3, '0192', 'Nynäs\nhamn', '1'],
      [5, '0136', 'Haninge', '2'],
    ])
  })

  it('names each line that does not fit, and reads the others', () => {
    const text = 'kod;namn;antal\n0192;Nynäshamn\n0136;Haninge;2;3\n0138;Tyr\uFFFDsö;4\n0127;Botkyrka;5'
    expect(faultsOf(text)).toEqual([
      '2: Raden har 2 fält men rubrikraden 3.',
      '3: Raden har 4 fält men rubrikraden 3. Står ett skiljetecken fel?',
      expect.stringContaining('4: Raden har tecken som inte går att läsa.'),
    ])
    expect(valuesOf(text)).toEqual([[5, '0127', 'Botkyrka', '5']])
  })

  it('with a quotation mark that is never closed does not swallow the lines after it', () =>
    expect(valuesOf('kod;namn;antal\n0192;"Nynäshamn;1\n0136;Haninge;2')).toEqual([
      [2, '0192', '"Nynäshamn', '1'],
      [3, '0136', 'Haninge', '2'],
    ]))
})

describe('a file that can not be read', () => {
  it.each([
    ['empty', '', '1: Filen är tom.'],
    ['without a column', 'kod|namn|antal\n1|2|3', 'Kolumnerna ”kommunkod”, ”invånare” saknas'],
    ['with a column twice', 'kod;kommunkod;antal\n1;2;3', 'Kolumnen ”kommunkod” finns två gånger'],
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'Filen är inte text'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'Filen är inte text'],
  ])('is told apart: %s', (_, file, words) => expect(faultsOf(file)).toEqual([expect.stringContaining(words)]))
})

it('asks for one of the columns that stand for the same', () => {
  const either: CsvColumn<'code' | 'name'>[] = [
    { key: 'code', label: 'kod', names: [], oneOf: 'organisation' },
    { key: 'name', label: 'namn', names: [], oneOf: 'organisation' },
  ]
  expect(readCsv('foo;bar\n1;2', either).faults.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('Kolumnen ”kod” eller ”namn” saknas'),
  ])
  expect(readCsv('namn;bar\nEkby;2', either).rows).toEqual([{ line: 2, values: { code: '', name: 'Ekby' } }])
})

describe('writeCsv', () => {
  it('writes what it reads back, and no formula', () => {
    const text = writeCsv([
      ['kod', 'namn', 'antal'],
      ['0192', 'Nynäs;"hamn"', 12],
      ['=1+1', '', null],
    ])
    expect(valuesOf(text)).toEqual([
      [2, '0192', 'Nynäs;"hamn"', '12'],
      [3, "'=1+1", '', ''],
    ])
  })
})
