import type { Restriction } from '#areas/access/index.ts'
import { ActionRow, Button, Checkbox, DataTable, Form } from '#platform/html/index.ts'
import type { OpenProposal } from '../same-matter.ts'
import { pairOf } from '../waiting-proposals.rule.ts'
import { both, Earlier, Later } from './proposed-items.view.tsx'

type Props = { waiting: readonly OpenProposal[]; restrictions: readonly Restriction[]; isProblem: boolean }

/** What waits to be told, one by one or several at once. */
export const Waiting = ({ waiting, restrictions, isProblem }: Props) => (
  <Form label="Förslag">
    <DataTable
      caption="Ärenden som kan höra ihop"
      hideCaption
      columns={['Ärendet', 'Kan fortsätta', 'Varför', 'Välj', 'Gör']}
      rows={waiting.map((proposal, index) => [
        <Later proposal={proposal} restrictions={restrictions} />,
        <Earlier proposal={proposal} restrictions={restrictions} />,
        proposal.reason,
        <Checkbox
          {...{
            id: index === 0 ? 'pair' : `pair-${index + 1}`,
            name: 'pair',
            value: pairOf(proposal),
            hideLabel: true,
          }}
          label={`Välj${both(proposal)}`}
          error={isProblem && index === 0 ? 'Välj minst ett förslag.' : undefined}
        />,
        <ActionRow>
          <Button variant="secondary" name="same" value={pairOf(proposal)}>
            Samma ärende<span class="ds-sr-only">{both(proposal)}</span>
          </Button>
          <Button variant="tertiary" name="apart" value={pairOf(proposal)}>
            Inte samma<span class="ds-sr-only">{both(proposal)}</span>
          </Button>
        </ActionRow>,
      ])}
    />
    <ActionRow>
      <Button name="act" value="same">
        De valda är samma ärende
      </Button>
      <Button variant="secondary" name="act" value="apart">
        De valda är inte samma
      </Button>
    </ActionRow>
  </Form>
)
