import { pagePartsOf } from '../page-parts.rule.ts'
import type { NetworkReading, NetworksReading } from '../document-reading.ts'
import type { SourceText } from '../reading.ts'
import { memberCountOf, membersOf } from './members.rule.ts'
import { networkEntriesOf } from './network-entries.rule.ts'
import type { NetworkEntry } from './network-page.ts'
import { contactHeading, frame } from './network-words.ts'
import { ownerOf } from './owner.rule.ts'
import { purposeOf } from './purpose.rule.ts'

/** Reads a page on one network or several (sv. nätverk, samarbeten). Each value knows the words it came from. */
export function readNetworks(source: SourceText): NetworksReading {
  const { text } = source
  const parts = pagePartsOf(source)
  const contact = parts.findIndex(({ words }, index) => index > 2 && contactHeading.test(words))
  const told = (contact < 0 ? parts : parts.slice(0, contact)).filter(
    ({ words }) => !frame.test(words) && !contactHeading.test(words),
  )
  const owner = ownerOf(text, parts)
  return {
    ...(owner ? { owner } : {}),
    networks: networkEntriesOf(text, told).map((entry) => networkOf(text, entry)),
  }
}

function networkOf(text: string, entry: NetworkEntry): NetworkReading {
  const purpose = purposeOf(text, entry)
  const memberCount = memberCountOf(text, entry)
  return {
    name: entry.name,
    ...(purpose ? { purpose } : {}),
    ...(memberCount ? { memberCount } : {}),
    members: membersOf(text, entry),
  }
}
