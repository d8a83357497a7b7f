export type { HiddenItem, HiddenMatter, Level, RecordKind, RestrictedItem, Restriction } from './restriction.ts'
