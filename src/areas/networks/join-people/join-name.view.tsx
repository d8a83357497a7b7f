import { Button, Checkbox, ErrorSummary, Form, HiddenField, Page, Select } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'
import { candidateInWords } from './join-people.rule.ts'
import type { Candidate, WrittenRow } from './joins.ts'

export type NameProblem = 'person-missing' | 'place-missing'

const problemText: Record<NameProblem, string> = {
  'person-missing': 'Välj vem det är.',
  'place-missing': 'Välj minst ett möte.',
}

type Props = {
  network: Network
  asked: { name: string; organisation: string }
  rows: readonly WrittenRow[]
  candidates: { same: readonly Candidate[]; others: readonly Candidate[] }
  /** The person chosen, when the form came back. */
  chosen?: string | undefined
  problem?: NameProblem | undefined
}

const choice = (remark: string) => (person: Candidate) => ({
  value: person.id,
  text: candidateInWords(person) + remark,
})

const Places = ({ rows, problem }: Pick<Props, 'rows' | 'problem'>) => (
  <fieldset class="ds-fieldset field">
    <legend class="ds-label" data-weight="semibold">
      I vilka möten?
    </legend>
    {rows.map(({ id, day, body, role }, index) => (
      <Checkbox
        key={id}
        id={index === 0 ? 'place' : id}
        name="place"
        value={id}
        label={`${formatShortDay(day)}, ${body}${role ? ` (${role})` : ''}`}
        checked={problem !== 'place-missing'}
        error={index === 0 && problem === 'place-missing' ? problemText[problem] : undefined}
      />
    ))}
  </fieldset>
)

export const JoinNamePage = ({ network, asked, rows, candidates, chosen, problem }: Props) => {
  const address = networkAddress(network.id)
  return (
    <Page
      title={`Vem är ${asked.organisation ? `${asked.name}, ${asked.organisation}` : asked.name}?`}
      problem={problem !== undefined}
      breadcrumbs={networkCrumbs(
        network,
        { href: `${address}/personer`, text: 'Personer' },
        { href: `${address}/namn`, text: 'Namn i anteckningar' },
      )}
      lead="Välj bara en person när du vet att det är samma människa. Kopplingen går att ta bort."
    >
      {problem && (
        <ErrorSummary
          problems={[{ field: problem === 'person-missing' ? 'person' : 'place', text: problemText[problem] }]}
        />
      )}
      <Form action={`${address}/namn`}>
        <HiddenField name="name" value={asked.name} />
        <HiddenField name="organisation" value={asked.organisation} />
        <Select
          name="person"
          label="Person"
          empty="Välj person"
          value={chosen}
          choices={[...candidates.same.map(choice(' – samma namn')), ...candidates.others.map(choice(''))]}
          error={problem === 'person-missing' ? problemText[problem] : undefined}
        />
        <Places rows={rows} problem={problem} />
        <Button>Koppla namnet till personen</Button>
      </Form>
    </Page>
  )
}
