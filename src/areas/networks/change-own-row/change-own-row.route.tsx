import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, roleName, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { contentHash } from '#platform/secrets.ts'
import { optionalDayField } from '../day-fields.ts'
import { ownOrganisation } from '../own-organisation.ts'
import { ownSheet } from '../own-view-cells.rule.ts'
import { ownNetworkAddress, ownViewPath } from '../own-view-paths.ts'
import { findOwnView, listOwnTasks } from '../own-view.store.ts'
import type { OwnRowProblem } from './change-own-row.view.tsx'
import { OwnRowPage } from './change-own-row.view.tsx'
import { changeTaskDone, listOwnPeople, recordOwnNote, recordOwnTask } from './change-own-row.store.ts'

const path = `${ownViewPath}/:networkId{[0-9a-f-]{36}}`
const optionalId = z.union([z.uuid(), z.literal('')]).default('')
const NoteForm = z.object({
  reason: z.string().trim().max(2000).default(''),
  registrationNumber: z.string().trim().max(60).default(''),
  contactId: optionalId,
})
const TaskForm = z.object({
  wording: z.string().trim().min(1).max(300),
  personId: optionalId,
  dueOn: optionalDayField,
})

/** The organisation and one of its networks, with what the page shows of them. */
async function asked(c: Context<Workspace>, right?: 'change-own-rows') {
  const organisation = await ownOrganisation(c, right)
  const { db, today } = c.var
  const view = await findOwnView(db, organisation, { today, year: Number(today.slice(0, 4)) })
  const network = found(view.networks.find(({ networkId }) => networkId === idFrom(c.req.param('networkId'))))
  const people = await listOwnPeople(db, organisation.id, today)
  return { organisation, view, network, people, key: { organisationId: organisation.id, networkId: network.networkId } }
}
type Asked = Awaited<ReturnType<typeof asked>>

/** Tells whether a colleague has written since the form was drawn. */
const versionOf = ({ reason, registrationNumber, contact }: Asked['network']): string =>
  contentHash({ reason, registrationNumber, contact: contact?.id ?? '' })

async function answerRow(
  c: Context<Workspace>,
  { organisation, view, network, people }: Asked,
  { given, problems = [] }: { given?: Given; problems?: readonly OwnRowProblem[] } = {},
) {
  const sheet = ownSheet({ ...view, networks: [network] }, roleName)
  const page = (
    <OwnRowPage
      organisation={organisation}
      network={network}
      sheet={sheet}
      people={people}
      tasks={await listOwnTasks(c.var.db, organisation.id, network.networkId)}
      today={c.var.today}
      mayChange={may(c.var.actor, 'change-own-rows', { organisationId: organisation.id })}
      given={given}
      version={versionOf(network)}
      problems={problems}
    />
  )
  return answerPage(c, page, problems.length > 0 ? 422 : 200)
}

const problemsOf = (error: z.ZodError): OwnRowProblem[] =>
  error.issues.flatMap(({ path: [field] }) => (typeof field === 'string' ? [{ field }] : []))

/** The log says that the organisation wrote in its own row, not what: that is nobody else's to read. */
const recordOwnAct = (c: Context<Workspace>, { key }: Asked, act: string, subjectId: string) =>
  recordAct(c.var.db, key.organisationId, {
    ...{ act, subjectKind: act === 'change-own-row' ? 'own-membership' : 'own-task', subjectId },
    detail: { networkId: key.networkId },
  })

async function changeTask(c: Context<Workspace>, doneOn: string | null) {
  const one = await asked(c, 'change-own-rows')
  const taskId = idFrom(c.req.param('taskId'))
  const tasks = await listOwnTasks(c.var.db, one.organisation.id, one.network.networkId)
  found(tasks.find(({ id }) => id === taskId))
  await changeTaskDone(c.var.db, one.key, taskId, doneOn)
  await recordOwnAct(c, one, doneOn ? 'finish-own-task' : 'reopen-own-task', taskId)
  const address = `${ownNetworkAddress(one.organisation.id, one.network.networkId)}#uppgifter`
  return c.redirect(withNotice(address, doneOn ? 'uppgiftklar' : 'uppgiftigen'), 303)
}

export const changeOwnRowRoute = new Hono<Workspace>()
  .get(path, async (c) => answerRow(c, await asked(c)))
  .post(path, async (c) => {
    await holdUntilCommit(c.var.db, `own row ${c.req.path}`)
    const one = await asked(c, 'change-own-rows')
    const given = await givenOf(c)
    const form = NoteForm.safeParse(given)
    const now = versionOf(one.network)
    if (given['version'] !== undefined && given['version'] !== now)
      return answerRow(c, one, { given: { ...given, version: now }, problems: [{ field: 'changed-meanwhile' }] })
    const choices = [...one.people.map(({ id }) => id), one.network.contact?.id, '']
    if (!form.success) return answerRow(c, one, { given, problems: problemsOf(form.error) })
    if (!choices.includes(form.data.contactId)) return answerRow(c, one, { given, problems: [{ field: 'contactId' }] })
    const note = { ...form.data, contactId: form.data.contactId || null }
    await recordOwnNote(c.var.db, one.key, note, c.var.actor.personId)
    await recordOwnAct(c, one, 'change-own-row', one.network.networkId)
    return c.redirect(withNotice(ownNetworkAddress(one.organisation.id, one.network.networkId), 'egnarad'), 303)
  })
  .post(`${path}/uppgifter`, async (c) => {
    await holdUntilCommit(c.var.db, `own row ${c.req.path}`)
    const one = await asked(c, 'change-own-rows')
    const given = await givenOf(c)
    const form = TaskForm.safeParse(given)
    if (!form.success) return answerRow(c, one, { given, problems: problemsOf(form.error) })
    const { wording, personId, dueOn } = form.data
    if (personId && !one.people.some(({ id }) => id === personId))
      return answerRow(c, one, { given, problems: [{ field: 'personId' }] })
    const ownTask = { wording, dueOn, personId: personId || null }
    const address = `${ownNetworkAddress(one.organisation.id, one.network.networkId)}#uppgifter`
    const tasks = await listOwnTasks(c.var.db, one.organisation.id, one.network.networkId)
    // The button pressed twice.
    if (tasks.some((known) => known.doneOn === null && known.wording === wording && known.dueOn === dueOn))
      return c.redirect(withNotice(address, 'uppgift'), 303)
    const id = await recordOwnTask(c.var.db, one.key, ownTask, c.var.actor.personId)
    await recordOwnAct(c, one, 'add-own-task', id)
    return c.redirect(withNotice(address, 'uppgift'), 303)
  })
  .post(`${path}/uppgifter/:taskId/klar`, (c) => changeTask(c, c.var.today))
  .post(`${path}/uppgifter/:taskId/oppna`, (c) => changeTask(c, null))
