import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { newSecret } from '#platform/secrets.ts'
import { findOwnFeed, listBodyChoices, listFeeds, recordFeed, revokeFeed } from './keep-calendar.store.ts'
import { KeepCalendarPage } from './keep-calendar.view.tsx'

const path = '/kalender'

/** `made` is the address of a feed that was just made: shown this once, since only its hash is kept. */
async function answerFeeds(c: Context<Workspace>, more: { made?: string; chosen?: string; isRefused?: boolean } = {}) {
  const { db } = c.var
  const view = { feeds: await listFeeds(db), bodies: await listBodyChoices(db), chosen: more.chosen ?? '' }
  const page = <KeepCalendarPage {...view} made={more.made} isRefused={more.isRefused ?? false} />
  return answerPage(c, page, more.isRefused ? 422 : 200)
}

/** One's own addresses for calendar programs (sv. kalenderprenumeration). A guest's link opens none. */
export const keepCalendarRoute = new Hono<Workspace>()
  .use(path, async (c, next) => {
    stopUnless(c.var.actor.guestItemId === null)
    await next()
  })
  .get(path, (c) => answerFeeds(c, { chosen: c.req.query('organ') ?? '' }))
  .post(path, async (c) => {
    const { db, actor, deployment } = c.var
    const given = await givenOf(c)
    const chosen = given['body'] ?? ''
    const body = (await listBodyChoices(db)).find(({ id }) => id === chosen)
    if (chosen && !body) return answerFeeds(c, { chosen, isRefused: true })
    const secret = newSecret()
    await recordFeed(db, { personId: actor.personId, bodyId: body?.id ?? null, secret })
    await recordAct(db, installationChain, {
      ...{ act: 'make-calendar-feed', subjectKind: 'person', subjectId: actor.personId },
      detail: { body: body?.id ?? null },
    })
    return answerFeeds(c, { made: `${deployment.origin}/kalender/${secret}.ics` })
  })
  .post(`${path}/:feedId/ta-tillbaka`, async (c) => {
    const { db, actor } = c.var
    stopUnless(actor.guestItemId === null)
    const id = idFrom(c.req.param('feedId'))
    const isRevoked = await revokeFeed(db, found(await findOwnFeed(db, id)).id)
    if (isRevoked)
      await recordAct(db, installationChain, {
        ...{ act: 'revoke-calendar-feed', subjectKind: 'person', subjectId: actor.personId },
        detail: { feed: id },
      })
    return c.redirect(withNotice(`/arbetsyta${path}`, 'kalenderborta'), 303)
  })
