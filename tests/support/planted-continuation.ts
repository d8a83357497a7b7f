import { randomUUID } from 'node:crypto'
import type { TestApp } from './app.ts'
import { aMatter, aMeeting } from './builders.ts'

type Planting = Record<'word' | 'bodyId' | 'networkId' | 'itemId' | 'matterId' | 'personId', string>

/** That the matter goes on from an earlier one, by words that quote what is closed; and that another item may do so too. */
export async function plantContinuation({ db }: TestApp, given: Planting): Promise<void> {
  const { word, bodyId: body_id, networkId: network_id, itemId, matterId, personId } = given
  const body = await db.selectFrom('body').selectAll().where('id', '=', body_id).executeTakeFirstOrThrow()
  const meeting = await aMeeting(db, body, { day: '2020-02-02' })
  const { matter, agendaItem } = await aMatter(db, meeting)
  const items = { agenda_item_id: itemId, earlier_item_id: agendaItem.id, network_id, body_id }
  const reason = `Båda heter ${word}`
  await db
    .insertInto('continuation_proposal')
    .values({ ...items, reason, weight: 1 })
    .execute()
  await db
    .insertInto('matter_continuation')
    .values({
      ...{ id: randomUUID(), ...items, reason, joined_by: personId },
      ...{ matter_id: matterId, earlier_matter_id: matter.id },
    })
    .execute()
}
