import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { heldItem } from '../held-item.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { listAttendance } from '../attendance.store.ts'
import { countDeciding, decidingAt, isAway } from '../presence.rule.ts'
import type { StandingVote, VoteChoice } from '../recorded-facts.ts'
import { recordVote, type GivenVote, type NewVote, type VoteRefusal } from './record-vote.rule.ts'
import { recordVoteOf } from './record-vote.store.ts'
import { RecordVotePage } from './record-vote.view.tsx'

const path = '/moten/:meetingId/punkter/:itemId/votering'
type AtItem = { meeting: Meeting; agendaItem: AgendaItem }

const count = z.union([z.literal('').transform(() => 0), z.coerce.number().int().min(0).max(10_000)]).default(0)
const CountForm = z.object({ forCount: count, againstCount: count, abstainedCount: count })
const isChoice = (text: string): text is VoteChoice => ['for', 'against', 'abstained'].includes(text)

function castIn(given: Given): GivenVote['cast'] {
  return Object.entries(given).flatMap(([name, choice]) =>
    name.startsWith('vote-') && isChoice(choice) ? [{ attendanceId: name.slice('vote-'.length), choice }] : [],
  )
}

/** Undefined when a count is no number. */
function voteIn(given: Given): GivenVote | undefined {
  const counts = CountForm.safeParse(given)
  if (!counts.success) return undefined
  const { forCount, againstCount, abstainedCount } = counts.data
  return {
    isOpen: given['isOpen'] !== 'closed',
    counts: { for: forCount, against: againstCount, abstained: abstainedCount },
    partedBy: given['partedBy'] ?? '',
    cast: castIn(given),
  }
}

/** The same form sent twice is one vote. */
const isSame = (standing: StandingVote | null | undefined, vote: NewVote) =>
  standing?.forCount === vote.forCount &&
  standing.againstCount === vote.againstCount &&
  standing.abstainedCount === vote.abstainedCount &&
  standing.isOpen === vote.isOpen &&
  standing.partedBy === vote.partedBy

async function answerForm(
  c: Context<Workspace>,
  { meeting, agendaItem }: AtItem,
  given: Given = {},
  problem?: VoteRefusal | 'count-unreadable',
) {
  const deciders = decidingAt(await listAttendance(c.var.db, meeting.id), agendaItem)
  const page = (
    <RecordVotePage meeting={meeting} agendaItem={agendaItem} deciders={deciders} given={given} problem={problem} />
  )
  return answerPage(c, page, problem ? 422 : 200)
}

/** The decision that was voted on: the one chosen, or the only one there is. */
const decisionIn = ({ decisions }: AgendaItem, given: Given) =>
  decisions.find(({ id }) => id === given['decision']) ?? (decisions.length === 1 ? decisions[0] : undefined)

export const recordVoteRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const at = await heldItem(c)
    if (at.meeting.status !== 'ongoing') return c.redirect(`/arbetsyta/moten/${at.meeting.id}`, 303)
    return answerForm(c, at)
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const at = await heldItem(c)
    const { meeting, agendaItem } = at
    const given = await givenOf(c)
    const done = () => c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'votering'), 303)
    const written = voteIn(given)
    if (!written) return answerForm(c, at, given, 'count-unreadable')
    const decision = decisionIn(agendaItem, given)
    const attendance = await listAttendance(db, meeting.id)
    const standing = {
      deciding: countDeciding(attendance, agendaItem),
      deciders: decidingAt(attendance, agendaItem).map(({ id }) => id),
      isChairAway: isAway(meeting.chairName, attendance, agendaItem),
    }
    const unvoted = decision && { ...decision, vote: null }
    const vote = recordVote(meeting, written, { ...standing, decision: unvoted })
    if (!vote.ok || !decision) return answerForm(c, at, given, vote.ok ? 'decision-missing' : vote.refusal)
    if (decision.vote) return isSame(decision.vote, vote.value) ? done() : answerForm(c, at, given, 'already-voted')
    const where = { meeting, itemId: agendaItem.id, decisionId: decision.id, personId: actor.personId }
    const subjectId = await recordVoteOf(db, where, vote.value)
    const { cast, ...counts } = vote.value
    await recordAct(db, meeting.networkId, {
      act: 'record-vote',
      subjectKind: 'vote',
      subjectId,
      detail: { ...counts, cast: cast.length },
    })
    return done()
  })
