import type { AgreementReading, DocumentReading, ReadDocument } from './document-reading.ts'

const shortestAgreement = 250

/**
 * What tells a document from others of its kind in the same file: its day, its title, its place. Undefined when too
 * little was read for it to be surely a document of its own.
 */
export function identityOf({ source, document }: ReadDocument, isMarked: boolean): string | undefined {
  switch (document.kind) {
    case 'minutes': {
      const { date, items, present } = document.reading
      return date?.isSure && items.length > 1 && present.length > 1 ? date.value : undefined
    }
    case 'summons': {
      const { date, items } = document.reading
      return date?.isSure && items.length > 1 ? date.value : undefined
    }
    case 'agreement':
      return isWholeAgreement(document.reading) && source.text.length > shortestAgreement
        ? (document.reading.title?.value ?? '')
        : undefined
    default:
      return isMarked ? identityOfPage(document) : undefined
  }
}

function isWholeAgreement({ parties, purposes, areas, period, signatories }: AgreementReading): boolean {
  return parties.length > 1 && purposes.length + areas.length > 0 && (period !== undefined || signatories.length > 0)
}

/** Pages and releases have no form of their own: only one that is parted from the rest is a document. */
function identityOfPage(document: DocumentReading): string | undefined {
  switch (document.kind) {
    case 'promises': {
      const { promises, partners, municipality } = document.reading
      return promises.length > 1 && partners.length > 1 ? (municipality?.value ?? '') : undefined
    }
    case 'survey': {
      const { results, title } = document.reading
      return results.length > 1 ? title?.value : undefined
    }
    case 'news':
    case 'press': {
      const { headline, sender, contacts } = document.reading
      return sender && contacts.length > 0 ? headline?.value : undefined
    }
    default:
      return undefined
  }
}
