import { expect, it } from 'vitest'
import { postOn } from './post-on.rule.ts'

const posts = [
  { organisationId: 'haninge', title: 'utredare', from: '2015-01-01', to: '2019-12-31' },
  { organisationId: 'haninge', title: 'säkerhetschef', from: '2020-01-01', to: '2022-06-30' },
  { organisationId: 'salem', title: 'kommundirektör', from: '2022-07-01', to: null },
  { organisationId: 'forbundet', title: 'ordförande', from: '2021-01-01', to: '2023-12-31' },
]

it.each([
  ['before the first post', '2014-12-31', null, undefined],
  ['on the first day', '2015-01-01', null, 'utredare'],
  ['on the last day', '2019-12-31', null, 'utredare'],
  ['on the day after, in the next post', '2020-01-01', null, 'säkerhetschef'],
  ['with two posts, the one that began last', '2022-01-01', null, 'ordförande'],
  ['with two posts, the one in the organisation named', '2022-01-01', 'haninge', 'säkerhetschef'],
  ['in an organisation where no post was held that day', '2022-01-01', 'salem', 'ordförande'],
  ['in a post without an end', '2030-01-01', null, 'kommundirektör'],
])('%s', (_case, day, organisationId, title) => expect(postOn(posts, day, organisationId)?.title).toBe(title))
