import type { DocumentKind, SourceText } from '../reading.ts'

type Sign = { kind: DocumentKind; words: RegExp; weight: number }

/** What tells one kind of document from another; the weights of the signs that are there are added up. */
const signs: readonly Sign[] = [
  { kind: 'minutes', words: /^.{0,80}(?<!\p{L})(?:minnes|mötes)anteckningar\b/imu, weight: 2 },
  { kind: 'minutes', words: /^.{0,80}(?<!\p{L})(?:sammanträdes|mötes|besluts)?protokoll\b/imu, weight: 2 },
  { kind: 'minutes', words: /(?<!\p{L})(?:närvarande|deltagare|beslutande|övriga deltagande)(?!\p{L})/iu, weight: 1 },
  {
    kind: 'minutes',
    words: /(?<!\p{L})(?:ej närvarande|frånvarande|förhinder|inbjudna|adjungerade?|tjänstgörande)(?!\p{L})/iu,
    weight: 1,
  },
  {
    kind: 'minutes',
    words:
      /(?<!\p{L})(?:justeras|justerare|justerande|justera|vid anteckningarna|vid protokollet|sekreterare)(?!\p{L})/iu,
    weight: 1,
  },
  {
    kind: 'minutes',
    words:
      /(?<!\p{L})(?:dagordning(?:en)?|mötets öppnande|övriga frågor|nästa möte|föregående (?:möte|protokoll))(?!\p{L})/iu,
    weight: 1,
  },
  { kind: 'minutes', words: /^\s{0,8}(?:tid|plats|plats och tid|tid och plats|dag)(?!\p{L}).{0,80}\d/imu, weight: 1 },
  {
    kind: 'minutes',
    words: /(?<!\p{L})(?:utses att justera|anslag\/bevis|justerade paragrafer|närvarolista)(?!\p{L})/iu,
    weight: 2,
  },
  { kind: 'minutes', words: /(?<!\p{L})(?:plats och tid|tid och plats)(?!\p{L})/iu, weight: 1 },
  { kind: 'promises', words: /\bmedborgarlöfte(?:n|t|na)?\b/iu, weight: 4 },
  { kind: 'networks', words: /^.{0,60}\bnätverk\b/imu, weight: 2 },
  {
    kind: 'networks',
    words: /(?<!\p{L})(?:nätverken|medlemskommuner|samarbetet sker|ledamöter)(?!\p{L})/iu,
    weight: 1,
  },
  { kind: 'press', words: /\bpressmeddelande\b/iu, weight: 4 },
  { kind: 'news', words: /^\s{0,8}(?:nyhet|nyheter|publicerad|publiceringsdatum)(?!\p{L})/imu, weight: 3 },
]
const enough = 3
const opening = 20_000

/** What kind of document it is, judged by its first pages; on a tie the kind that is named first among the signs. */
export function documentKind({ text }: SourceText): DocumentKind {
  const start = text.slice(0, opening)
  const sums = new Map<DocumentKind, number>()
  for (const { kind, words, weight } of signs) if (words.test(start)) sums.set(kind, (sums.get(kind) ?? 0) + weight)
  let best: DocumentKind = 'other'
  for (const [kind, sum] of sums) if (sum >= enough && sum > (sums.get(best) ?? 0)) best = kind
  return best
}
