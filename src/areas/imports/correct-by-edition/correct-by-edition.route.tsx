import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import {
  correctionRefusalText,
  correctNotesOf,
  findCorrectableNotes,
  type CorrectableNotes,
} from '#areas/meetings/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { meetingOfDraft } from '../confirm-draft.rule.ts'
import type { Draft } from '../draft.ts'
import { pathOfDraft } from '../review-paths.ts'
import { claim, draftOf, isOthers } from '../reviewing.ts'
import { answerHeld } from '../answer-held.tsx'
import { changeToSameMeeting, findConfirmedAlike } from '../same-meeting.ts'
import { CorrectByEditionPage } from './correct-by-edition.view.tsx'
import { editionDifferences, type EditionDifferences } from './edition-changes.rule.ts'

const path = '/inlasning/:draftId{[0-9a-f-]{36}}/ratta/:otherId{[0-9a-f-]{36}}'

type Asked = CorrectableNotes & {
  draft: Draft
  other: { id: string; fileName: string; meetingId: string }
} & EditionDifferences

/** Both editions, and what the new one has otherwise; undefined when they are no longer of one meeting. */
async function asked(c: Context<Workspace>, draft: Draft): Promise<Asked | undefined> {
  const other = await findConfirmedAlike(c, draft, idFrom(c.req.param('otherId')))
  if (!other?.meetingId || !draft.fields) return undefined
  const { id, fileName, meetingId } = other
  const correctable = await findCorrectableNotes(c, meetingId)
  const peopleIds = draft.fields.items.flatMap(({ confidentialTo }) => confidentialTo ?? [])
  const confirming = { reviewerName: c.var.actor.name, today: c.var.today, peopleIds }
  const edition = meetingOfDraft(draft, draft.fields, correctable.meeting.bodyId, confirming)
  if (!edition.ok) return undefined
  const differences = editionDifferences(correctable.notes, edition.value, correctable.closed)
  return { ...correctable, ...differences, draft, other: { id, fileName, meetingId } }
}

type Refused = { given: Given; text: string }

const answer = (c: Context<Workspace>, edition: Asked, refused?: Refused) =>
  answerPage(c, <CorrectByEditionPage {...edition} refused={refused} />, refused ? 422 : 200)

/** The words that the person has ticked, by the names of the fields that they correct. */
const ticked = ({ changes }: Asked, given: Given): Given =>
  Object.fromEntries(changes.flatMap(({ field, after }) => (given[`ta-${field}`] ? [[field, after]] : [])))

async function setAside(c: Context<Workspace>, { draft, other }: Asked, correction: string) {
  await changeToSameMeeting(c.var.db, draft.id, other.id)
  await recordAct(c.var.db, draft.networkId, {
    ...{ act: 'set-draft-aside', subjectKind: 'import-draft', subjectId: draft.id },
    detail: { other: other.id, correction },
  })
}

/** Notes on which something rests are corrected by a later edition of them (sv. rätta efter den nya utgåvan). */
export const correctByEditionRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const draft = await draftOf(c)
    if (draft.status !== 'to-review') return c.redirect(pathOfDraft(draft), 303)
    if (isOthers(c, draft)) return answerHeld(c, draft)
    const edition = await asked(c, draft)
    return edition ? answer(c, edition) : c.redirect(pathOfDraft(draft), 303)
  })
  .post(path, async (c) => {
    const ids = [idFrom(c.req.param('draftId')), idFrom(c.req.param('otherId'))].sort()
    for (const id of ids) await holdUntilCommit(c.var.db, id)
    const draft = await draftOf(c)
    if (draft.status !== 'to-review') return c.redirect(pathOfDraft(draft), 303)
    if (isOthers(c, draft)) return answerHeld(c, draft, 409)
    const edition = found(await asked(c, draft))
    const given = await givenOf(c)
    const refuse = (text: string) => answer(c, edition, { given, text })
    if (given['version'] !== String(draft.version))
      return refuse('Utkastet har ändrats sedan du öppnade sidan. Se efter vad som skiljer nu.')
    await claim(c, draft)
    const { approval = '', reason = '' } = given
    const proposed = await correctNotesOf(c, edition.other.meetingId, { approval, reason, ...ticked(edition, given) })
    if (!proposed.ok) return refuse(correctionRefusalText[proposed.refusal])
    await setAside(c, edition, proposed.value)
    return c.redirect(withNotice(proposed.value, 'rattelse'), 303)
  })
