import type { Withdrawal } from '#areas/publishing/published.ts'
import { Facts, Page } from '#platform/html/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import { meetingsPath } from '../addresses.ts'

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
    lead={
      latestPath ? 'Den här utgåvan av anteckningarna är återkallad.' : 'Anteckningarna som fanns här är återkallade.'
    }
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
      Anteckningarna finns kvar hos nätverket. Du har rätt att begära ut allmänna handlingar: vänd dig till nätverkets
      sekreterare.
    </p>
  </Page>
)
