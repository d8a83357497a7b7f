import { pagePartsOf } from '../page-parts.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { NetworkReading, NetworksReading } from '../document-reading.ts'
import type { SourceText } from '../reading.ts'
import { memberCountOf } from './member-count.rule.ts'
import { membersOf } from './members.rule.ts'
import { listedNetworks } from './listed-networks.rule.ts'
import { networkEntriesOf } from './network-entries.rule.ts'
import { areOne } from './network-likeness.rule.ts'
import type { NetworkEntry } from './network-page.ts'
import { networksInTable } from './network-table.rule.ts'
import { atMost, sentencesIn, wordsIn } from '../text.rule.ts'
import {
  isCalledByForm,
  isCalledByPlace,
  isWeakName,
  looksLikeName,
  speaksOfNetworks,
} from './network-headings.rule.ts'
import { ownerOf } from './owner.rule.ts'
import { withoutFrame } from './page-frame.rule.ts'
import { withStackedRows } from './stacked-rows.rule.ts'
import { purposeOf } from './purpose.rule.ts'

type Read = { entry: NetworkEntry; reading: NetworkReading }

/** Reads a page on one network or several (sv. nätverk, samarbeten). Each value knows the words it came from. */
export function readNetworks(source: SourceText): NetworksReading {
  const { text } = source
  const parts = pagePartsOf(source)
  const owner = ownerOf(text, parts)
  const networks = networksOn(text, withoutFrame(withStackedRows(parts)))
  const others = networks.filter(({ name }) => name.value !== owner?.value)
  return { ...(owner ? { owner } : {}), networks: others.length > 0 ? others : networks }
}

function networksOn(text: string, parts: readonly PagePart[]): NetworkReading[] {
  const rows = networksInTable(text, parts)
  if (rows.length > 0) return rows.map((entry) => networkOf(text, entry))
  const entries = networkEntriesOf(text, parts)
  const read = withWholePage(text, entries, parts)
    .map((entry) => ({ entry, reading: networkOf(text, entry) }))
    .filter((one) => isOfNetwork(text, one))
  const told = read.filter((one) => read.length === 1 || !isBareTitle(one))
  const isOnly = told.every(isBareTitle)
  const listed = listedNetworks(text, parts, isOnly)
    .filter(({ name }) => !told.some(({ reading }) => areOne(reading.name.value, name.value)))
    .map((entry) => networkOf(text, entry))
  if ((isOnly || (listed.length > 1 && told.every(isOnlyHeading))) && listed.length > 0) return listed
  return [...(told.length > 0 ? told : read.slice(0, 1)).map(({ reading }) => reading), ...listed]
}

/** A page on one network tells of it also before it is named. */
function withWholePage(text: string, entries: NetworkEntry[], parts: readonly PagePart[]): NetworkEntry[] {
  const [only, ...others] = entries
  if (!only || others.length > 0) return entries
  const first = only.parts[0]?.start ?? 0
  const before = parts.filter(({ start, words }) => start < first && !only.name.value.includes(words))
  const sentences = before.filter(({ kind }) => kind === 'paragraph').flatMap((part) => sentencesIn(text, part))
  const headings = before.filter(({ kind }) => kind === 'heading')
  return [{ ...only, parts: [...only.parts, ...before], before: sentences, headings }]
}

/** A heading that nothing is told of is the page's own, and no network's. */
const isBareTitle = ({ entry, reading }: Read): boolean =>
  entry.isTitle === true &&
  !entry.isOwnHeading &&
  !reading.purpose &&
  reading.memberCount === undefined &&
  reading.members.length === 0

/** Beside a list of networks a heading that is not called as one is the page's. */
const isOnlyHeading = ({ entry: { name, isTitle } }: Read): boolean =>
  isTitle === true && (!isCalledByForm(name.value) || isWeakName(name.value))

/** What only a heading names must be told of as networks are; and where no member is told of, be a name. */
function isOfNetwork(text: string, { entry: { name, isTitle, isOwnHeading, parts }, reading }: Read): boolean {
  if (!isTitle || isOwnHeading) return true
  const hasMembers = reading.members.length > 0 || reading.memberCount !== undefined
  return (
    (hasMembers || looksLikeName(name.value) || isCalledByPlace(name.value)) &&
    ((reading.purpose !== undefined && isCalledByForm(name.value)) ||
      parts.some((part) => speaksOfNetworks(wordsIn(text, atMost(part, 1_000)))))
  )
}

function networkOf(text: string, entry: NetworkEntry): NetworkReading {
  const purpose = purposeOf(text, entry)
  const memberCount = entry.row ? entry.row.memberCount : memberCountOf(text, entry)
  return {
    name: entry.name,
    ...(purpose ? { purpose } : {}),
    ...(memberCount ? { memberCount } : {}),
    members: membersOf(text, entry, memberCount?.value),
  }
}
