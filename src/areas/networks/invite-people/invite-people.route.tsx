import { Hono, type Context } from 'hono'
import { answerPage, roleName, withNotice, type Workspace } from '#areas/access/index.ts'
import { csvGiven, invite } from '#areas/organisations/index.ts'
import { readCsv, type CsvColumn } from '#platform/csv.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { idFrom } from '#platform/http.ts'
import { askedNetwork } from '../network-of.ts'
import { listJoinable } from '../members.store.ts'
import type { Network } from '../network.ts'
import { networkPath } from '../network-paths.ts'
import { listBodies } from '../networks.store.ts'
import { listContacts } from '../people.store.ts'
import { addPerson, personOf, placeInWords } from '../person-adding.ts'
import { listSeats } from '../seats.store.ts'
import { isOver } from '../term.rule.ts'
import { InvitePeoplePage, PeoplePreviewPage } from './invite-people.view.tsx'
import { readPeopleFile, type FilePerson, type Known, type PeopleColumn } from './people-file.rule.ts'

const path = `${networkPath}/personer/las-in`
const columns: readonly CsvColumn<PeopleColumn>[] = [
  { key: 'name', label: 'namn', names: ['name'], required: true },
  { key: 'email', label: 'e-post', names: ['epost', 'e-postadress', 'mejl', 'email'], required: true },
  { key: 'organisation', label: 'organisation', names: ['kommun'] },
  { key: 'title', label: 'befattning', names: ['titel'] },
  { key: 'role', label: 'roll', names: ['role', 'uppdrag'], required: true },
  { key: 'body', label: 'organ', names: ['body', 'grupp'] },
  { key: 'from', label: 'från', names: ['from', 'fr.o.m.', 'från och med'] },
  { key: 'to', label: 'till', names: ['to', 't.o.m.', 'till och med'] },
]
const networkRoles = ['member', 'substitute', 'chair', 'vice-chair', 'coordinator', 'reader', 'secretary']
const roles = new Map([
  ...networkRoles.map((role) => [roleName(role), role] as const),
  ['sekreterare', 'secretary'] as const,
])

async function knownIn(c: Context<Workspace>, network: Network): Promise<Known> {
  const { db, today } = c.var
  const contacts = await listContacts(db, network.id)
  return {
    organisations: (await listJoinable(db)).filter(({ endedOn }) => !isOver({ from: null, to: endedOn }, today)),
    bodies: (await listBodies(db)).filter(({ networkId }) => networkId === network.id),
    roles,
    seats: await listSeats(db, network.id),
    personIds: new Map(contacts.map(({ email, personId }) => [email ?? personId, personId])),
    today,
  }
}

/** Adds everyone, and writes one letter to each however many roles they were given. */
async function addEveryone(c: Context<Workspace>, network: Network, people: readonly FilePerson[]): Promise<void> {
  const { today } = c.var
  const places = new Map<string, string[]>()
  for (const person of people) {
    await addPerson(c, network, person, await personOf(c, person))
    // One whose time is over is put on record and has nothing to sign in for.
    if (isOver(person, today)) continue
    places.set(person.email, [...(places.get(person.email) ?? []), placeInWords(network, person)])
  }
  for (const [email, to] of places) await invite(c, email, to)
}

export const invitePeopleRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPage(c, <InvitePeoplePage network={await askedNetwork(c, 'add-people')} />))
  .post(path, async (c) => {
    const network = await askedNetwork(c, 'add-people')
    const given = await csvGiven(await c.req.parseBody())
    if ('problem' in given) return answerPage(c, <InvitePeoplePage network={network} problem={given.problem} />, 422)
    await holdUntilCommit(c.var.db, idFrom(network.id))
    const { rows, faults } = readCsv(given.source, columns)
    const read = readPeopleFile(rows, await knownIn(c, network))
    const every = [...faults, ...read.faults].sort((one, other) => one.line - other.line)
    if (!given.isConfirmed || read.good.length === 0) {
      const page = <PeoplePreviewPage {...{ network, text: given.text, faults: every, good: read.good, roleName }} />
      return answerPage(c, page, read.good.length === 0 ? 422 : 200)
    }
    await addEveryone(c, network, read.good)
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/personer`, 'inlasta'), 303)
  })
