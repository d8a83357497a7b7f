import type { Withdrawal } from '#areas/publishing/published.ts'
import { Facts, Page } from '#platform/html/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import { meetingsPath } from './addresses.ts'

type Props = {
  withdrawal: Withdrawal
  /** Set when it is an earlier edition that was taken back. */
  latestPath: string | undefined
}

/** Stands where notes stood before they were taken back. */
export const WithdrawnPage = ({ withdrawal, latestPath }: Props) => (
  <Page
    title={`Återkallat: ${withdrawal.title}`}
    breadcrumbs={[{ href: meetingsPath, text: 'Möten' }]}
    lead={latestPath ? 'Den här utgåvan är återkallad.' : 'Det som stod här är återkallat.'}
  >
    <Facts
      rows={[
        { label: 'Återkallat', value: formatShortDay(stockholmDay(withdrawal.withdrawnAt)) },
        { label: 'Skäl', value: withdrawal.reason },
      ]}
    />
    {latestPath && (
      <p>
        Läs i stället <a href={latestPath}>den utgåva som gäller</a>.
      </p>
    )}
    <p>
      Handlingen finns kvar hos den som publicerade den. Du har rätt att begära ut allmänna handlingar: vänd dig dit.
    </p>
  </Page>
)
