import type { DocumentReading } from './document-reading.ts'
import { readAgreementOnPage } from './agreement-on-page.rule.ts'
import { readMinutes } from './read-minutes/read-minutes.rule.ts'
import { readNetworks } from './read-networks/read-networks.rule.ts'
import { readNews } from './read-news/read-news.rule.ts'
import { readPromises } from './read-promises/read-promises.rule.ts'
import { readSafetySurvey } from './read-safety-survey/read-safety-survey.rule.ts'
import { readSummons } from './read-summons/read-summons.rule.ts'
import type { DocumentKind, MinutesReading, SourceText } from './reading.ts'

const noMinutes: MinutesReading = { approvers: [], present: [], absent: [], items: [] }

/** Reads a document as what a person says that it is, also where the program finds nothing of it. */
export function readAsKind(kind: DocumentKind, source: SourceText): DocumentReading {
  switch (kind) {
    case 'minutes': {
      const reading = readMinutes(source)
      return { kind, reading: reading.ok ? reading.value : noMinutes }
    }
    case 'summons':
      return { kind, reading: readSummons(source) }
    case 'promises':
      return { kind, reading: readPromises(source) }
    case 'agreement':
      return { kind, reading: readAgreementOnPage(source) }
    case 'networks':
      return { kind, reading: readNetworks(source) }
    case 'news':
    case 'press':
      return { kind, reading: readNews(source) }
    case 'survey':
      return { kind, reading: readSafetySurvey(source) }
    case 'other':
      return { kind }
  }
}
