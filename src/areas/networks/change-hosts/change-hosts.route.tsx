import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { askedBody } from '../asked-body.ts'
import { askedNetwork } from '../network-of.ts'
import { listHosts, recordHost, removeHost } from '../bodies.store.ts'
import { dayField } from '../day-fields.ts'
import { listJoinable } from '../members.store.ts'
import { networkPath } from '../network-paths.ts'
import { organisationAsked } from '../organisation-asked.rule.ts'
import { endsBeforeItBegins, overlaps } from '../term.rule.ts'
import { HostsPage, isProblem, type Problem } from './change-hosts.view.tsx'

const HostForm = z.object({ organisation: z.string().trim().min(1).max(200), from: dayField, to: dayField })
const path = `${networkPath}/organ/:bodyId{[0-9a-f-]{36}}/vardar`

/** The body whose hosts are changed, with those it has had and will have. */
async function askedHosts(c: Context<Workspace>) {
  const network = await askedNetwork(c, 'change-network')
  if (c.req.method === 'POST') await holdUntilCommit(c.var.db, network.id)
  const body = await askedBody(c, network.id)
  const hosts = (await listHosts(c.var.db, network.id)).filter(({ bodyId }) => bodyId === body.id)
  return { network, body, hosts, root: `/arbetsyta/natverk/${network.id}/organ/${body.id}/vardar` }
}

const yearAhead = (today: string) => ({ from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` })

export const changeHostsRoute = new Hono<Workspace>()
  .get(path, async (c) =>
    answerPage(c, <HostsPage {...await askedHosts(c)} given={yearAhead(c.var.today)} problems={[]} />),
  )
  .post(path, async (c) => {
    const { db } = c.var
    const shown = await askedHosts(c)
    const { network, body, hosts, root } = shown
    const given = await givenOf(c)
    const refuse = (problems: readonly Problem[]) =>
      answerPage(c, <HostsPage {...shown} given={given} problems={problems} />, 422)
    const form = HostForm.safeParse(given)
    if (!form.success) return refuse(form.error.issues.map((issue) => issue.path[0]).filter(isProblem))
    const { organisation: written, ...term } = form.data
    const asked = organisationAsked(await listJoinable(db), written)
    if (!asked.ok) return refuse(['unknown-organisation'])
    if (endsBeforeItBegins(term)) return refuse(['ends-before-it-begins'])
    if (hosts.some((host) => overlaps(host, term))) return refuse(['host-taken'])
    const organisationId = asked.value.id
    await recordHost(db, { networkId: network.id, bodyId: body.id, organisationId, ...term })
    const told = { subjectKind: 'body', subjectId: body.id }
    await recordAct(db, network.id, { act: 'add-host', ...told, detail: { organisationId, ...term } })
    return c.redirect(withNotice(root, 'vard'), 303)
  })
  .post(`${path}/:hostId{[0-9a-f-]{36}}/ta-bort`, async (c) => {
    const { db } = c.var
    const { network, body, hosts, root } = await askedHosts(c)
    const host = found(hosts.find(({ id }) => id === idFrom(c.req.param('hostId'))))
    await removeHost(db, body.id, host.id)
    const told = { subjectKind: 'body', subjectId: body.id }
    await recordAct(db, network.id, { act: 'remove-host', ...told, detail: host })
    return c.redirect(withNotice(root, 'vardbort'), 303)
  })
