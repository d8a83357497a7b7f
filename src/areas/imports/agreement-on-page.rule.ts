import type { AgreementReading } from './document-reading.ts'
import { readAgreement } from './read-agreement/read-agreement.rule.ts'
import { readPromises } from './read-promises/read-promises.rule.ts'
import type { Found, SourceText } from './reading.ts'

const ofPromises = /(?<!\p{L})(?:medborgar|trygghets)löfte/iu
const searched = 20_000
const unsure = (found: Found<string>): Found<string> => ({ ...found, isSure: false })

/**
 * Reads an agreement also where it is told of on a page of promises: who gives them, for how long and on what are then
 * the parties, the period and the areas, in doubt, where the page has no words of its own for those.
 */
export function readAgreementOnPage(source: SourceText): AgreementReading {
  const own = readAgreement(source)
  if (!ofPromises.test(source.text.slice(0, searched))) return own
  const { partners, period, focusAreas } = readPromises(source)
  return {
    ...own,
    parties: own.parties.length > 0 ? own.parties : partners.map(unsure),
    areas: own.areas.length > 0 ? own.areas : focusAreas.map(unsure),
    ...(own.period || !period ? {} : { period: unsure(period) }),
  }
}
