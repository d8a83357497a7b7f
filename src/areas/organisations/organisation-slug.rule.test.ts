import { expect, it } from 'vitest'
import { slugsFor } from './organisation-slug.rule.ts'

const named = (id: string, shortName: string, code: string | null = null) => ({ id, shortName, code })
const slugs = (...given: Parameters<typeof slugsFor>) => [...slugsFor(...given).values()]

it('an organisation has its short name for address', () =>
  expect(slugs([named('n', 'Nynäshamn', '0192'), named('l', 'Länsstyrelsen Västra Götaland', '14')], [])).toEqual([
    'nynashamn',
    'lansstyrelsen-vastra-gotaland',
  ]))

it('two that would have the same have their codes added, in whatever order they come', () => {
  const [habo, hobo, other] = [named('a', 'Habo', '0643'), named('b', 'Håbo', '0305'), named('c', 'Heby', '0331')]
  expect(slugs([habo, hobo, other], [])).toEqual(['habo-0643', 'habo-0305', 'heby'])
  expect(slugs([hobo, other, habo], [])).toEqual(['habo-0305', 'heby', 'habo-0643'])
})

it('one whose address is taken has its code added, or a number where it has none', () => {
  expect(slugs([named('a', 'Habo', '0643')], ['habo'])).toEqual(['habo-0643'])
  expect(slugs([named('a', 'Kansliet'), named('b', 'Kansliet'), named('c', 'Kansliet')], ['kansliet'])).toEqual([
    'kansliet-2',
    'kansliet-3',
    'kansliet-4',
  ])
  expect(slugs([named('a', 'Habo', '0643')], ['habo', 'habo-0643'])).toEqual(['habo-0643-2'])
})
