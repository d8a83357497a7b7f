import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { answerQuestionsRoute } from './answer-questions/answer-questions.route.ts'
import { askQuestionsRoute } from './ask-questions/ask-questions.route.tsx'
import { closeRoundRoute } from './ask-questions/close-round.route.ts'
import { sendQuestionsRoute } from './ask-questions/send-questions.route.ts'
import { followAssignmentRoute } from './follow-assignment/follow-assignment.route.tsx'
import { listAssignmentsRoute } from './follow-assignment/list-assignments.route.tsx'
import { reportAssignmentRoute } from './follow-assignment/report-assignment.route.tsx'
import { giveAssignmentRoute } from './give-assignment/give-assignment.route.tsx'
import { nominateRoute } from './nominate/nominate.route.tsx'

/** Questions ahead and consultations, assignments to others, and proposals for seats. */
export const itemRecordRoutes = new Hono<Workspace>()
  .route('/', askQuestionsRoute)
  .route('/', sendQuestionsRoute)
  .route('/', closeRoundRoute)
  .route('/', answerQuestionsRoute)
  .route('/', giveAssignmentRoute)
  .route('/', followAssignmentRoute)
  .route('/', reportAssignmentRoute)
  .route('/', listAssignmentsRoute)
  .route('/', nominateRoute)
