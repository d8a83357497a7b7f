import { Hono, type Context } from 'hono'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { Draft } from '../draft.ts'
import { findDraft } from '../drafts.store.ts'
import { isOtherDraft, reviewDraftPath, reviewOtherPath } from '../review-paths.ts'
import { changeKind } from './change-kind.store.ts'
import { ChangeKindPage, documentKinds, type KindProblem } from './change-kind.view.tsx'
import { readAsKind } from '../read-as-kind.rule.ts'

const path = '/inlasning/:draftId{[0-9a-f-]{36}}/slag'

async function draftOf(c: Context<Workspace>): Promise<Draft> {
  const draft = found(await findDraft(c.var.db, idFrom(c.req.param('draftId'))))
  stopUnless(may(c.var.actor, 'import-notes', draft))
  return draft
}

const pathOf = (draft: Pick<Draft, 'id' | 'kind' | 'status'>) =>
  isOtherDraft(draft) ? reviewOtherPath(draft.id) : reviewDraftPath(draft.id)

const isOpen = (draft: Draft) => draft.status === 'to-review' && draft.kind !== 'archive'

const answerChange = (c: Context<Workspace>, draft: Draft, problem?: KindProblem) =>
  answerPage(c, <ChangeKindPage draft={draft} back={pathOf(draft)} problem={problem} />, problem ? 422 : 200)

/** A person says that the document is of another kind (sv. byt slag): its text is read anew as that. */
export const changeKindRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const draft = await draftOf(c)
    return isOpen(draft) ? answerChange(c, draft) : c.redirect(pathOf(draft), 303)
  })
  .post(path, async (c) => {
    await holdUntilCommit(c.var.db, idFrom(c.req.param('draftId')))
    const draft = await draftOf(c)
    if (!isOpen(draft)) return c.redirect(pathOf(draft), 303)
    const given = await c.req.parseBody()
    const kind = documentKinds.find((known) => known === given['kind'])
    if (!kind) return answerChange(c, draft, 'kind-missing')
    if (kind === draft.kind) return c.redirect(pathOf(draft), 303)
    if (given['version'] !== String(draft.version)) return answerChange(c, draft, 'changed')
    const source = { text: draft.sourceText, pages: draft.pages, ...(draft.layout ?? {}) }
    await changeKind(c.var.db, draft, { source, document: readAsKind(kind, source) }, c.var.actor.personId)
    await recordAct(c.var.db, draft.networkId, {
      act: 'change-kind',
      subjectKind: 'import-draft',
      subjectId: draft.id,
      detail: { from: draft.kind, to: kind },
    })
    return c.redirect(withNotice(pathOf({ ...draft, kind }), 'last'), 303)
  })
