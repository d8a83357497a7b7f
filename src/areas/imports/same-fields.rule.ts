import { isDeepStrictEqual } from 'node:util'
import type { DraftFields, OtherFields } from './draft.ts'

type Fields = DraftFields | OtherFields

/** Whether a form has changed nothing: a browser sends other line ends, and no space around; what is empty is not there. */
export const sameFields = (before: Fields | null, after: Fields): boolean => isSameAsSent(before, after)

/** The same of any part of the fields. */
export const isSameAsSent = (before: unknown, after: unknown): boolean =>
  isDeepStrictEqual(asSent({ part: before }), asSent({ part: after }))

function asSent(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/\r\n?/g, '\n').trim()
  if (Array.isArray(value)) return value.map(asSent)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).map(([name, one]) => [name, asSent(one)] as const)
  return Object.fromEntries(kept.filter(([, one]) => !isNothing(one)))
}

const isNothing = (value: unknown) =>
  value === '' ||
  value === undefined ||
  value === null ||
  value === false ||
  (Array.isArray(value) && value.length === 0)
