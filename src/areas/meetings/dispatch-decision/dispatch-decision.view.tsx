import { Button, Checkbox, DataTable, EmptyState, ErrorSummary, Form, Page, TextArea } from '#platform/html/index.ts'
import { formatShortDay, formatTime, stockholmDay } from '#platform/time.ts'
import type { Dispatch } from '../after-meeting.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { dispatchProblemText, type DispatchProblem } from './dispatch.rule.ts'
import type { Recipient } from './recipient.ts'

export type RefusedDispatch = { problem: DispatchProblem; chosen: readonly string[]; others: string }
type Props = {
  meeting: Meeting
  agendaItem: AgendaItem
  recipients: readonly Recipient[]
  dispatches: readonly Dispatch[]
  /** Why nothing can be sent from this item now. */
  why: DispatchProblem | undefined
  refused: RefusedDispatch | undefined
}

const Sent = ({ dispatches }: Pick<Props, 'dispatches'>) =>
  dispatches.length === 0 ? null : (
    <section>
      <h2>Skickat till</h2>
      <DataTable
        caption="Skickat till"
        hideCaption
        columns={['Mottagare', 'Adress', 'Skickat', 'Av']}
        rows={dispatches.map(({ name, address, sentAt, by }) => [
          ...[name, address || '–'],
          ...[`${formatShortDay(stockholmDay(sentAt))} kl. ${formatTime(sentAt)}`, by],
        ])}
      />
    </section>
  )

const DispatchForm = ({ recipients, refused }: Props) => {
  const error = refused && dispatchProblemText[refused.problem]
  return (
    <Form label="Skicka utdraget">
      {recipients.length > 0 && (
        <fieldset class="ds-fieldset field">
          <legend class="ds-label" data-weight="semibold">
            Vilka ska få beslutet?
          </legend>
          <div class="choices">
            {recipients.map(({ personId, name, email }) => (
              <Checkbox
                key={personId}
                id={`till-${personId}`}
                name="to"
                value={personId}
                label={`${name}, ${email}`}
                checked={refused?.chosen.includes(personId) ?? false}
              />
            ))}
          </div>
        </fieldset>
      )}
      <TextArea
        name="others"
        label="Andra mottagare"
        hint="En på varje rad, namn och e-postadress: Anna Ek, anna.ek@exempel.se"
        rows={3}
        value={refused?.others}
        error={error}
        optional
      />
      <Button>Skicka utdraget</Button>
    </Form>
  )
}

export const DispatchPage = (props: Props) => {
  const { meeting, agendaItem, why, refused } = props
  return (
    <Page
      title={`Skicka beslutet: ${agendaItem.title}`}
      heading="Skicka beslutet till dem det berör"
      problem={refused !== undefined}
      breadcrumbs={meetingCrumbs(meeting)}
    >
      {refused && <ErrorSummary problems={[{ field: 'others', text: dispatchProblemText[refused.problem] }]} />}
      <p>
        Punkt {agendaItem.number}. {agendaItem.title}.{' '}
        <a href={`/arbetsyta/moten/${meeting.id}/punkter/${agendaItem.id}/utdrag`}>Läs utdraget</a>
      </p>
      {why ? (
        <EmptyState title="Inget att skicka nu">
          <p>{dispatchProblemText[why]}</p>
        </EmptyState>
      ) : (
        <>
          <p>Mottagarna får beslutet som text i ett brev. Den som redan har fått det får det inte igen.</p>
          <DispatchForm {...props} />
        </>
      )}
      <Sent {...props} />
    </Page>
  )
}
