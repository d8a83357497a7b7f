import { captured } from '../captured.rule.ts'
import { enumerated } from '../enumeration.rule.ts'
import { listsOf, type PagePart } from '../page-parts.rule.ts'
import type { Found } from '../reading.ts'
import { atMost, foundIn, wordsIn } from '../text.rule.ts'
import { isKnown, memberIn, withoutCommas } from './member-names.rule.ts'
import { isCalledByForm, isLabelled } from './network-headings.rule.ts'
import { genericHeading, memberHeading } from './network-words.ts'

const opensMembers =
  /(?:medlemmar(?:na)?|medlemskommuner(?:na)?|kommuner(?:na)?|organisationer(?:na)?|parter(?:na)?|aktörer(?:na)?|deltagare(?:na)?|myndigheter(?:na)?|regioner(?:na)?|ingår|deltar|består av|representanter från|representeras av|utgörs av|företrädare för|mellan)[^.]{0,80}:$/iu
const longestRow = 120
/** `Ledamöter från Alingsås kommun:` tells whose they are. */
const fromWhom =
  /^(?:[Ll]edamöter|[Ee]rsättare|[Rr]epresentanter|[Ff]öreträdare|[Dd]eltagare)\s(?:från|för)\s(?<it>\p{Lu}[\p{L}\s-]{2,40}?):?$/du

/** Members that stand in lists and rows: under `Medlemmar`, each with its mark, or in columns. */
export function membersInRows(text: string, parts: readonly PagePart[]): Found<string>[] {
  const points = listsOf(parts)
    .filter(
      ({ lead, points: own }) =>
        memberHeading.test(lead?.words ?? '') || isListOfOrganisations(own) || isLeadOfMembers(lead?.words ?? ''),
    )
    .flatMap(({ points: own }) => own)
  const rows = [...points, ...rowsUnderHeading(parts)].flatMap((point) => rowName(text, point))
  const bodies = parts.flatMap((part) => captured(text, part, fromWhom)?.passage ?? [])
  return [...rows, ...bodies.flatMap((span) => foundIn(text, span) ?? []), ...underHeading(text, parts)]
}

const isLeadOfMembers = (words: string) =>
  opensMembers.test(words.slice(-160)) &&
  !/värd|(?:deltar|medverkar|med|medlem|samarbetar|samverkar)\si:$/iu.test(words)
/** Most of the points begin with an organisation, whatever stands over them. */
const isListOfOrganisations = (points: readonly PagePart[]) =>
  points.length > 1 &&
  points.filter(({ words }) =>
    isMember(
      words
        .split(/[,(:]|\s[–—-]\s|\s(?:utser|har)\s/u, 1)
        .join('')
        .trim(),
    ),
  ).length *
    2 >
    points.length
/** `Beredningsgruppen` is one of a network's own groups. */
const isMember = (words: string) => isKnown(words.replace(/\.$/u, '')) && !isCalledByForm(words)

/** The name at the front of a row, before what is told of it. */
function rowName(text: string, point: PagePart): Found<string>[] {
  const head = wordsIn(text, { start: point.start, end: Math.min(point.end, point.start + longestRow) })
  const several = head.includes(',') ? enumerated(text, atMost(point, longestRow)) : []
  if (several.length > 1 && several.every(({ value }) => isKnown(value))) return several
  const end = head.search(/\s[–—-]\s|,|:|\(|\s(?:utser|har|representeras)\s|\.$|\s{3}|\t/u)
  const found = foundIn(text, end > 0 ? { start: point.start, end: point.start + end } : point)
  return found && /^[\p{Lu}]|^(?:polisen|länsstyrelsen|regionen)/u.test(found.value) ? [found] : []
}

/** Rows without marks under `Medlemmar` or after `… består av:`: organisations, and no people. */
function rowsUnderHeading(parts: readonly PagePart[]): PagePart[] {
  const rows: PagePart[] = []
  let isOpen = false
  for (const [index, part] of parts.entries()) {
    if (memberHeading.test(part.words) || isLeadOfMembers(part.words)) {
      isOpen = true
      rows.push(...mostlyKnown(parts, index + 1))
    } else if (isOpen && part.isBlockStart && kindHeading.test(part.words)) {
      rows.push(...namesInBlock(parts, index + 1))
    } else if (part.kind !== 'heading' || isLabelled(part.words) || isOtherHeading(part)) isOpen = false
    else if (isOpen && !rows.includes(part) && isKnown(part.words.split(',')[0] ?? '')) rows.push(part)
  }
  return [...rows, ...officesUnderLead(parts)]
}

/** `Fullmäktige`: the statutes go on to something else, though a body may be called so. */
const isOtherHeading = ({ isBlockStart, words }: PagePart) => isBlockStart && genericHeading.test(words)

const mostInBlock = 60
/** `Företag`, `Kraftbolagen`: a kind of member, over those of it. */
const kindHeading =
  /^(?:(?:Övriga|Andra|Ideella|Statliga|Lokala|Privata)\s)?\p{L}*(?:kommun|region|myndighet|organisation|förening|företag|bolag|universitet|högskol|skol|församling|aktör|verk|intressent|näringsliv|stiftels|part|ägare)(?:et|en|er|ar|or|erna|arna|orna|na)?$/iu

/** The rows under a kind of member, to the next empty line. */
function namesInBlock(parts: readonly PagePart[], from: number): PagePart[] {
  const rest = parts.slice(from, from + mostInBlock)
  const end = rest.findIndex(({ kind, isBlockStart }) => kind !== 'heading' || isBlockStart)
  const block = end < 0 ? rest : rest.slice(0, end)
  return block.every(({ words }) => isRowOfName.test(words)) ? block : []
}
const isRowOfName = /^\p{Lu}[^:;]{1,60}$/u

/** A whole block of rows where most are known as organisations: `Eda kommun`, `Polisen`, `Norrvatten`. */
function mostlyKnown(parts: readonly PagePart[], from: number): PagePart[] {
  const rest = parts.slice(from, from + mostInBlock)
  const end = rest.findIndex(
    ({ kind, words, isBlockStart }, at) => kind !== 'heading' || (at > 0 && isBlockStart) || memberHeading.test(words),
  )
  const block = end < 0 ? rest : rest.slice(0, end)
  const known = block.filter(({ words }) => words.split(/\s?,\s/u).every(isKnown))
  return known.length * 2 > block.length && block.every(({ words }) => isRowOfName.test(words)) ? block : []
}

/** `I rådet ingår:` over offices: `Räddningschefen`. */
function officesUnderLead(parts: readonly PagePart[]): PagePart[] {
  const at = parts.findIndex(({ words }) => /ingår:$/u.test(words))
  if (at < 0) return []
  const rest = parts.slice(at + 1)
  const end = rest.findIndex(
    ({ kind, words, isBlockStart }, index) =>
      kind !== 'heading' || (index > 0 && isBlockStart) || /^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(words),
  )
  return end < 0 ? rest : rest.slice(0, end)
}

/** A whole sentence is read as one. */
const tellsAll = /\s(?:ägs|är|består|har|ingår|utgörs|deltar|utses|träffas)\s/u

/** An enumeration in a paragraph of its own right under `Kommuner i nätverket:`. */
function underHeading(text: string, parts: readonly PagePart[]): Found<string>[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1]
    const isLead = memberHeading.test(part.words) || (part.kind !== 'heading' && isLeadOfMembers(part.words))
    if (!next || !isLead || (next.kind !== 'paragraph' && next.kind !== 'heading') || tellsAll.test(next.words))
      return []
    const members = enumerated(text, atMost(next, 600))
      .flatMap((one) => withoutCommas(text, one))
      .flatMap((one) => memberIn(text, one))
    return members.length > 1 && members.filter(({ isSure }) => isSure).length * 2 > members.length ? members : []
  })
}
