import { Button, ButtonLink, DataTable, EmptyState, Form } from '#platform/html/index.ts'
import { archiveKindName, type ArchiveRule } from '../document.ts'
import type { Network } from '../network.ts'

type Props = { network: Network; rules: readonly ArchiveRule[]; mayChange: boolean }

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const Acts = ({ network, rule }: { network: Network; rule: ArchiveRule }) => (
  <>
    <a href={`/arbetsyta/natverk/${network.id}/arkivregler/ny?slag=${rule.kind}`}>
      Ändra<span class="ds-sr-only"> för {archiveKindName(rule.kind)}</span>
    </a>
    <Form
      action={`/arbetsyta/natverk/${network.id}/arkivregler/${rule.id}/ta-bort`}
      label={`Ta bort regeln för ${archiveKindName(rule.kind)}`}
    >
      <Button variant="tertiary">Ta bort</Button>
    </Form>
  </>
)

/** In whose register each kind of document is kept. */
export const RuleList = ({ network, rules, mayChange }: Props) => (
  <section>
    <h2>Var handlingarna förvaras</h2>
    {rules.length === 0 ? (
      <EmptyState title="Ingen arkivregel ännu">
        {mayChange
          ? 'Ange i vems diarium varje slags handling förs in, så att de går att hitta när någon begär ut dem.'
          : 'Här står i vems diarium varje slags handling förs in.'}
      </EmptyState>
    ) : (
      <DataTable
        caption="Arkivregler"
        hideCaption
        columns={['Slag', 'Förs in i diariet hos', 'Anmärkning', ...(mayChange ? ['Åtgärd'] : [])]}
        rows={rules.map((rule) => [
          capitalised(archiveKindName(rule.kind)),
          <a href={`/arbetsyta/organisationer/${rule.organisationId}`}>{rule.organisation}</a>,
          rule.remark || '–',
          ...(mayChange ? [<Acts network={network} rule={rule} />] : []),
        ])}
      />
    )}
    {mayChange && (
      <ButtonLink href={`/arbetsyta/natverk/${network.id}/arkivregler/ny`}>Ange var en handling förvaras</ButtonLink>
    )}
  </section>
)
