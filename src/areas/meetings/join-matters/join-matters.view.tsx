import type { Restriction } from '#areas/access/index.ts'
import type { Continuation } from '#areas/matters/types.ts'
import type { Body } from '#areas/networks/types.ts'
import { EmptyState, ErrorSummary, Page } from '#platform/html/index.ts'
import type { OpenProposal } from '../same-matter.ts'
import { Apart, Joined } from './told.view.tsx'
import { Waiting } from './waiting.view.tsx'

type Props = {
  body: Body
  waiting: readonly OpenProposal[]
  apart: readonly OpenProposal[]
  joined: readonly Continuation[]
  restrictions: readonly Restriction[]
  isProblem: boolean
}

export const JoinMattersPage = ({ body, waiting, apart, joined, restrictions, isProblem }: Props) => (
  <Page
    wide
    title="Ärenden som kan höra ihop"
    problem={isProblem}
    breadcrumbs={[
      { href: `/arbetsyta/natverk/${body.networkId}`, text: body.networkName },
      { href: `/arbetsyta/organ/${body.id}`, text: body.name },
    ]}
    lead="Förslag ur anteckningar som har lästs in. Inget förs samman förrän du säger att det är samma ärende, och det går att ångra."
  >
    {isProblem && <ErrorSummary problems={[{ field: 'pair', text: 'Välj minst ett förslag.' }]} />}
    <section>
      <h2>Förslag ({waiting.length})</h2>
      {waiting.length === 0 ? (
        <EmptyState title="Inget förslag väntar">
          När anteckningar läses in letar programmet efter punkter som fortsätter från ett tidigare möte.
        </EmptyState>
      ) : (
        <Waiting {...{ waiting, restrictions, isProblem }} />
      )}
    </section>
    {joined.length > 0 && (
      <section>
        <h2>Sammanförda ärenden</h2>
        <Joined {...{ joined, body, restrictions }} />
      </section>
    )}
    {apart.length > 0 && (
      <section>
        <h2>Inte samma ärende</h2>
        <Apart {...{ apart, body, restrictions }} />
      </section>
    )}
  </Page>
)
