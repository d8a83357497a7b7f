import type { Transaction } from '#platform/db.ts'

/** Where decisions of the meeting have been sent. */
export const listDispatchAddresses = async (tx: Transaction, meetingId: string): Promise<string[]> => {
  const rows = await tx.selectFrom('dispatch').where('meeting_id', '=', meetingId).select('to_address').execute()
  return rows.map(({ to_address: address }) => address)
}
