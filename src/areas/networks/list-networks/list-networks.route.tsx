import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { networkKinds, networkStates } from '../network-words.ts'
import { countNetworks, listNetworkRows, pageLength, type Sought } from './list-networks.store.ts'
import { NetworksPage } from './list-networks.view.tsx'

// An address that somebody has changed by hand shows the list without what can't be understood.
const oneOf = (words: object) =>
  z
    .string()
    .refine((word) => Object.hasOwn(words, word))
    .catch('')
const SoughtQuery = z.object({
  sok: z.string().trim().max(100).catch(''),
  lage: oneOf(networkStates),
  form: oneOf(networkKinds),
  efter: z.uuid().catch(''),
})

export const listNetworksRoute = new Hono<Workspace>().get('/natverk', async (c) => {
  const { db, actor } = c.var
  const { sok, lage, form, efter } = SoughtQuery.parse(c.req.query())
  const sought: Sought = { words: sok, state: lage, kind: form, after: efter }
  const rows = await listNetworkRows(db, sought)
  const page = (
    <NetworksPage
      networks={rows.slice(0, pageLength)}
      count={await countNetworks(db, sought)}
      hasMore={rows.length > pageLength}
      sought={sought}
      mayAdd={may(actor, 'add-network')}
    />
  )
  return answerPage(c, page)
})
