import { Button, Checkbox, ErrorSummary, Form, Page, Select, TextArea, TextField } from '#platform/html/index.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'
import type { CriterionForm, CriterionRefusal } from './set-criterion.rule.ts'

const problemText: Record<CriterionRefusal, string> = {
  'asks-nothing': 'Ange minst ett villkor: ett län, ett antal invånare, en kommun med grannar eller en lista.',
  below: 'Skriv antalet invånare med siffror, till exempel 15 000.',
  year: 'Välj ett av åren i listan.',
  county: 'Välj bland länen i listan.',
  'neighbours-of': 'Kommunen finns inte i registret. Skriv namnet som det står där, till exempel Nynäshamn.',
  chosen: 'Någon av kommunerna finns inte i registret. Skriv ett namn eller en kommunkod på varje rad.',
}

const fieldOf: Record<CriterionRefusal, string> = {
  ...{ 'asks-nothing': 'county-01', below: 'below', year: 'year', county: 'county-01' },
  ...{ 'neighbours-of': 'neighboursOf', chosen: 'chosen' },
}

type Props = {
  network: Network
  counties: readonly { code: string; name: string }[]
  years: readonly number[]
  form: CriterionForm
  isNew: boolean
  problem?: CriterionRefusal
}

const Counties = ({ counties, form }: Pick<Props, 'counties' | 'form'>) => (
  <fieldset class="ds-fieldset field">
    <legend class="ds-label" data-weight="semibold">
      Län
    </legend>
    <div class="choices">
      {counties.map(({ code, name }) => (
        <Checkbox
          key={code}
          id={`county-${code}`}
          name="county"
          label={name}
          value={code}
          checked={form.county.includes(code)}
        />
      ))}
    </div>
  </fieldset>
)

const RemoveForm = ({ network }: { network: Network }) => (
  <section>
    <h2>Ta bort villkoret</h2>
    <p>Medlemmarna är kvar. Svaren på förslagen försvinner från sidan men finns i loggen.</p>
    <Form action={`${networkAddress(network.id)}/medlemmar/kriterium/ta-bort`} label="Ta bort villkoret">
      <Button variant="secondary">Ta bort villkoret</Button>
    </Form>
  </section>
)

export const SetCriterionPage = ({ network, counties, years, form, isNew, problem }: Props) => {
  const root = `${networkAddress(network.id)}/medlemmar`
  const errorFor = (refusal: CriterionRefusal) => (problem === refusal ? problemText[refusal] : undefined)
  return (
    <Page
      title="Vilka kommuner är nätverket till för?"
      problem={problem !== undefined}
      breadcrumbs={networkCrumbs(
        network,
        { href: root, text: 'Medlemmar' },
        { href: `${root}/kriterium`, text: 'Villkor' },
      )}
      lead="Fyll i det som gäller. Alla villkor som du anger måste uppfyllas. Ingen blir medlem eller lämnar av sig själv."
    >
      {problem && <ErrorSummary problems={[{ field: fieldOf[problem], text: problemText[problem] }]} />}
      <Form action={`${root}/kriterium/villkor`} label="Villkor för medlemskap">
        <TextField
          name="below"
          label="Färre invånare än"
          hint="Till exempel 15 000."
          value={form.below}
          error={errorFor('below')}
          narrow
          optional
        />
        <Select
          name="year"
          label="Invånare vilket år"
          empty="Senaste året som finns"
          choices={years.map((year) => ({ value: String(year), text: String(year) }))}
          value={form.year}
          error={errorFor('year')}
        />
        <TextField
          name="neighboursOf"
          label="En kommun och dess grannar"
          hint="Skriv kommunen. Den och de som gränsar till den på land räknas."
          value={form.neighboursOf}
          error={errorFor('neighbours-of')}
          optional
        />
        <TextArea
          name="chosen"
          label="En vald lista"
          hint="En kommun på varje rad, med namn eller kommunkod."
          rows={4}
          value={form.chosen}
          error={errorFor('chosen')}
          optional
        />
        <Counties counties={counties} form={form} />
        {!isNew && <p>När villkoret ändras tas svaren på de gamla förslagen bort, och frågorna ställs på nytt.</p>}
        <Button>{isNew ? 'Ange villkoret' : 'Ändra villkoret'}</Button>
      </Form>
      {!isNew && <RemoveForm network={network} />}
    </Page>
  )
}
