import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { givenOf, idFrom } from '#platform/http.ts'
import { changeDraftKind } from '../change-draft.ts'
import type { Draft } from '../draft.ts'
import { fieldsOf } from '../other-fields.rule.ts'
import { readAsKind } from '../read-as-kind.rule.ts'
import { pathOfDraft } from '../review-paths.ts'
import { claim, draftOf, isOthers } from '../reviewing.ts'
import type { DocumentKind } from '../reading.ts'
import { ChangeKindPage, documentKinds, type KindProblem } from './change-kind.view.tsx'

const path = '/inlasning/:draftId{[0-9a-f-]{36}}/slag'

const isOpen = (draft: Draft) => draft.status === 'to-review' && draft.kind !== 'archive'

type Asked = { problem?: KindProblem; kind?: DocumentKind | undefined }

function answerChange(c: Context<Workspace>, draft: Draft, { problem, kind }: Asked = {}) {
  const page = (
    <ChangeKindPage
      draft={draft}
      back={pathOfDraft(draft)}
      chosen={kind ?? draft.kind}
      isOthers={isOthers(c, draft)}
      problem={problem}
    />
  )
  return answerPage(c, page, problem ? 422 : 200)
}

function readAnew({ sourceText, pages, layout }: Draft, kind: DocumentKind) {
  const document = readAsKind(kind, { text: sourceText, pages, ...(layout ?? {}) })
  return { kind, fields: fieldsOf(document), reading: document.kind === 'other' ? {} : document.reading }
}

/** A person says that the document is of another kind (sv. byt slag): its text is read anew as that. */
export const changeKindRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const draft = await draftOf(c)
    return isOpen(draft) ? answerChange(c, draft) : c.redirect(pathOfDraft(draft), 303)
  })
  .post(path, async (c) => {
    await holdUntilCommit(c.var.db, idFrom(c.req.param('draftId')))
    const draft = await draftOf(c)
    if (!isOpen(draft)) return c.redirect(pathOfDraft(draft), 303)
    const given = await givenOf(c)
    const kind = documentKinds.find((known) => known === given['kind'])
    if (!kind) return answerChange(c, draft, { problem: 'kind-missing' })
    if (kind === draft.kind) return c.redirect(pathOfDraft(draft), 303)
    if (given['version'] !== String(draft.version)) return answerChange(c, draft, { problem: 'changed', kind })
    if (isOthers(c, draft) && given['takeOver'] !== 'ja') return answerChange(c, draft, { problem: 'taken-over', kind })
    await claim(c, draft)
    const changed = await changeDraftKind(c, draft, readAnew(draft, kind), 'change-kind')
    return c.redirect(withNotice(pathOfDraft(changed), 'slagbytt'), 303)
  })
