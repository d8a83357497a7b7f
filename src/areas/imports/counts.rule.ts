const words = [
  ...['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv', 'tretton'],
  ...['fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton', 'tjugo'],
]
const tens = ['trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio']
const units = words.slice(1, 10)
const values: ReadonlyMap<string, number> = new Map([
  ...words.map((word, value) => [word, value] as const),
  ['ett', 1],
  ...['tjugo', ...tens].flatMap((ten, index) => [
    [ten, (index + 2) * 10] as const,
    ...units.map((unit, value) => [`${ten}${unit}`, (index + 2) * 10 + value + 1] as const),
  ]),
  ['hundra', 100],
])

/** A number in figures or in words, for use in a pattern. NB longer words first, or 'tre' would take 'trettio'. */
export const anyCount = `(?:\\d{1,3}(?:[ \\u00a0]\\d{3}|\\d{0,4})|${[...values.keys()].sort((a, b) => b.length - a.length).join('|')})`

/** `56`, `1 200`, `åtta`, `trettiofem` as a number. */
export function countOf(written: string): number | undefined {
  const figures = written.replaceAll(/[\s\u00a0]/gu, '')
  return /^\d{1,7}$/u.test(figures) ? Number(figures) : values.get(written.toLowerCase())
}
