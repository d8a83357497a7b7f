import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.rule.ts'
import type { Found } from './reading.ts'

const read = (text: string) => readDocument({ text, pages: [{ start: 0, end: text.length }] })

/** Every found value in the reading, however deep it lies. */
function allFound(value: unknown): Found<unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(allFound)
  return 'passage' in value && 'value' in value ? [value as Found<unknown>, ...inside] : inside
}

const pages = {
  promises:
    'Kil – medborgarlöften 2024\n\nKils kommun och polisen lovar att:\n\n• Lysa upp\n  gångvägarna.\n• Synas mer.\n\nLöftena bygger på dialoger\nmed boende. I fokus står trafik och droger.\n',
  networks:
    'Om Dalarådet\n\nRådet är ett samarbete mellan Mora, Orsa och Leksands\nkommuner. Syftet är att dela\nkunskap.\n\nVännätverket är ett nätverk.\n',
  agreement:
    'Samverkansöverenskommelse\n\nParter\n\nMora kommun och polisen\n\nSyfte\n\nSyftet är att minska\nklottret.\n\nUnderskrifter\n\nEva Ek   Bo Alm\n',
  press:
    'Pressmeddelande från Region Dalarna\n\nNy satsning på trygghet\n\n– Det blir bra för alla\ni hela länet, säger Eva Ek, direktör.\n',
  survey: 'Trygghetsmätning 2022\n\n900 personer svarade. 61 procent är\ntrygga på kvällen.\n',
  summons: 'Kallelse till Södra rådet\n\nPlats: Sal Eken\n\n1. Start\n2. Lägesbild för\n   våren\n',
}

describe('a document of any kind', () => {
  it.each(Object.entries(pages))('knows the words every text value came from: %s', (kind, text) => {
    const document = read(text)
    expect(document.kind).toBe(kind)
    const values = allFound(document).filter(({ value }) => typeof value === 'string')
    expect(values.length).toBeGreaterThan(1)
    const folded = (words: unknown) => String(words).split(/\s+/u).join(' ')
    const differing = values.filter(({ value, passage }) => folded(text.slice(passage.start, passage.end)) !== value)
    expect(differing.map(({ value }) => value)).toEqual([])
  })
  it('of no known kind gives nothing', () => expect(read('Hej! Här är receptet.')).toEqual({ kind: 'other' }))
  it.each([
    ['of how many it has', 'Alfaringen\n\nRingen har nio medlemmar.'],
    ['of public bodies as members', 'Norra huset\n\nNorra huset ägs av Kil, Mora och Orsa.'],
    ['of what it is for under a name as networks have', 'Brottsförebyggande råd\n\nSyftet är att minska brotten.'],
  ])('tells of a network when it tells %s', (_what, text) => expect(read(text).kind).toBe('networks'))
  it.each([
    'Skolor i kommunen\n\nAlfaskolan, Betaskolan och Gammaskolan är grundskolor.',
    'Dialog om centrum\n\nKommunen ska ta fram en plan.',
  ])('and else it does not: %j', (text) => expect(read(text).kind).toBe('other'))
  it('that speaks of networks but names none is of no known kind', () =>
    expect(read('Nätverk\n\nHär finns inget än.')).toEqual({ kind: 'other' }))
})

// No time is asserted: a reading that grows with the square of the text runs into the limit for a test.
describe('hostile text', () => {
  const heads = Object.values(pages)
  it.each([
    ...['a ', 'Eva Ek, ', '• A\n', 'a\n', ' ', '\n', '\t', 'x', '(', ', ', 'A och B samt ', 'Kil kommun ', 'A   B\n'],
    ...['kommunerna A, ', 'Polisen lovar att a. ', 'Vi lovar att:\nA\n', 'områden är ', 'bygger på dialoger ', '2023-'],
    ...['X är ett samarbete ', 'mellan A, ', '12 procent, ', '– a, säger B\n', '1. A\n', 'Syftet är att a ', 'a@b.'],
  ])('of endless %j is read in time', (piece) => {
    for (const head of heads) expect(read(head + piece.repeat(1_000_000 / piece.length)).kind).not.toBe('')
  })
})
