import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { addMemberRoute } from './add-member/add-member.route.tsx'
import { addQualifyingRoute } from './add-qualifying/add-qualifying.route.tsx'
import { answerProposalRoute } from './answer-proposal/answer-proposal.route.tsx'
import { changeMembershipRoute } from './change-membership/change-membership.route.ts'
import { endMembershipRoute } from './end-membership/end-membership.route.ts'
import { importMembersRoute } from './import-members/import-members.route.tsx'
import { setCriterionRoute } from './set-criterion/set-criterion.route.tsx'
import { showCriterionRoute } from './show-criterion/show-criterion.route.tsx'
import { showMembersRoute } from './show-members/show-members.route.tsx'

/** Which organisations are in a network, and by which criterion. */
export const memberRoutes = new Hono<Workspace>()
  .route('/', showMembersRoute)
  .route('/', addMemberRoute)
  .route('/', importMembersRoute)
  .route('/', changeMembershipRoute)
  .route('/', endMembershipRoute)
  .route('/', showCriterionRoute)
  .route('/', setCriterionRoute)
  .route('/', addQualifyingRoute)
  .route('/', answerProposalRoute)
