import type { DocumentReading } from './document-reading.ts'
import { draftFieldsOf } from './draft-fields.rule.ts'
import type { DraftFields, OtherFields, OtherValue } from './draft.ts'
import type { Found } from './reading.ts'

/** What was read of a document, as a reviewer meets it. */
export const fieldsOf = (document: DocumentReading): DraftFields | OtherFields =>
  document.kind === 'minutes' ? draftFieldsOf(document.reading) : otherFieldsOf(document)

/** Every value of a document that is not notes, in the order it is told of, with its words. */
export function otherFieldsOf(document: Exclude<DocumentReading, { kind: 'minutes' }>): OtherFields {
  return { values: document.kind === 'other' ? [] : valuesIn(document.reading, '') }
}

/** Values under a name; a list of such is a group for each ('networks 1'). */
const valuesIn = (reading: object, group: string): OtherValue[] =>
  Object.entries(reading).flatMap(([field, value]) => valuesOf(field, value, group))

function valuesOf(field: string, value: unknown, group: string): OtherValue[] {
  if (Array.isArray(value)) {
    return value.flatMap((one, index) =>
      isFound(one) ? valuesOf(field, one, group) : valuesIn(Object(one), groupName(group, field, index)),
    )
  }
  if (isFound(value)) return [{ field, group, value: String(value.value), words: value.passage, isSure: value.isSure }]
  if (typeof value === 'object' && value !== null) return valuesIn(value, groupName(group, field))
  // A plain value, as an item's own number: it has no words of its own.
  return value === undefined || value === '' ? [] : [{ field, group, value: String(value), words: null, isSure: true }]
}

const groupName = (above: string, field: string, index?: number) =>
  [above, index === undefined ? field : `${field} ${index + 1}`].filter(Boolean).join(', ')

const isFound = (value: unknown): value is Found<unknown> =>
  typeof value === 'object' && value !== null && 'passage' in value && 'value' in value
