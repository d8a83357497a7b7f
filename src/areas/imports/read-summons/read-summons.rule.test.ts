import { expect, it } from 'vitest'
import { readSummons } from './read-summons.rule.ts'

const read = (text: string) => readSummons({ text, pages: [{ start: 0, end: text.length }] })
const summons = `KALLELSE

Trygghetsrådet kallas till sammanträde

Tid: torsdagen den 14 mars 2024 kl. 13.00–15.30
Plats: Stadshuset, sal Eken

Ärenden

1. Upprop
2. Lägesbild för årets första
   månader
2024 års budget delas ut på mötet.
3. Övriga frågor
`

it('tells who is called, when and where', () => {
  const { body, date, start, end, place } = read(summons)
  expect([body, date, start, end, place].map((found) => found?.value)).toEqual([
    ...['Trygghetsrådet', '2024-03-14', '13:00', '15:30', 'Stadshuset, sal Eken'],
  ])
})
it('lists the matters with their numbers, wrapped titles whole', () =>
  expect(read(summons).items.map(({ number, title }) => [number, title.value])).toEqual([
    ['1', 'Upprop'],
    ['2', 'Lägesbild för årets första månader'],
    ['3', 'Övriga frågor'],
  ]))
it('takes the body from the title', () =>
  expect(read('Kallelse till möte med Södra styrgruppen\n\n1. Start\n').body?.value).toBe('Södra styrgruppen'))
it('leaves out what it does not say', () => expect(read('Kallelse\n\nVälkommen!')).toEqual({ items: [] }))
