import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { isDay } from '#platform/time.ts'
import { meetingOf } from '../answer-meeting.tsx'
import { changeTakenDown, recordBoardNotice } from '../boards.store.ts'
import { heldMeeting } from '../held-item.ts'
import type { Meeting } from '../meeting.ts'
import { leaveOut } from '../leave-out.rule.ts'
import { findPublishable } from '../publishable.ts'
import { possibleBoards, readDeadlines, type KnownBoard } from '../read-deadlines.ts'
import { noticeText } from './notice-text.rule.ts'
import { problemOfNotice, problemOfPosting, problemOfTakingDown, type PostingProblem } from './post-notice.rule.ts'
import { NoticePage, type NoticeChoice, type RefusedPosting } from './post-notice.view.tsx'

const path = '/moten/:meetingId/anslag'
const pathOf = (meeting: Meeting) => `/arbetsyta/moten/${meeting.id}/anslag`
const text = z.string().trim().max(300).catch('')
const PostForm = z.object({ name: text, postedOn: text })

const fieldOf: Partial<Record<PostingProblem, string>> = { 'board-missing': 'name', 'board-unknown': 'name' }

function choiceIn(c: Context<Workspace>, boards: readonly KnownBoard[]): NoticeChoice {
  const { boardName = '', postedOn = '', keptAt = '' } = c.req.query()
  const open = boards.find((one) => one.postedOn === '') ?? boards[0]
  return {
    boardName: (boards.find(({ name }) => name === boardName) ?? open)?.name ?? '',
    postedOn: isDay(postedOn) ? postedOn : c.var.today,
    keptAt: keptAt.trim().slice(0, 300),
  }
}

async function readingMeeting(c: Context<Workspace>): Promise<Meeting> {
  const meeting = await meetingOf(c)
  stopUnless(may(c.var.actor, 'read-body', meeting))
  return meeting
}

/** The notice as it would be put up; what is left out of the published notes is left out of it too. */
async function textOf(c: Context<Workspace>, meeting: Meeting, boards: readonly KnownBoard[]) {
  const shown = await findPublishable(c.var.db, meeting.id)
  return shown && noticeText({ notes: leaveOut(shown.notes, shown.leftOut), boards, ...choiceIn(c, boards) })
}

async function answer(c: Context<Workspace>, meeting: Meeting, refused?: RefusedPosting) {
  const { db, actor, today } = c.var
  const why = problemOfNotice({ meeting })
  const boards = why ? [] : (await readDeadlines(db, meeting, today)).boards
  const page = (
    <NoticePage
      {...{ meeting, boards, refused, why }}
      text={why ? undefined : await textOf(c, meeting, boards)}
      choice={choiceIn(c, boards)}
      possible={why ? [] : await possibleBoards(db, meeting)}
      isSecretary={may(actor, 'publish-notes', meeting)}
    />
  )
  return answerPage(c, page, refused ? 422 : 200)
}

/** The notice for the official board: its words, where it went up and when it came down (sv. anslag). */
export const postNoticeRoute = new Hono<Workspace>()
  .get(path, async (c) => answer(c, await readingMeeting(c)))
  .get(`${path}.txt`, async (c) => {
    const meeting = await readingMeeting(c)
    const { boards } = await readDeadlines(c.var.db, meeting, c.var.today)
    const words = problemOfNotice({ meeting }) ? undefined : await textOf(c, meeting, boards)
    return c.text(found(words))
  })
  .post(path, async (c) => {
    const { db, actor, today } = c.var
    const meeting = await heldMeeting(c)
    stopUnless(may(actor, 'publish-notes', meeting))
    const given = await givenOf(c)
    const posting = PostForm.parse(given)
    const { approvedOn, boards } = await readDeadlines(db, meeting, today)
    const takenDownOn = boards.find(({ name }) => name === posting.name)?.takenDownOn ?? ''
    const standing = { meeting, approvedOn, takenDownOn, today, boards: await possibleBoards(db, meeting) }
    const problem = problemOfPosting(posting, standing)
    if (problem) return answer(c, meeting, { problem, field: fieldOf[problem] ?? 'postedOn', given })
    await recordBoardNotice(db, meeting, { ...posting, personId: actor.personId })
    await recordAct(db, meeting.networkId, {
      ...{ act: 'post-notice', subjectKind: 'meeting', subjectId: meeting.id, detail: posting },
    })
    return c.redirect(withNotice(pathOf(meeting), 'anslag'), 303)
  })
  .post(`${path}/:noticeId/ta-ner`, async (c) => {
    const { db, actor, today } = c.var
    const meeting = await heldMeeting(c)
    stopUnless(may(actor, 'publish-notes', meeting))
    const noticeId = idFrom(c.req.param('noticeId'))
    const { boards } = await readDeadlines(db, meeting, today)
    const noticeBoard = found(boards.find(({ id }) => id === noticeId))
    const given = await givenOf(c)
    const takenDownOn = text.parse(given['takenDownOn'])
    const problem = problemOfTakingDown(takenDownOn, noticeBoard.postedOn, today)
    if (problem) return answer(c, meeting, { problem, field: `ned-${noticeId}`, given })
    await changeTakenDown(db, noticeId, takenDownOn)
    await recordAct(db, meeting.networkId, {
      ...{ act: 'take-down-notice', subjectKind: 'meeting', subjectId: meeting.id, detail: { noticeId, takenDownOn } },
    })
    return c.redirect(withNotice(pathOf(meeting), 'anslagnere'), 303)
  })
