import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { listOrganisations, organisationNamed } from '#areas/organisations/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { parseKnownDay } from '../known-day.rule.ts'
import type { Network } from '../network.ts'
import { networkToChange } from '../network-of.ts'
import { listEvents } from '../networks.store.ts'
import { placeEvent } from './record-event.rule.ts'
import { changeHost, isRecorded, recordEvent } from './record-event.store.ts'
import { ConfirmEndPage } from './confirm-end.view.tsx'
import { EventsPage, type Problem } from './record-event.view.tsx'
import { networkPath } from '../network-paths.ts'

const EventForm = z.object({
  kind: z.enum(['founded', 'dormant', 'revived', 'reshaped', 'ended']),
  day: z.string().max(20).default(''),
  reason: z.string().trim().max(1000).default(''),
  host: z.string().trim().max(200).default(''),
})
const path = `${networkPath}/handelser`

async function answer(c: Context<Workspace>, network: Network, shown: { given?: Given; problem?: Problem } = {}) {
  const events = await listEvents(c.var.db, network.id)
  return answerPage(c, <EventsPage network={network} events={events} {...shown} />, shown.problem ? 422 : 200)
}

export const recordEventRoute = new Hono<Workspace>()
  .get(path, async (c) => answer(c, await networkToChange(c)))
  .post(path, async (c) => {
    const { db, actor, today } = c.var
    const network = await networkToChange(c)
    const given = await givenOf(c)
    const form = EventForm.safeParse(given)
    if (!form.success)
      return answer(c, network, { given, problem: form.error.issues[0]?.path[0] === 'reason' ? 'reason' : 'kind' })
    const host = organisationNamed(await listOrganisations(db), form.data.host)
    if (form.data.host && !host) return answer(c, network, { given, problem: 'host' })
    const done = withNotice(`/arbetsyta/natverk/${network.id}`, 'handelse')
    const facts = { networkId: network.id, reason: form.data.reason, hostId: host?.id ?? null }
    const known = parseKnownDay(form.data.day)
    if (known && (await isRecorded(db, { ...facts, ...known, kind: form.data.kind }))) return c.redirect(done, 303)
    const life = await listEvents(db, network.id)
    const placed = placeEvent(form.data, life, today)
    if (!placed.ok) return answer(c, network, { given, problem: placed.refusal })
    const event = { ...facts, ...placed.value }
    if (event.kind === 'ended' && given['confirmed'] !== 'ja')
      return answerPage(c, <ConfirmEndPage network={network} given={given} event={event} />)
    const id = crypto.randomUUID()
    await recordEvent(db, { ...event, id, recordedBy: actor.personId })
    // An older event tells who was the host then, not who is today.
    if (host && life.every(({ day }) => day <= event.day)) await changeHost(db, network.id, host.id)
    await recordAct(db, network.id, {
      ...{ act: 'record-network-event', subjectKind: 'network-event', subjectId: id },
      detail: { kind: event.kind, day: event.day, precision: event.precision },
    })
    return c.redirect(done, 303)
  })
