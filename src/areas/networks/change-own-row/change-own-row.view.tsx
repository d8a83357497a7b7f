import type { Given } from '#platform/given.ts'
import {
  Button,
  ErrorSummary,
  Facts,
  Form,
  HiddenField,
  Page,
  Paragraphs,
  Select,
  TextArea,
  TextField,
} from '#platform/html/index.ts'
import { formatKronor } from '../cost-words.ts'
import { networkAddress } from '../network-paths.ts'
import type { OwnSheet } from '../own-view-cells.rule.ts'
import { ownNetworkAddress, ownViewAddress } from '../own-view-paths.ts'
import type { OwnNetwork, OwnTask } from '../own-view.ts'
import { OwnTasks } from './own-tasks.view.tsx'

const problemText: Record<string, string> = {
  reason: 'Korta ner skälet till högst 2 000 tecken.',
  registrationNumber: 'Skriv diarienumret med högst 60 tecken.',
  contactId: 'Välj någon av era egna personer.',
  wording: 'Skriv vad som ska göras, med högst 300 tecken.',
  personId: 'Välj någon av era egna personer, eller låt uppgiften vara utan.',
  'changed-meanwhile':
    'En kollega har ändrat anteckningen medan du skrev. Ditt står kvar i formuläret. Kontrollera det och lägg fast igen.',
  dueOn: 'Skriv dagen som ÅÅÅÅ-MM-DD, eller låt fältet vara tomt.',
}
export type OwnRowProblem = { field: string }

type Props = {
  organisation: { id: string; name: string }
  network: OwnNetwork
  sheet: OwnSheet
  people: readonly { id: string; name: string; title: string }[]
  tasks: readonly OwnTask[]
  today: string
  mayChange: boolean
  given: Given | undefined
  version: string
  problems: readonly OwnRowProblem[]
}

// The name is the heading; why, and what is to be done, have sections of their own.
const shownColumns = [1, 3, 4, 5, 6, 8]

/** The row of the organisation's view, told down the page. */
const Row = ({ sheet }: Pick<Props, 'sheet'>) => (
  <Facts
    rows={(sheet.rows[0]?.cells ?? [])
      .map((cell, index) => ({
        label: sheet.columns[index] ?? '',
        value: 'amount' in cell ? formatKronor(cell.amount) : cell.lines.map((line, at) => <div key={at}>{line}</div>),
      }))
      .filter((_, index) => shownColumns.includes(index))}
  />
)

type NoteProps = Pick<Props, 'network' | 'people' | 'version'> & {
  given: Given
  errorOf: (field: string) => string | undefined
}

function contactChoices({ network: { contact }, people }: Pick<NoteProps, 'network' | 'people'>) {
  const choices = people.map(({ id, name, title }) => ({ value: id, text: title ? `${name}, ${title}` : name }))
  const hasLeft = contact && !people.some(({ id }) => id === contact.id)
  return hasLeft ? [{ value: contact.id, text: `${contact.name} (har lämnat)` }, ...choices] : choices
}

const OwnNoteForm = ({ network, people, version, given, errorOf }: NoteProps) => (
  <Form>
    <HiddenField name="version" value={version} />
    <TextArea
      name="reason"
      label="Varför är vi med?"
      hint="Bara era egna personer läser det, tills ni själva publicerar vilka nätverk ni är med i."
      value={given['reason'] ?? network.reason}
      error={errorOf('reason')}
      rows={4}
      maxLength={2000}
    />
    <TextField
      name="registrationNumber"
      label="Diarienummer hos oss"
      value={given['registrationNumber'] ?? network.registrationNumber}
      error={errorOf('registrationNumber')}
      maxLength={60}
      narrow
      optional
    />
    <Select
      name="contactId"
      label="Vår kontaktperson"
      empty="Ingen utsedd"
      choices={contactChoices({ network, people })}
      value={given['contactId'] ?? network.contact?.id}
      error={errorOf('contactId')}
    />
    <Button>Lägg fast er anteckning</Button>
  </Form>
)

const OwnNote = ({ network }: Pick<Props, 'network'>) => (
  <>
    <Paragraphs text={network.reason || 'Ingen har skrivit varför ni är med.'} />
    <Facts rows={[{ label: 'Diarienummer hos oss', value: network.registrationNumber }]} />
  </>
)

export const OwnRowPage = (props: Props) => {
  const { organisation, network, problems, mayChange, given = {} } = props
  const errorOf = (field: string) => (problems.some((one) => one.field === field) ? problemText[field] : undefined)
  return (
    <Page
      title={`${network.name}, vår anteckning`}
      heading={network.name}
      problem={problems.length > 0}
      breadcrumbs={[
        { href: `/arbetsyta/organisationer/${organisation.id}`, text: organisation.name },
        { href: ownViewAddress(organisation.id), text: 'Samverkan' },
      ]}
      lead={network.purpose}
    >
      <ErrorSummary problems={problems.map(({ field }) => ({ field, text: problemText[field] ?? '' }))} />
      <Row sheet={props.sheet} />
      <p>
        <a href={networkAddress(network.networkId)}>Visa nätverkets egen sida</a>
      </p>
      <section>
        <h2>Vår anteckning</h2>
        {mayChange ? <OwnNoteForm {...props} given={given} errorOf={errorOf} /> : <OwnNote network={network} />}
      </section>
      <OwnTasks
        {...props}
        given={given}
        errorOf={errorOf}
        root={ownNetworkAddress(organisation.id, network.networkId)}
      />
    </Page>
  )
}
