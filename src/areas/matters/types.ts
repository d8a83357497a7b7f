export type { MatterStatus, OutstandingMatter } from './matter.ts'
export type { Action } from './action.ts'
export type { HandOver } from './hand-over.ts'
