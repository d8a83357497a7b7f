import { Hono } from 'hono'
import { givenOf } from '#platform/http.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { actAs, type Transaction } from '#platform/db.ts'
import { withNotice } from '../notices.ts'
import { answerPage } from '../render.ts'
import type { Base } from '../request.ts'
import type { Workspace } from '../workspace.ts'
import { changePreference, listTurnedOff } from './choose-mail.store.ts'
import { ChooseMailPage, TurnOffPage, TurnOffRefusedPage } from './choose-mail.view.tsx'
import { mailKinds, readTurnOff, type MailKind } from './mail-kind.ts'

const path = '/brev'

async function choose(tx: Transaction, personId: string, kind: MailKind, isOff: boolean): Promise<void> {
  await changePreference(tx, personId, kind, isOff)
  await recordAct(tx, installationChain, {
    ...{ act: 'choose-mail', subjectKind: 'person', subjectId: personId, detail: { kind, isOff } },
  })
}

export const chooseMailRoute = new Hono<Workspace>()
  .get(path, async (c) =>
    answerPage(c, <ChooseMailPage turnedOff={await listTurnedOff(c.var.db, c.var.actor.personId)} />),
  )
  .post(path, async (c) => {
    const { db, actor } = c.var
    const given = await givenOf(c)
    const turnedOff = await listTurnedOff(db, actor.personId)
    for (const kind of mailKinds) {
      const isOff = given[kind] === undefined
      if (isOff !== turnedOff.includes(kind)) await choose(db, actor.personId, kind, isOff)
    }
    return c.redirect(withNotice('/arbetsyta/brev', 'brevval'), 303)
  })

const offPath = '/brev/av/:token'

/**
 * The address in each letter. Mail programs post to it by themselves (RFC 8058), from no page of ours: it must stand
 * before what asks where a form came from. A page with a button, since programs that look at links must change nothing.
 */
export const turnOffMailRoute = new Hono<Base>()
  .get(offPath, (c) => {
    const asked = readTurnOff(c.var.deployment.secret, c.req.param('token'))
    if (!asked) return answerPage(c, <TurnOffRefusedPage />, 422)
    return answerPage(c, <TurnOffPage kind={asked.kind} path={c.req.path} isOff={false} />)
  })
  .post(offPath, async (c) => {
    const { app, secret } = c.var.deployment
    const asked = readTurnOff(secret, c.req.param('token'))
    if (!asked) return answerPage(c, <TurnOffRefusedPage />, 422)
    await actAs(app, asked.personId, async (tx) => {
      const turnedOff = await listTurnedOff(tx, asked.personId)
      if (!turnedOff.includes(asked.kind)) await choose(tx, asked.personId, asked.kind, true)
    })
    return answerPage(c, <TurnOffPage kind={asked.kind} path={c.req.path} isOff />)
  })
