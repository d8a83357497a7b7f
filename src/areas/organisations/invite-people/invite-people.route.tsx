import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { readCsv, type CsvColumn } from '#platform/csv.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { administeredOrganisation, peopleAddress, peoplePath } from '../administered-organisation.ts'
import { csvGiven } from '../csv-text.ts'
import { invite } from '../invite.ts'
import type { OrganisationName } from '../organisation.ts'
import { personWithEmail } from '../people.store.ts'
import { listStaffPosts, recordPost } from '../posts.store.ts'
import { InvitePeoplePage, PeoplePreviewPage } from './invite-people.view.tsx'
import { readPeopleFile, type NewStaff, type PeopleColumn } from './people-file.rule.ts'

const path = `${peoplePath}/las-in`
const columns: readonly CsvColumn<PeopleColumn>[] = [
  { key: 'name', label: 'namn', names: ['name'], required: true },
  { key: 'email', label: 'e-post', names: ['epost', 'e-postadress', 'mejl', 'email'], required: true },
  { key: 'title', label: 'befattning', names: ['titel'], required: true },
  { key: 'from', label: 'från', names: ['from', 'fr.o.m.', 'från och med'] },
  { key: 'to', label: 'till', names: ['to', 't.o.m.', 'till och med'] },
]

/** Adds one with a post and writes the letter of it. */
async function addStaff(c: Context<Workspace>, organisation: OrganisationName, staff: NewStaff): Promise<void> {
  const { db, today } = c.var
  const { name, email, title, from, to } = staff
  const personId = await personWithEmail(db, name, email)
  await recordPost(db, { personId, organisationId: organisation.id, title, from, to })
  await recordAct(db, installationChain, {
    act: 'add-post',
    subjectKind: 'person',
    subjectId: personId,
    detail: { organisation: organisation.id, title, from, to },
  })
  // One who has left already is put on record and has nothing to sign in for.
  if (to !== null && to < today) return
  await invite(c, email, [`${organisation.name} som ${title}`])
}

export const inviteStaffRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPage(c, <InvitePeoplePage organisation={await administeredOrganisation(c)} />))
  .post(path, async (c) => {
    const { db, today } = c.var
    const organisation = await administeredOrganisation(c)
    const given = await csvGiven(await c.req.parseBody())
    if ('problem' in given)
      return answerPage(c, <InvitePeoplePage organisation={organisation} problem={given.problem} />, 422)
    await holdUntilCommit(db, organisation.id)
    const { rows, faults } = readCsv(given.source, columns)
    const known = (await listStaffPosts(db, organisation.id)).map(({ person, from, to }) => ({ ...person, from, to }))
    const read = readPeopleFile(rows, known, today)
    const every = [...faults, ...read.faults].sort((one, other) => one.line - other.line)
    if (!given.isConfirmed || read.good.length === 0) {
      const page = <PeoplePreviewPage organisation={organisation} text={given.text} faults={every} good={read.good} />
      return answerPage(c, page, read.good.length === 0 ? 422 : 200)
    }
    for (const staff of read.good) await addStaff(c, organisation, staff)
    return c.redirect(withNotice(peopleAddress(organisation.id), 'inlasta'), 303)
  })
