import { Button, DataTable, EmptyState, ErrorSummary, Form, Page, Select } from '#platform/html/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import type { Feed } from './feed.ts'

type Props = {
  feeds: readonly Feed[]
  bodies: readonly { id: string; name: string; networkName: string }[]
  chosen: string
  made: string | undefined
  isRefused: boolean
}

const refusal = 'Välj ett av organen i listan. Det du valde finns inte, eller är inte öppet för dig.'

const Made = ({ address }: { address: string }) => (
  <section class="feed-made" aria-label="Den nya adressen">
    <h2>Din nya adress</h2>
    <p>
      <code class="long-address">{address}</code>
    </p>
    <p>
      Kopiera den nu: den visas bara den här gången. Lägg in den i ditt kalenderprogram som en prenumeration på en
      kalender. Dela den inte: den som har den ser samma möten som du.
    </p>
  </section>
)

const Kept = ({ feeds }: { feeds: readonly Feed[] }) => (
  <section>
    <h2>Adresser som gäller</h2>
    {feeds.length > 0 ? (
      <DataTable
        caption="Adresser som gäller"
        hideCaption
        columns={['Kalender', 'Gjord', 'Gör']}
        rows={feeds.map((feed) => [
          feed.bodyId === null ? 'Alla mina möten' : (feed.bodyName ?? 'Ett organ som inte längre är öppet för dig'),
          formatShortDay(stockholmDay(feed.createdAt)),
          <Form action={`/arbetsyta/kalender/${feed.id}/ta-tillbaka`} inline>
            <Button variant="secondary">
              Ta tillbaka<span class="ds-sr-only"> adressen från {formatShortDay(stockholmDay(feed.createdAt))}</span>
            </Button>
          </Form>,
        ])}
      />
    ) : (
      <EmptyState title="Ingen adress än">Gör en här ovanför, så står den här tills du tar tillbaka den.</EmptyState>
    )}
  </section>
)

export const KeepCalendarPage = ({ feeds, bodies, chosen, made, isRefused }: Props) => (
  <Page
    title="Möten i din kalender"
    lead="Med en egen adress visar ditt kalenderprogram mötena här, och ändringar kommer med av sig själva."
    breadcrumbs={[{ href: '/arbetsyta', text: 'Min sida' }]}
    problem={isRefused}
  >
    {isRefused && <ErrorSummary problems={[{ field: 'body', text: refusal }]} />}
    {made && <Made address={made} />}
    <Form label="Gör en kalenderadress">
      <Select
        name="body"
        label="Vilka möten?"
        hint="Alla mina möten är de i organ där du har en plats, och de du är kallad till som ersättare eller gäst."
        choices={[
          { value: '', text: 'Alla mina möten' },
          ...bodies.map(({ id, name, networkName }) => ({ value: id, text: `${name}, ${networkName}` })),
        ]}
        value={chosen}
        error={isRefused ? refusal : undefined}
      />
      <Button>Gör en adress</Button>
    </Form>
    <Kept feeds={feeds} />
  </Page>
)
