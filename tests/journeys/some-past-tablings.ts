import type { Db } from '#platform/db.ts'
import type { Browser } from '../support/browser.ts'
import { confirmDraft, idIn, sendFile, someText } from '../support/stage.ts'

const tabled = (title: string) => `${title}\n\nFrågan bordlades till nästa möte på grund av tidsbrist.`

/** A body whose old notes put three matters off: two wait for a word, and one was settled since. */
export async function somePastTablings(db: Db, secretary: Browser, network: string) {
  const years = [
    ['2019-03-08', ['Lampor i parken', 'Vandringar i höst', 'Klotter i tunneln'].map(tabled)],
    ['2021-06-11', ['Lägesbild']],
  ] as const
  for (const [day, items] of years) {
    const sent = await sendFile(secretary, network, someText(day, items, 'Ljusgruppen'), `ljus-${day}.txt`)
    await confirmDraft(secretary, idIn(sent.location))
  }
  const { id, body_id } = await db
    .selectFrom('matter')
    .select(['id', 'body_id'])
    .where('network_id', '=', network)
    .where('title', '=', 'Klotter i tunneln')
    .executeTakeFirstOrThrow()
  await secretary.post(`/arbetsyta/organ/${body_id}/bordlagda`, { one: `settle/${id}`, reason: 'Tunneln är riven.' })
  return { pastTablings: body_id, settled: id }
}
