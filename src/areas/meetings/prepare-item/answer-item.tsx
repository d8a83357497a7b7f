import type { Context } from 'hono'
import { answerPage, logReading, type Workspace } from '#areas/access/index.ts'
import { hashOf } from '#platform/secrets.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import type { FileProblem } from './file-problem.ts'
import { shownWords, typedOf, type TypedItem } from './prepare-item.rule.ts'
import { PrepareItemPage, type PrepareProblem } from './prepare-item.view.tsx'

type Held = { meeting: Meeting; agendaItem: AgendaItem }
type Refused = { given?: TypedItem; problem?: PrepareProblem; fileProblem?: FileProblem }

/** Fingerprint of what the item says as it is saved. */
export const shownOf = (agendaItem: AgendaItem) => hashOf(shownWords(agendaItem))

/** The item's own page; after a refusal with what was typed. What is closed to others is noted as read. */
export function answerItem(c: Context<Workspace>, { meeting, agendaItem }: Held, refused: Refused = {}) {
  const { id, matterId } = agendaItem
  logReading(c, [{ recordId: id }, ...(matterId ? [{ recordId: matterId }] : [])])
  const { given = typedOf(agendaItem), problem, fileProblem } = refused
  const page = <PrepareItemPage {...{ meeting, agendaItem, given, problem, fileProblem, shown: shownOf(agendaItem) }} />
  return answerPage(c, page, problem || fileProblem ? 422 : 200)
}
