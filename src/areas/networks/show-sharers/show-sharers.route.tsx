import { Hono } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import {
  currentMap,
  drawMap,
  findOrganisation,
  listMunicipalities,
  type MapMark,
  type Municipality,
} from '#areas/organisations/index.ts'
import { layOutStar } from '#platform/graph/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { listSharers } from '../shared-networks.store.ts'
import type { Sharer } from '../shared-networks.ts'
import { starNodes } from '../shared-words.rule.ts'
import { SharersPage } from './show-sharers.view.tsx'

function marksOf(organisationId: string, sharers: readonly Sharer[], municipalities: readonly Municipality[]) {
  const sharing = new Set(sharers.map(({ id }) => id))
  return municipalities.flatMap(({ id, code, name }): MapMark[] => {
    if (id === organisationId) return [{ code, name, marking: 'whole' }]
    return sharing.has(id) ? [{ code, name, marking: 'partly' }] : []
  })
}

/** Which municipalities are in the same networks as the organisation: for everyone who signs in, of what they may read. */
export const showSharersRoute = new Hono<Workspace>().get(
  '/organisationer/:organisationId{[0-9a-f-]{36}}/grannskap',
  async (c) => {
    const { db, actor } = c.var
    stopUnless(actor.guestItemId === null)
    const organisation = found(await findOrganisation(db, idFrom(c.req.param('organisationId'))))
    const place = { organisationId: organisation.id }
    const sharers = await listSharers(db, organisation.id)
    const municipalities = await listMunicipalities(db)
    const { country, boundaries } = await currentMap(db)
    return answerPage(
      c,
      <SharersPage
        organisation={organisation}
        sharers={sharers}
        star={layOutStar(starNodes(sharers))}
        drawing={drawMap(country, municipalities, marksOf(organisation.id, sharers, municipalities))}
        boundaries={boundaries}
        mayRead={may(actor, 'read-organisation', place)}
        mayAdminister={may(actor, 'administer-people', place) || may(actor, 'administer-installation')}
      />,
    )
  },
)
