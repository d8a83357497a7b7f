import { ActionRow, Button, ButtonLink, ErrorSummary, Form, HiddenField, Page } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { FactFields, type Person } from './fact-fields.view.tsx'
import { differing, type FactsProblem, type TypedFacts } from './change-network.rule.ts'
import { NowStands } from './now-stands.view.tsx'
import type { Network } from '../network.ts'
import { networkCrumbs } from '../network-paths.ts'

export type Problem = keyof TypedFacts | FactsProblem | 'changed-meanwhile'

const problemText: Record<Problem, string> = {
  name: 'Skriv nätverkets namn, högst 200 tecken.',
  shortName: 'Skriv ett kortare kort namn, högst 200 tecken.',
  kind: 'Välj nätverkets form.',
  purpose: 'Skriv syftet kortare, högst 5 000 tecken.',
  vision: 'Skriv visionen kortare, högst 5 000 tecken.',
  areas: 'Skriv samarbetsområdena kortare, högst 5 000 tecken.',
  principles: 'Skriv principerna kortare, högst 5 000 tecken.',
  tablingPolicy: 'Skriv kortare om bordläggning, högst 5 000 tecken.',
  taken: 'Det finns redan ett nätverk med det namnet. Välj ett annat namn.',
  website: 'Skriv webbplatsens hela adress, till exempel https://www.exempel.se.',
  host: 'Värden finns inte i registret. Skriv namnet som det står där, till exempel Huddinge kommun.',
  organisation: 'Den juridiska personen finns inte i registret. Skriv namnet som det står där.',
  'member-of-itself':
    'Organisationen är eller har varit medlem i nätverket. Ett nätverk kan inte vara medlem i sig självt: välj en annan juridisk person.',
  contact: 'Välj en kontaktperson som har en roll i nätverket.',
  'changed-meanwhile':
    'Någon annan har ändrat nätverket sedan du öppnade sidan, så inget är sparat. Jämför med det som gäller nu. Spara igen om din text ska gälla.',
}
const fieldOf = (problem: Problem): string | undefined => {
  if (problem === 'changed-meanwhile') return undefined
  return problem === 'taken' ? 'name' : problem === 'member-of-itself' ? 'organisation' : problem
}

type Props = {
  network: Network
  people: readonly Person[]
  given: Given
  version: string
  problems?: readonly Problem[]
  /** What stands now, when somebody else has changed it meanwhile. */
  now?: TypedFacts
}

export function ChangeNetworkPage({ network, people, given, version, problems = [], now }: Props) {
  const errors = Object.fromEntries(problems.map((problem) => [fieldOf(problem), problemText[problem]]))
  return (
    <Page
      title="Ändra uppgifterna"
      problem={problems.length > 0}
      breadcrumbs={networkCrumbs(network)}
      lead="Alla i nätverket och hos dess medlemmar läser det du skriver här."
    >
      <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: problemText[problem] }))} />
      {now && <NowStands now={now} fields={differing(given, now)} people={people} />}
      <Form>
        <HiddenField name="version" value={version} />
        <FactFields given={given} errors={errors} people={people} />
        <ActionRow>
          <Button>Spara uppgifterna</Button>
          <ButtonLink href={`/arbetsyta/natverk/${network.id}`} variant="tertiary">
            Avbryt
          </ButtonLink>
        </ActionRow>
      </Form>
    </Page>
  )
}
