import type { Restriction } from '#areas/access/index.ts'
import type { PastTabling, PastTablingAct } from '#areas/matters/index.ts'
import { ActionRow, Button, Checkbox, Form, TextArea } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { PastTablingTable } from './past-tabling-table.view.tsx'

type Props = {
  waiting: readonly PastTabling[]
  restrictions: readonly Restriction[]
  problem: { field?: string; text: string } | undefined
  /** What was ticked and typed when the form comes back. */
  chosen: readonly string[] | undefined
  reason: string | undefined
}

const acts: readonly { act: PastTablingAct; one: string; several: string }[] = [
  { act: 'take-up', one: 'Ta upp på nästa möte', several: 'Ta upp de valda på nästa möte' },
  { act: 'settle', one: 'Avslutad tidigare', several: 'De valda är avslutade tidigare' },
  { act: 'lapse', one: 'Inte längre aktuellt', several: 'De valda är inte längre aktuella' },
]

/** Which one, for those who hear the page. */
const named = ({ title, day }: PastTabling) => `: ${title} ${formatShortDay(day)}`

const OwnActs = ({ past }: { past: PastTabling }) => (
  <ActionRow>
    {acts.map(({ act, one }) => (
      <Button
        key={act}
        variant={act === 'take-up' ? 'secondary' : 'tertiary'}
        name="one"
        value={`${act}/${past.matterId}`}
      >
        {one}
        <span class="ds-sr-only">{named(past)}</span>
      </Button>
    ))}
  </ActionRow>
)

/** What waits for a word, one by one or several at once. */
export const PastTablingForm = ({ waiting, restrictions, problem, chosen = [], reason }: Props) => {
  const errorFor = (field: string) => (problem?.field === field ? problem.text : undefined)
  return (
    <Form label="Besked om bordlagda ärenden">
      <PastTablingTable
        {...{ waiting, restrictions }}
        more={[
          {
            title: 'Välj',
            cell: (past, index) => (
              <Checkbox
                {...{ id: index === 0 ? 'matter' : `matter-${index + 1}`, name: 'matter', value: past.matterId }}
                hideLabel
                label={`Välj${named(past)}`}
                checked={chosen.includes(past.matterId)}
                error={index === 0 ? errorFor('matter') : undefined}
              />
            ),
          },
          { title: 'Besked', cell: (past) => <OwnActs past={past} /> },
        ]}
      />
      <TextArea
        name="reason"
        label="Skäl"
        hint="Skrivs med beskedet och syns på ärendets sida."
        value={reason}
        error={errorFor('reason')}
        maxLength={1000}
        rows={2}
        optional
      />
      <ActionRow>
        {acts.map(({ act, several }) => (
          <Button key={act} variant={act === 'take-up' ? undefined : 'secondary'} name="act" value={act}>
            {several}
          </Button>
        ))}
      </ActionRow>
    </Form>
  )
}
