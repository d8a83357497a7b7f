import { expect, it } from 'vitest'
import { formatHost, nextHost } from './body-host.rule.ts'

const host = (shortName: string, from: string, to: string) => ({ id: shortName, bodyId: 'b', shortName, from, to })
const hosts = [host('Haninge', '2025-01-01', '2025-12-31'), host('Huddinge', '2026-01-01', '2026-12-31')]

it.each([
  ['2025-12-31', 'Haninge'],
  ['2026-01-01', 'Huddinge'],
  ['2024-06-01', 'Haninge'],
  ['2027-01-01', undefined],
])('the host now or next on %s is %s', (day, name) => expect(nextHost(hosts, day)?.shortName).toBe(name))

it.each([
  [host('Huddinge', '2026-01-01', '2026-12-31'), 'Huddinge, 2026'],
  [host('Salem', '2026-01-01', '2027-12-31'), 'Salem, 2026–2027'],
  [host('Salem', '2026-07-01', '2026-12-31'), 'Salem, 1 juli 2026–31 december 2026'],
])('%j is told as %s', (given, words) => expect(formatHost(given)).toBe(words))
