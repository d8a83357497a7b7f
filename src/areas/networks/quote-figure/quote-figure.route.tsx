import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { givenOf, idFrom } from '#platform/http.ts'
import { isDay } from '#platform/time.ts'
import type { Network } from '../network.ts'
import { networkToChange } from '../network-of.ts'
import { listQuotes } from '../networks.store.ts'
import { recordQuote, removeQuote } from './quote-figure.store.ts'
import { QuotesPage, type Problem } from './quote-figure.view.tsx'
import { networkPath } from '../network-paths.ts'

const words = z.string().trim().min(1).max(500)
const day = z
  .string()
  .trim()
  .refine((text) => text === '' || isDay(text))
  .transform((text) => text || null)
  .default(null)
const QuoteForm = z.object({ wording: words, source: words, statedOn: day })
const path = `${networkPath}/citat`
const isField = (name: unknown): name is keyof z.infer<typeof QuoteForm> => String(name) in QuoteForm.shape

type Shown = { given?: Given; problems?: readonly Problem[] }

async function answer(c: Context<Workspace>, network: Network, shown: Shown = {}) {
  const quotes = await listQuotes(c.var.db, network.id)
  return answerPage(c, <QuotesPage network={network} quotes={quotes} {...shown} />, shown.problems ? 422 : 200)
}

export const quoteFigureRoute = new Hono<Workspace>()
  .get(path, async (c) => answer(c, await networkToChange(c)))
  .post(path, async (c) => {
    const { db, today } = c.var
    const network = await networkToChange(c)
    const given = await givenOf(c)
    const form = QuoteForm.safeParse(given)
    if (!form.success)
      return answer(c, network, { given, problems: form.error.issues.map((issue) => issue.path[0]).filter(isField) })
    const { wording, source, statedOn } = form.data
    if (statedOn && statedOn > today) return answer(c, network, { given, problems: ['stated-later'] })
    const isKept = (await listQuotes(db, network.id)).some(
      (quote) => quote.wording === wording && quote.source === source && quote.statedOn === statedOn,
    )
    if (!isKept) {
      const id = crypto.randomUUID()
      await recordQuote(db, network.id, { id, wording, source, statedOn })
      await recordAct(db, network.id, {
        ...{ act: 'quote-figure', subjectKind: 'network-quote', subjectId: id },
        detail: { wording, source, statedOn },
      })
    }
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/citat`, 'citat'), 303)
  })
  .post(`${path}/:quoteId{[0-9a-f-]{36}}/ta-bort`, async (c) => {
    const { db } = c.var
    const network = await networkToChange(c)
    const quoteId = idFrom(c.req.param('quoteId'))
    const quote = (await listQuotes(db, network.id)).find(({ id }) => id === quoteId)
    // Removed by somebody else a moment ago: what was asked for is so.
    if (quote) {
      const { wording, source, statedOn } = quote
      await removeQuote(db, quote.id)
      await recordAct(db, network.id, {
        ...{ act: 'remove-quote', subjectKind: 'network-quote', subjectId: quote.id },
        detail: { wording, source, statedOn },
      })
    }
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/citat`, 'citatbort'), 303)
  })
