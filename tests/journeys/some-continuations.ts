import type { Db } from '#platform/db.ts'
import type { Browser } from '../support/browser.ts'
import { confirmDraft, idIn, sendFile, someText } from '../support/stage.ts'

/** A body whose notes were read in: one item goes on from an earlier one, one does not, and one waits to be told. */
export async function someContinuations(db: Db, secretary: Browser, network: string) {
  const titles = ['Belysning vid stationerna', 'Nya kameror i centrum', 'Trygghetsvandringar i höst']
  for (const day of ['2021-03-05', '2021-06-11']) {
    const sent = await sendFile(secretary, network, someText(day, titles, 'Trygghetsgruppen'), `${day}.txt`)
    await confirmDraft(secretary, idIn(sent.location))
  }
  const proposals = await db.selectFrom('continuation_proposal').selectAll().where('network_id', '=', network).execute()
  const pairs = proposals.map((one) => `${one.agenda_item_id}/${one.earlier_item_id}`)
  const [first] = proposals
  const joinable = first?.body_id ?? ''
  await secretary.post(`/arbetsyta/organ/${joinable}/hor-ihop`, { same: pairs[0] ?? '' })
  await secretary.post(`/arbetsyta/organ/${joinable}/hor-ihop`, { apart: pairs[1] ?? '' })
  const { matter_id: continued } = await db
    .selectFrom('matter_continuation')
    .select('matter_id')
    .where('network_id', '=', network)
    .executeTakeFirstOrThrow()
  return { joinable, continued }
}
