import { expect, it } from 'vitest'
import { attClauses } from './att-clauses.rule.ts'

const clausesOf = (text: string) =>
  attClauses(text, { value: text, passage: { start: 0, end: text.length }, isSure: true }).map(({ value, passage }) => {
    expect(text.slice(passage.start, passage.end)).toBe(value)
    return value
  })

it.each([
  ['att anta planen, att trycka den samt att sprida den.', ['att anta planen', 'att trycka den', 'att sprida den.']],
  [
    'att anta planen att lägga rapporten till handlingarna',
    ['att anta planen', 'att lägga rapporten till handlingarna'],
  ],
  ['att anta planen, och att bordlägga resten', ['att anta planen', 'att bordlägga resten']],
  ['att anta planen och att trycka den', ['att anta planen och att trycka den']],
  ['att anta planen, att den gäller i maj', ['att anta planen, att den gäller i maj']],
  ['att föreslå rådet att anta planen', ['att föreslå rådet att anta planen']],
  ['att uppdra åt Eva Ek att skriva, att ringa', ['att uppdra åt Eva Ek att skriva, att ringa']],
  ['att uppdra åt Eva Ek att skriva, att anta planen', ['att uppdra åt Eva Ek att skriva', 'att anta planen']],
  ['dels att anta planen, dels att lägga den undan', ['dels att anta planen, dels att lägga den undan']],
  ['att anta planen, dels att notera den', ['att anta planen, dels att notera den']],
  ['Planen antas, att notera den', ['Planen antas, att notera den']],
])('%j has %j', (text, clauses) => expect(clausesOf(text)).toEqual(clauses))
