import { listOwnOpenActions, listToReceive } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import { listAssignmentsWithoutNextStep } from './assignments.store.ts'
import { listOpenPolls } from './date-polls.store.ts'
import { listOpenRequests } from './item-requests.store.ts'
import { listOpenQuestions } from './open-questions.store.ts'
import type { WaitingForMe } from './waiting.ts'
import { listWaitingDrafts, listWaitingMeetings } from './waiting.store.ts'

type Reader = { personId: string; today: string; isSecretary: boolean }

/** What waits for the reader in all their networks; as many statements whatever there is. */
export const readWaiting = async (
  tx: Transaction,
  { personId, today, isSecretary }: Reader,
): Promise<WaitingForMe> => ({
  actions: await listOwnOpenActions(tx, personId),
  handOvers: await listToReceive(tx),
  meetings: await listWaitingMeetings(tx, personId, today),
  questions: await listOpenQuestions(tx),
  polls: (await listOpenPolls(tx, personId)).filter((poll) => poll.isAsked && !poll.isAnswered),
  requests: await listOpenRequests(tx),
  assignments: isSecretary ? await listAssignmentsWithoutNextStep(tx) : [],
  drafts: await listWaitingDrafts(tx),
})

/** The records whose words it shows, any of which may be open to few. */
export const recordsShown = ({ actions, handOvers }: WaitingForMe): string[] =>
  [...actions, ...handOvers].flatMap(({ matterId, itemId }) => [matterId, itemId])
