import { ActionRow, Button, ButtonLink, Facts, Form, HiddenField, Page } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Network } from '../network.ts'
import { formatKnownDay } from '../network-words.ts'
import { networkCrumbs } from '../network-paths.ts'

type Props = { network: Network; given: Given; event: { day: string; precision: string; reason: string } }

/** Asks once before a network is noted as ended: it can be revived, but what was written can't be taken back. */
export const ConfirmEndPage = ({ network, given, event }: Props) => (
  <Page
    title={`Avsluta ${network.name}?`}
    breadcrumbs={networkCrumbs(network, {
      href: `/arbetsyta/natverk/${network.id}/handelser`,
      text: 'Anteckna en händelse',
    })}
    lead="Nätverket står sedan som avslutat för alla sina medlemmar. Anteckningen går inte att ta bort. Möten, beslut och handlingar finns kvar, och nätverket kan återupplivas."
  >
    <Facts
      rows={[
        { label: 'Avslutades', value: formatKnownDay(event.day, event.precision) },
        { label: 'Skäl', value: event.reason },
        { label: 'Värd', value: given['host'] },
      ]}
    />
    <Form action={`/arbetsyta/natverk/${network.id}/handelser`}>
      {['kind', 'day', 'reason', 'host'].map((name) => (
        <HiddenField key={name} name={name} value={given[name] ?? ''} />
      ))}
      <HiddenField name="confirmed" value="ja" />
      <ActionRow>
        <Button color="danger">Anteckna att nätverket är avslutat</Button>
        <ButtonLink href={`/arbetsyta/natverk/${network.id}`} variant="tertiary">
          Avbryt
        </ButtonLink>
      </ActionRow>
    </Form>
  </Page>
)
