import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { invite, listLivingOrganisations, organisationNamed } from '#areas/organisations/index.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { dayField, optionalDayField } from '../day-fields.ts'
import type { Network } from '../network.ts'
import { networkPath } from '../network-paths.ts'
import { findName, listBodies } from '../networks.store.ts'
import { addPerson, networkToFill, personOf, placeInWords } from '../person-adding.ts'
import { refusalOfSeat } from '../seat.rule.ts'
import { AddPersonPage, fieldProblem, type Field } from './add-person.view.tsx'

const PersonForm = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().transform((text) => text.toLowerCase()),
  organisation: z.string().trim().max(200).default(''),
  title: z.string().trim().max(200).default(''),
  role: z.enum(['member', 'chair', 'vice-chair', 'substitute', 'coordinator', 'reader', 'secretary']),
  body: z.union([z.literal(''), z.uuid()]).default(''),
  from: dayField.optional(),
  to: optionalDayField,
})
const fields = Object.keys(fieldProblem)
const isField = (name: unknown): name is Field => fields.includes(String(name))
const path = `${networkPath}/personer/ny`

const bodiesOf = async (c: Context<Workspace>, network: Network) =>
  (await listBodies(c.var.db)).filter((body) => body.networkId === network.id)

export const addPersonRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const { network, seats } = await networkToFill(c)
    const role = seats.length === 0 ? 'secretary' : 'member'
    const given = { role, from: c.var.today }
    return answerPage(c, <AddPersonPage network={network} bodies={await bodiesOf(c, network)} given={given} />)
  })
  .post(path, async (c) => {
    const { db, today } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('networkId')))
    const { network, seats } = await networkToFill(c)
    const bodies = await bodiesOf(c, network)
    const given = await givenOf(c)
    const refuse = (problems: readonly Field[]) =>
      answerPage(c, <AddPersonPage network={network} bodies={bodies} given={given} problems={problems} />, 422)
    const form = PersonForm.safeParse(given)
    if (!form.success) return refuse(form.error.issues.map((issue) => issue.path[0]).filter(isField))
    const organisation = organisationNamed(await listLivingOrganisations(db), form.data.organisation) ?? null
    if (form.data.organisation && !organisation) return refuse(['organisation'])
    const body = form.data.body ? found(bodies.find((known) => known.id === form.data.body)) : null
    const person = { ...form.data, organisation, body, from: form.data.from ?? today }
    const personId = await personOf(c, person)
    const back = `/arbetsyta/natverk/${network.id}/personer`
    const refusal = refusalOfSeat({ ...person, personId, bodyId: body?.id ?? null, substitutesFor: null }, seats)
    if (refusal === 'has-seat') return c.redirect(withNotice(back, 'person'), 303)
    if (refusal) return refuse([isField(refusal) ? refusal : 'role'])
    await addPerson(c, network, person, personId)
    await invite(c, person.email, [placeInWords(network, person)])
    const isKnownAs = (await findName(db, personId)) === person.name ? 'person' : 'personfanns'
    return c.redirect(withNotice(back, isKnownAs), 303)
  })
