import { listEditions, listOpenNetworks } from '#areas/publishing/published.ts'
import { listByYear, nameNetworks } from '../list-by-year.rule.ts'
import type { OpenSite } from '../open-site.ts'
import { MeetingsPage } from './show-meetings.view.tsx'

const most = 500

export const showMeetings = (site: OpenSite) => async () => {
  const [rows, networks] = await Promise.all([
    listEditions(site.open, { limit: most + 1 }),
    listOpenNetworks(site.open),
  ])
  const years = listByYear(nameNetworks(rows.slice(0, most), networks))
  return { page: <MeetingsPage years={years} hasSeveralNetworks={networks.length > 1} hasMore={rows.length > most} /> }
}
