import { Hono } from 'hono'
import { answerPage, type Workspace } from '#areas/access/index.ts'
import { currentMap, drawMap, listMunicipalities, readCounties } from '#areas/organisations/index.ts'
import { askedNetwork } from '../network-of.ts'
import { listMemberships } from '../members.store.ts'
import { networkPath } from '../network-paths.ts'
import { holdsOn } from '../term.rule.ts'
import { membersOnMap } from './members-on-map.rule.ts'
import { MemberMapPage } from './show-map.view.tsx'

export const showMapRoute = new Hono<Workspace>().get(`${networkPath}/karta`, async (c) => {
  const { db, today } = c.var
  const network = await askedNetwork(c)
  const memberships = (await listMemberships(db, network.id)).filter((term) => holdsOn(term, today))
  const municipalities = await listMunicipalities(db)
  const onMap = membersOnMap(memberships, municipalities, readCounties())
  const { country, boundaries } = await currentMap(db)
  return answerPage(
    c,
    <MemberMapPage
      network={network}
      onMap={onMap}
      municipalityCount={municipalities.length}
      drawing={drawMap(country, municipalities, onMap.marks)}
      boundaries={boundaries}
    />,
  )
})
