import { ActionRow, Button, ButtonLink, Form, Notice, Page } from '#platform/html/index.ts'
import type { ArchiveRule, NetworkDocument } from '../document.ts'
import type { Network } from '../network.ts'
import { networkCrumbs } from '../network-paths.ts'

type Props = { network: Network; document: NetworkDocument; rule: ArchiveRule | undefined }

const lasting = ({ address }: NetworkDocument) =>
  address
    ? 'Länken tas bort härifrån. Handlingen finns kvar där länken leder.'
    : 'Filen tas bort härifrån och går inte att få tillbaka. I loggen står att den fanns och vem som tog bort den.'

/** Asks once: a file that is removed is gone from here. */
export const RemoveDocumentPage = ({ network, document, rule }: Props) => (
  <Page
    title={`Ta bort ${document.title}?`}
    breadcrumbs={networkCrumbs(network, { href: `/arbetsyta/natverk/${network.id}/dokument`, text: 'Dokument' })}
    lead={lasting(document)}
  >
    {rule && (
      <Notice kind="warning">
        Handlingen ska vara införd i diariet hos {rule.organisation}. Kontrollera att den är det innan du tar bort den.
      </Notice>
    )}
    <Form>
      <ActionRow>
        <Button color="danger">Ta bort handlingen</Button>
        <ButtonLink href={`/arbetsyta/natverk/${network.id}/dokument#dokument-${document.id}`} variant="tertiary">
          Avbryt
        </ButtonLink>
      </ActionRow>
    </Form>
  </Page>
)
