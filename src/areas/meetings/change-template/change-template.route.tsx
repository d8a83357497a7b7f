import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { findBody } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { contentHash } from '#platform/secrets.ts'
import type { TemplateItem } from '../agenda-template.ts'
import { listTemplate, replaceTemplate } from '../agenda-template.store.ts'
import { mostRows, rowOf, rowsAfter, templateOf, type TypedRow } from './change-template.rule.ts'
import { ChangeTemplatePage, type TemplatePageProblem } from './change-template.view.tsx'

const text = z.string().trim().catch('')
const path = '/organ/:bodyId/dagordningsmall'
const emptyRows = 3
const empty: TypedRow = { title: '', presenter: '', minutes: '' }

async function bodyOf(c: Context<Workspace>) {
  const body = found(await findBody(c.var.db, idFrom(c.req.param('bodyId'))))
  stopUnless(may(c.var.actor, 'plan-meeting', { networkId: body.networkId, bodyId: body.id }))
  return body
}

const isFilled = ({ title, presenter, minutes }: TypedRow) => `${title}${presenter}${minutes}` !== ''

/** The rows that the page had, one after another. */
function typedRows(form: Record<string, unknown>): TypedRow[] {
  const typed = (name: string, row: number) => text.parse(form[`${name}-${row}`])
  return Array.from({ length: mostRows + emptyRows }, (_, row) => ({
    ...{ title: typed('title', row), presenter: typed('presenter', row), minutes: typed('minutes', row) },
  }))
}

type Shown = { rows: TypedRow[]; saved: TemplateItem[]; problem?: TemplatePageProblem }

function answerTemplate(c: Context<Workspace>, body: { id: string; name: string }, { rows, saved, problem }: Shown) {
  const filled = rows.slice(0, rows.findLastIndex(isFilled) + 1)
  const page = (
    <ChangeTemplatePage
      {...{ body, rows: [...filled, ...Array<TypedRow>(emptyRows).fill(empty)], shown: contentHash(saved), problem }}
    />
  )
  return answerPage(c, page, problem ? 422 : 200)
}

export const changeTemplateRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const body = await bodyOf(c)
    const saved = await listTemplate(c.var.db, body.id)
    return answerTemplate(c, body, { rows: saved.map(rowOf), saved })
  })
  .post(path, async (c) => {
    const { db } = c.var
    const body = await bodyOf(c)
    await holdUntilCommit(db, body.id)
    const saved = await listTemplate(db, body.id)
    const form: Record<string, unknown> = await c.req.parseBody()
    const rows = rowsAfter(typedRows(form), text.parse(form['act']))
    const template = templateOf(rows)
    if ('problem' in template) return answerTemplate(c, body, { rows, saved, problem: template.problem })
    const done = withNotice(`/arbetsyta/organ/${body.id}/dagordningsmall`, 'dagordningsmall')
    if (contentHash(template.items) === contentHash(saved)) return c.redirect(done, 303)
    const isChanged = form['shown'] !== contentHash(saved)
    if (isChanged) return answerTemplate(c, body, { rows, saved, problem: { refusal: 'template-changed' } })
    if (template.items.length > mostRows)
      return answerTemplate(c, body, { rows, saved, problem: { refusal: 'too-many' } })
    await replaceTemplate(db, { networkId: body.networkId, bodyId: body.id }, template.items)
    await recordAct(db, body.networkId, { act: 'change-agenda-template', subjectKind: 'body', subjectId: body.id })
    return c.redirect(done, 303)
  })
