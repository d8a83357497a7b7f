import { documentKind } from './document-kind.rule.ts'
import { readMinutes } from './read-minutes/read-minutes.rule.ts'
import { isMunicipalityName } from './municipality-mention.rule.ts'
import { readNetworks } from './read-networks/read-networks.rule.ts'
import { readAsKind } from './read-as-kind.rule.ts'
import type { DocumentReading } from './document-reading.ts'
import type { SourceText } from './reading.ts'

/** Reads a document of whatever kind it is. Of what no kind fits, nothing is read. */
export function readDocument(source: SourceText): DocumentReading {
  const kind = documentKind(source)
  switch (kind) {
    case 'minutes': {
      const reading = readMinutes(source)
      return reading.ok ? { kind, reading: reading.value } : { kind: 'other' }
    }
    case 'networks': {
      const reading = readNetworks(source)
      return reading.networks.length > 0 ? { kind, reading } : { kind: 'other' }
    }
    case 'other':
      return unexpectedNetworks(source)
    default:
      return readAsKind(kind, source)
  }
}

/**
 * A page on a network may be a sentence or two, with none of the usual signs: it is enough that it tells of public bodies
 * as members, how many they are, or what it is for under a name as networks have.
 */
function unexpectedNetworks(source: SourceText): DocumentReading {
  const reading = readNetworks(source)
  const isTold = reading.networks.some(
    ({ name, purpose, members, memberCount }) =>
      memberCount !== undefined ||
      (members.length > 1 && members.some(({ value }) => publicBody.test(value) || isMunicipalityName(value))) ||
      (purpose !== undefined && networkName.test(name.value)),
  )
  return isTold ? { kind: 'networks', reading } : { kind: 'other' }
}

const publicBody =
  /(?:kommun|stad|regionen|räddningstjänst|brandkår|brandförsvar)$|^(?:Region|Räddningstjänst|Länsstyrelse|Polis|Arbetsförmedling|Försäkringskass)/u
const networkName = /(?:råd|förbund|nätverk|allians|samverkan)(?:et|en)?(?:\s\(\p{Lu}{2,}\))?$/iu
