import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { EventKind, Precision } from '../network.ts'

export type NewNetworkEvent = {
  id: string
  networkId: string
  kind: EventKind
  day: string
  precision: Precision
  reason: string
  hostId: string | null
  recordedBy: string
}

/** Whether the very same thing stands there already: a form that was sent twice. */
export async function isRecorded(tx: Transaction, event: Omit<NewNetworkEvent, 'id' | 'recordedBy'>): Promise<boolean> {
  const { networkId, kind, day, precision, reason, hostId } = event
  const { rows } = await sql<{
    isRecorded: boolean
  }>`select exists (select from network_event where network_id = ${networkId}
    and kind = ${kind} and day = ${day} and precision = ${precision} and reason = ${reason}
    and host_id is not distinct from ${hostId}::uuid) as "isRecorded"`.execute(tx)
  return rows[0]?.isRecorded ?? false
}

/** Adds an event to the network's life; the network's state follows its newest event by itself. */
export const recordEvent = (tx: Transaction, event: NewNetworkEvent) =>
  tx
    .insertInto('network_event')
    .values({
      ...{ id: event.id, network_id: event.networkId, kind: event.kind, day: event.day, precision: event.precision },
      ...{ reason: event.reason, host_id: event.hostId, recorded_by: event.recordedBy },
      // Events of one transaction or one day stand in the order in which they were written.
      recorded_at: sql`clock_timestamp()`,
    })
    .execute()

export const changeHost = (tx: Transaction, networkId: string, hostId: string) =>
  tx
    .updateTable('network')
    .set({ host_id: hostId, changed_at: sql`clock_timestamp()` })
    .where('id', '=', networkId)
    .execute()
