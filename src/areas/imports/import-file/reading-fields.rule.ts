import type { DocumentReading } from '../document-reading.ts'
import { minutesFields, type Field, type Fields } from './minutes-fields.rule.ts'

/** What some fields are called where they are printed, which is settled with those who read it. */
const printedNames: Readonly<Record<string, string>> = {
  evidence: 'basis',
  visitedBy: 'visitor',
  subjects: 'topics',
}

/** What was read as plain values by name: passages, doubts and what the text does not say are left out. */
export function readingFields(document: DocumentReading): Fields {
  if (document.kind === 'other') return {}
  if (document.kind === 'minutes') return minutesFields(document.reading)
  return fieldsOf(document.reading)
}

const fieldsOf = (reading: object): Fields =>
  Object.fromEntries(
    Object.entries(reading).flatMap(([name, value]) => {
      const plain = plainValue(value)
      return plain === undefined ? [] : [[printedNames[name] ?? name, plain] as const]
    }),
  )

function plainValue(value: unknown): Field | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) {
    const values = value.map(plainValue).filter((one) => one !== undefined)
    return values.length > 0 ? values : undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  return 'passage' in value && 'value' in value ? plainValue(value.value) : fieldsOf(value)
}
