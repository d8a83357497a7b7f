import type { Transaction } from '#platform/db.ts'
import { listAssignments } from './assignments.store.ts'
import type { ItemRecords } from './item-records.ts'
import { listNominations } from './nominations.store.ts'
import { listRounds } from './rounds.store.ts'

export const listItemRecords = async (tx: Transaction, meetingId: string): Promise<ItemRecords> => ({
  rounds: await listRounds(tx, { meetingId }),
  assignments: await listAssignments(tx, { meetingId }),
  nominations: await listNominations(tx, meetingId),
})
