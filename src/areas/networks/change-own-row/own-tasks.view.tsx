import type { Given } from '#platform/given.ts'
import { Button, DateField, Details, EmptyState, Form, Select, TextField } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { OwnTask } from '../own-view.ts'

type Props = {
  /** The address that the tasks' acts stand under. */
  root: string
  tasks: readonly OwnTask[]
  people: readonly { id: string; name: string }[]
  today: string
  mayChange: boolean
  given: Given
  errorOf: (field: string) => string | undefined
}

const factsOf = ({ personName, dueOn, doneOn }: OwnTask, today: string) =>
  [
    personName,
    !doneOn && dueOn && `senast ${formatShortDay(dueOn)}${dueOn < today ? ' (försenad)' : ''}`,
    doneOn && `klar ${formatShortDay(doneOn)}`,
  ]
    .filter(Boolean)
    .join(', ')

type LineProps = Pick<Props, 'root' | 'today' | 'mayChange'> & { ownTask: OwnTask }

const TaskLine = ({ root, ownTask, today, mayChange }: LineProps) => (
  <li>
    <p>
      {ownTask.wording} <span class="quiet">{factsOf(ownTask, today)}</span>
    </p>
    {mayChange && (
      <Form action={`${root}/uppgifter/${ownTask.id}/${ownTask.doneOn ? 'oppna' : 'klar'}`} inline>
        <Button variant={ownTask.doneOn ? 'tertiary' : 'secondary'}>
          {ownTask.doneOn ? 'Öppna igen' : 'Klar'}
          <span class="ds-sr-only">: {ownTask.wording}</span>
        </Button>
      </Form>
    )}
  </li>
)

const AddTask = ({ root, people, given, errorOf }: Props) => (
  <Form action={`${root}/uppgifter`} label="Lägg till en uppgift">
    <TextField
      name="wording"
      label="Vad ska göras?"
      value={given['wording']}
      error={errorOf('wording')}
      maxLength={300}
      required
    />
    <Select
      name="personId"
      label="Vem gör det?"
      empty="Ingen utsedd"
      choices={people.map(({ id, name }) => ({ value: id, text: name }))}
      value={given['personId']}
      error={errorOf('personId')}
    />
    <DateField name="dueOn" label="Senast" value={given['dueOn']} error={errorOf('dueOn')} optional />
    <Button variant="secondary">Lägg till uppgiften</Button>
  </Form>
)

/** What the organisation has set itself to do about a network. */
export const OwnTasks = (props: Props) => {
  const open = props.tasks.filter(({ doneOn }) => doneOn === null)
  const finished = props.tasks.filter(({ doneOn }) => doneOn !== null)
  return (
    <section id="uppgifter">
      <h2>Att göra ({open.length})</h2>
      {open.length === 0 && (
        <EmptyState title="Inget att göra">
          Här står det ni själva ska göra om nätverket, till exempel att svara på en remiss eller utse en ny ledamot.
        </EmptyState>
      )}
      <ul class="plain">
        {open.map((ownTask) => (
          <TaskLine key={ownTask.id} ownTask={ownTask} {...props} />
        ))}
      </ul>
      {finished.length > 0 && (
        <Details summary={`Klara uppgifter (${finished.length})`}>
          <ul class="plain">
            {finished.map((ownTask) => (
              <TaskLine key={ownTask.id} ownTask={ownTask} {...props} />
            ))}
          </ul>
        </Details>
      )}
      {props.mayChange && <AddTask {...props} />}
    </section>
  )
}
