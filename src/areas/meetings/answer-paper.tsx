import type { Context } from 'hono'
import { answerPage, asActor, recordReadings, type Workspace } from '#areas/access/index.ts'
import { Page } from '#platform/html/index.ts'
import { paperFile, paperHeaders, type Paper, type PaperFormat } from '#platform/paper/index.ts'
import { stockholmDay } from '#platform/time.ts'
import type { Meeting } from './meeting.ts'
import { meetingProblemText } from './meeting-problem.ts'
import { notesWords } from './minutes-kind.rule.ts'

/**
 * Gathers what a page or a paper says in a short transaction, so that none is held open while a paper is set. The route
 * stands before the workspace's own transaction.
 */
export async function gather<T>(c: Context<Workspace>, read: () => Promise<T>): Promise<T> {
  const { deployment, actor } = c.var
  const readings = new Set<string>()
  c.set('today', stockholmDay(deployment.clock()))
  c.set('readings', readings)
  return asActor(deployment.app, actor, async (tx) => {
    c.set('db', tx)
    const gathered = await read()
    await recordReadings(tx, actor.personId, readings)
    return gathered
  })
}

/** The paper as a file, read in the browser where it can be. `name` is without its ending and in plain letters. */
export async function answerPaper(c: Context, paper: Paper, format: PaperFormat, name: string): Promise<Response> {
  const made = await paperFile(paper, format)
  if (!made.ok) return answerUnmade(c)
  return c.body(Uint8Array.from(made.value), 200, { ...paperHeaders(format, name), 'Cache-Control': 'no-store' })
}

const meetingLink = (meeting: Meeting) => (
  <p>
    <a href={`/arbetsyta/moten/${meeting.id}`}>Till mötet</a>
  </p>
)

/** Words of the notes have been closed since they were approved, and nobody can tell which: another has to print them. */
export const answerClosedSince = (c: Context, meeting: Meeting) =>
  answerPage(
    c,
    <Page title={`${notesWords(meeting.documentKind).opening} kan inte skrivas ut av dig`}>
      <p>{meetingProblemText['closed-since-approval']}</p>
      {meetingLink(meeting)}
    </Page>,
    422,
  )

const answerUnmade = (c: Context) =>
  answerPage(
    c,
    <Page title="Filen kunde inte göras just nu">
      <p>Många filer görs samtidigt, eller så tog den här för lång tid. Vänta en minut och ladda om sidan.</p>
    </Page>,
    503,
  )
