import { Button, EmptyState, Form, Page, Pages, Select } from '#platform/html/index.ts'
import { actionsPerPage, type Action, type ActionChoices, type ActionStatus } from '../action.ts'
import { ActionList } from '../action-list.view.tsx'

type StatusChoice = { value: string; text: string; status: ActionStatus | 'late' | undefined }

export const statusChoices: readonly [StatusChoice, ...StatusChoice[]] = [
  { value: 'oppna', text: 'Pågår', status: 'open' },
  { value: 'sena', text: 'Försenade', status: 'late' },
  { value: 'klara', text: 'Klara', status: 'done' },
  { value: 'avbrutna', text: 'Avbrutna', status: 'cancelled' },
  { value: 'alla', text: 'Alla', status: undefined },
]

type Filter = { bodyId: string; organisation: string; status: string; page: number }
type Props = {
  actions: readonly Action[]
  total: number
  choices: ActionChoices
  filter: Filter
  personId: string
  today: string
}

const FilterForm = ({ choices, filter }: Pick<Props, 'choices' | 'filter'>) => (
  <Form method="get" label="Välj åtgärder" inline>
    <Select name="lage" label="Läge" choices={statusChoices} value={filter.status} />
    <Select
      name="organ"
      label="Organ"
      empty="Alla organ"
      choices={choices.bodies.map(({ id, name }) => ({ value: id, text: name }))}
      value={filter.bodyId}
    />
    <Select
      name="organisation"
      label="Organisation"
      empty="Alla organisationer"
      choices={choices.organisations.map((name) => ({ value: name, text: name }))}
      value={filter.organisation}
    />
    <Button variant="secondary">Visa</Button>
  </Form>
)

const addressOf = ({ bodyId, organisation, status }: Filter, page: number) =>
  `/arbetsyta/atgarder?${new URLSearchParams({ lage: status, organ: bodyId, organisation, sida: String(page) }).toString()}`

const Group = ({ title, actions, today }: { title: string; actions: readonly Action[]; today: string }) =>
  actions.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ActionList caption={title} actions={actions} today={today} showBody />
    </section>
  )

/** Actions of every body that the reader belongs to: their own first, the most overdue first. */
export const ActionsPage = (props: Props) => {
  const { actions, total, personId, filter, today } = props
  const own = actions.filter((action) => action.personId === personId)
  return (
    <Page title="Åtgärder" wide lead="Vad någon har tagit på sig att göra, och till när.">
      <FilterForm {...props} />
      {actions.length === 0 && (
        <EmptyState title="Inga åtgärder här">
          Åtgärder bestäms på ett möte. Öppna mötet, gå till punkten och välj Åtgärd.
        </EmptyState>
      )}
      <Group title={`Dina åtgärder (${own.length})`} actions={own} today={today} />
      <Group
        title={own.length > 0 ? 'Andras åtgärder' : `Åtgärder (${total})`}
        actions={actions.filter((action) => !own.includes(action))}
        today={today}
      />
      <Pages
        label="Sidor med åtgärder"
        page={filter.page}
        pages={Math.ceil(total / actionsPerPage)}
        addressOf={(page) => addressOf(filter, page)}
      />
    </Page>
  )
}
