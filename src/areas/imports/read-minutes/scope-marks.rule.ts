/**
 * Words and signs in what tells of items and hours, each with its mark: `T` up to, `F` from, `E` after, `B` before, `X` not,
 * `L` left, `A` came, `K` the clock, a comma between parts; nothing for what only goes with the rest.
 */
const words: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:t\.?o\.?m\.?|fr\.?o\.?m\.?|till|från|efter|före)?(?:kl|klockan)\.?)?\d{1,2}[.:]\d\d(?:[-–—]\d{1,2}(?:[.:]\d\d)?)?$/u,
    'K',
  ],
  [/^(?:kl|klockan)\.?\d{1,2}(?:[-–—]\d{1,2}(?:[.:]\d\d)?)?$/u, 'K'],
  [/^(?:t\.?o\.?m\.?|tillochmed)$/u, 'T'],
  [/^(?:fr\.?o\.?m\.?|fråno(?:ch)?med|från)$/u, 'F'],
  [/^(?:efter)$/u, 'E'],
  [/^(?:före|innan)$/u, 'B'],
  [/^(?:ej|inte|utom|undantaget|jäv|jävig|frånvarande)$/u, 'X'],
  [/^(?:lämnade|lämnar|gick|avvek|avviker|avgick)$/u, 'L'],
  [/^(?:kom|kommer|anlände|anländer|ankom|anslöt|ansluter|tillkom)$/u, 'A'],
  [/^(?:[-–—]|till)$/u, '-'],
  [/^(?:[,;&]|och|samt)$/u, ','],
  [/^(?:punkterna|punkten|punkt|pkt|p|§{1,2}|paragraferna|paragraf|ärende|ärendena)\.?$/u, ''],
  [/^(?:del|delar|delvis|av|under|vid|i|på|endast|bara|enbart|närv\.?|närvarande|deltog|deltar|deltagit|mötet)$/u, ''],
]

const clock = '\\d{1,2}[.:]\\d\\d(?:\\s?[-–—]\\s?\\d{1,2}(?:[.:]\\d\\d)?)?(?!\\d)'
const pieces = new RegExp(
  [
    `(?:kl|klockan)\\.?\\s?(?:${clock}|\\d{1,2}(?:\\s?[-–—]\\s?\\d{1,2}(?:[.:]\\d\\d)?)?(?!\\d))`,
    clock,
    't\\.?\\s?o\\.?\\s?m(?!\\p{L})\\.?',
    'fr\\.?\\s?o\\.?\\s?m(?!\\p{L})\\.?',
    '(?:till|från) och med',
    '§{1,2}',
    '\\d+',
    '[-–—,;&]',
    '\\p{L}+\\.?',
    '\\S',
  ].join('|'),
  'giu',
)
/** Words that mean something else where no sign of an item stands among them: `kom 10`, `under 30`. */
const needSign = /^(?!kl|t\.?o\.?m|fr\.?o\.?m|till|från|och|samt|p\b|pkt|punkt|paragraf|ärende|§)\p{L}/u
const sign = /^(?:punkt|pkt|p\.?$|§|paragraf|ärende)/u
const longest = 120

/** What is said of items and hours as a row of marks and numbers; undefined where anything else is said. */
export function scopeMarks(said: string): string | undefined {
  if (said.length > longest || !/\d/u.test(said)) return undefined
  const parts = [...said.toLowerCase().matchAll(pieces)].map(([piece]) => piece.replaceAll(/\s/gu, ''))
  if (parts.some((part) => needSign.test(part)) && !parts.some((part) => sign.test(part))) return undefined
  const marks = parts.map(markOf)
  // Numbers with nothing between them are no items of a meeting.
  return marks.includes(undefined) || /\d \d/.test(marks.join(' ')) ? undefined : joined(marks)
}

const markOf = (part: string) => (/^\d{1,3}$/u.test(part) ? part : words.find(([pattern]) => pattern.test(part))?.[1])

/** A new part begins where one has its number and another bound is told: `§§ 1–3 fr.o.m. § 5`. */
const joined = (marks: readonly (string | undefined)[]) =>
  marks
    .join(' ')
    .replaceAll(/(?<=[\dK]) +(?=[FXLAEBK])/gu, ',')
    .replaceAll(/(?<=\d) +(?=\d)/gu, ',')
    .replaceAll(' ', '')
