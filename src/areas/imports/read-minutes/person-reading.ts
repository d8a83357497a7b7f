import type { Found } from '../reading.ts'
import type { AttendanceScope } from './attendance-scope.rule.ts'

/** A person in a list, before it is known which items the meeting had. */
export type PersonReading = {
  name: Found<string>
  organisation?: Found<string>
  role?: Found<string>
  scope?: Found<AttendanceScope>
  /** Marked as missing in the list of those present. */
  isMissing?: boolean
  /** Every role that is said of the person, but for those held elsewhere (`ordförande i Skolföreningen`). */
  offices?: readonly string[]
}
