import type { Restriction } from '#areas/access/index.ts'
import type { AnsweredTabling, PastTabling } from '#areas/matters/index.ts'
import type { Body } from '#areas/networks/types.ts'
import { EmptyState, ErrorSummary, Notice, Page } from '#platform/html/index.ts'
import { Answered, SaidAlready } from './answered-tablings.view.tsx'
import { PastTablingForm } from './past-tabling-form.view.tsx'
import { PastTablingTable } from './past-tabling-table.view.tsx'
import type { SettleRefusal } from './settle-past-tabling.rule.ts'

export type PastProblem = SettleRefusal | 'not-undone'

const problems: Record<PastProblem, { field?: string; text: string }> = {
  'nothing-chosen': { field: 'matter', text: 'Välj minst ett ärende.' },
  'reason-long': { field: 'reason', text: 'Skriv skälet kortare: högst 1 000 tecken.' },
  'not-waiting': { text: 'Inget besked är antecknat: något av det du valde väntar inte längre på besked.' },
  'not-undone': {
    text: 'Beskedet kan inte längre ångras: ärendet har kommit upp på ett möte sedan dess, eller så är beskedet inte kvar.',
  },
}

/** `wanted`: all that the answer was about; `chosen`: what was ticked. */
export type Refused = { problem: PastProblem; wanted: readonly string[]; chosen: readonly string[]; reason: string }

type Props = {
  body: Body
  waiting: readonly PastTabling[]
  answered: readonly AnsweredTabling[]
  restrictions: readonly Restriction[]
  maySettle: boolean
  refused: Refused | undefined
}

/** What has been said of it by others; of what nothing is said, only that it waits no longer can be told. */
const NotWaiting = ({ waiting, answered, refused }: Pick<Props, 'waiting' | 'answered'> & { refused: Refused }) => {
  const said = answered.filter(({ matterId }) => refused.wanted.includes(matterId))
  const isKnown = (wanted: string) => [...waiting, ...said].some(({ matterId }) => matterId === wanted)
  return (
    <Notice kind="warning">
      <SaidAlready said={said} />
      {!refused.wanted.every(isKnown) && (
        <p>
          Ett ärende som du valde står inte längre bland dem som väntar: det kan ha kommit upp på ett möte sedan dess.
        </p>
      )}
      {waiting.length === 0 && refused.reason && <p>Skälet som du skrev: {refused.reason}</p>}
    </Notice>
  )
}

/** The matters put off in old notes, and what has been said of them. */
export const PastTablingsPage = ({ body, waiting, answered, restrictions, maySettle, refused }: Props) => {
  const problem = refused && problems[refused.problem]
  return (
    <Page
      wide
      title="Bordlagda i inlästa anteckningar"
      problem={problem !== undefined}
      breadcrumbs={[
        { href: `/arbetsyta/natverk/${body.networkId}`, text: body.networkName },
        { href: `/arbetsyta/organ/${body.id}`, text: body.name },
      ]}
      lead="Ärenden som sköts upp i gamla anteckningar. De hamnar inte på någon dagordning förrän någon säger att de ska tas upp."
    >
      {problem && <ErrorSummary problems={[problem]} />}
      {refused?.problem === 'not-waiting' && <NotWaiting {...{ waiting, answered, refused }} />}
      <section>
        <h2>Väntar på besked ({waiting.length})</h2>
        {waiting.length === 0 ? (
          <EmptyState title="Inget väntar på besked">
            Ärenden som sköts upp i gamla anteckningar samlas här när anteckningarna läses in.
          </EmptyState>
        ) : maySettle ? (
          <PastTablingForm {...{ waiting, restrictions, problem }} chosen={refused?.chosen} reason={refused?.reason} />
        ) : (
          <PastTablingTable {...{ waiting, restrictions }} />
        )}
      </section>
      {answered.length > 0 && (
        <section>
          <h2>Besked som har lämnats</h2>
          <Answered {...{ answered, restrictions, maySettle, body }} />
        </section>
      )}
    </Page>
  )
}
