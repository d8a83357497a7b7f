import { Button, ErrorSummary, Form, Page, Select } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'
import { candidateInWords, type SameRefusal } from './join-people.rule.ts'
import type { Candidate } from './joins.ts'

export type SameProblem = SameRefusal | 'not-chosen'

const problemText: Record<SameProblem, string> = {
  'not-chosen': 'Välj två personer.',
  'one-row': 'Du har valt samma rad två gånger. Välj två olika.',
  'joined-already': 'Den är redan kopplad till någon. Ta bort den kopplingen först.',
  'in-a-chain': 'Någon av dem är redan kopplad. Ta bort den kopplingen först, eller koppla åt andra hållet.',
}

type Props = { network: Network; people: readonly Candidate[]; given?: Given; problem?: SameProblem }

export const SamePersonPage = ({ network, people, given = {}, problem }: Props) => {
  const address = networkAddress(network.id)
  const choices = people.map((person) => ({
    value: person.id,
    text: candidateInWords(person),
  }))
  return (
    <Page
      title="Vilka två är samma människa?"
      problem={problem !== undefined}
      breadcrumbs={networkCrumbs(
        network,
        { href: `${address}/personer`, text: 'Personer' },
        { href: `${address}/namn`, text: 'Namn i anteckningar' },
      )}
      lead="Hela historiken visas sedan hos den ena. Kopplingen går att ta bort."
    >
      {problem && <ErrorSummary problems={[{ field: 'other', text: problemText[problem] }]} />}
      <Form>
        <Select
          name="other"
          label="Den här"
          empty="Välj person"
          choices={choices}
          value={given['other']}
          error={problem && problemText[problem]}
        />
        <Select
          name="person"
          label="är samma människa som"
          hint="Här visas hela historiken."
          empty="Välj person"
          choices={choices}
          value={given['person']}
        />
        <Button>Koppla dem som samma människa</Button>
      </Form>
    </Page>
  )
}
