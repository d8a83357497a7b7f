import type { Context } from 'hono'
import { z } from 'zod'
import { parseNotes } from '#areas/meetings/published.ts'
import { listEditionsOfMatter } from '#areas/publishing/published.ts'
import type { OpenSite } from '../open-site.ts'
import { matterSteps } from './matter-steps.rule.ts'
import { MatterPage } from './show-matter.view.tsx'

export const showMatter = (site: OpenSite) => async (c: Context) => {
  const matterId = z.uuid().safeParse(c.req.param('matterId'))
  if (!matterId.success) return undefined
  const editions = await listEditionsOfMatter(site.open, matterId.data)
  const told = editions.map(({ path, content }) => ({ path, notes: parseNotes(content) }))
  const story = matterSteps(matterId.data, told)
  return story && { page: <MatterPage story={story} /> }
}
