import type { Restriction } from '#areas/access/index.ts'
import type { AnsweredTabling, PastTabling } from '#areas/matters/index.ts'
import type { Body } from '#areas/networks/types.ts'
import { EmptyState, ErrorSummary, Page } from '#platform/html/index.ts'
import { Answered } from './answered-tablings.view.tsx'
import { PastTablingForm } from './past-tabling-form.view.tsx'
import { PastTablingTable } from './past-tabling-table.view.tsx'
import type { SettleRefusal } from './settle-past-tabling.rule.ts'

const problems: Record<SettleRefusal, { field: string; text: string }> = {
  'nothing-chosen': { field: 'matter', text: 'Välj minst ett ärende.' },
  'reason-long': { field: 'reason', text: 'Skriv skälet kortare: högst 1 000 tecken.' },
}

type Props = {
  body: Body
  waiting: readonly PastTabling[]
  answered: readonly AnsweredTabling[]
  restrictions: readonly Restriction[]
  maySettle: boolean
  refused: { problem: SettleRefusal; chosen: readonly string[]; reason: string } | undefined
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
