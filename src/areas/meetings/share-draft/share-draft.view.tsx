import { Button, Checkbox, DataTable, ErrorSummary, Form, Page } from '#platform/html/index.ts'
import { formatShortDay, formatTime, stockholmDay } from '#platform/time.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import type { Meeting } from '../meeting.ts'
import type { Leaving } from '../leaves-authority.rule.ts'
import { ConsiderationBox, considerationMissing, PublicRecordWarning } from '../public-record.view.tsx'
import type { Receiver } from '../draft-receivers.ts'
import type { SharingRefusal } from './share-draft.rule.ts'
import type { Sharing } from '../draft-sharing.ts'

export type RefusedSharing = { problem: Exclude<SharingRefusal, 'no-draft'>; chosen: readonly string[] }
type Props = {
  meeting: Meeting
  receivers: readonly Receiver[]
  sharings: readonly Sharing[]
  refused: RefusedSharing | undefined
}

const problemText = {
  'nobody-chosen': 'Välj minst en mottagare.',
  'not-considered': considerationMissing,
} as const
const leavingWords: Record<Leaving, string> = {
  no: '',
  yes: 'annan myndighet',
  unknown: 'organisationen är inte känd',
}

const ReceiverBox = ({ receiver, isChosen }: { receiver: Receiver; isChosen: boolean }) => (
  <Checkbox
    id={`till-${receiver.personId}`}
    name="to"
    value={receiver.personId}
    checked={isChosen}
    label={[receiver.name, receiver.organisationName, leavingWords[receiver.leaving]].filter(Boolean).join(', ')}
  />
)

const Sharings = ({ sharings }: Pick<Props, 'sharings'>) =>
  sharings.length === 0 ? null : (
    <section>
      <h2>Vilka som har fått utkastet</h2>
      <DataTable
        caption="Vilka som har fått utkastet"
        hideCaption
        columns={['Namn', 'Organisation', 'Skickat', 'Lämnade myndigheten']}
        rows={sharings.map(({ name, organisationName, sharedAt, isOutside }) => [
          name,
          organisationName || '–',
          `${formatShortDay(stockholmDay(sharedAt))} kl. ${formatTime(sharedAt)}`,
          isOutside ? 'Ja' : 'Nej',
        ])}
      />
    </section>
  )

export const ShareDraftPage = ({ meeting, receivers, sharings, refused }: Props) => {
  const first = receivers[0]
  const field = refused?.problem === 'not-considered' ? 'hasConsidered' : `till-${first?.personId}`
  return (
    <Page
      title={`Skicka utkastet ${formatShortDay(meeting.day)}`}
      heading="Skicka utkastet"
      problem={refused !== undefined}
      breadcrumbs={meetingCrumbs(meeting)}
    >
      {refused && <ErrorSummary problems={[{ field, text: problemText[refused.problem] }]} />}
      <p>De du väljer får utkastet som text i ett brev. Punkter som är stängda för andra följer inte med.</p>
      {receivers.length === 0 ? (
        <p>
          Ingen annan har en roll i organet.{' '}
          <a href={`/arbetsyta/natverk/${meeting.networkId}/personer/ny`}>Lägg till en person</a> först.
        </p>
      ) : (
        <Form label="Skicka utkastet">
          <fieldset class="ds-fieldset field">
            <legend class="ds-label" data-weight="semibold">
              Vilka ska få utkastet?
            </legend>
            <div class="choices">
              {receivers.map((receiver) => (
                <ReceiverBox
                  key={receiver.personId}
                  receiver={receiver}
                  isChosen={refused?.chosen.includes(receiver.personId) ?? false}
                />
              ))}
            </div>
          </fieldset>
          <PublicRecordWarning />
          <ConsiderationBox error={refused?.problem === 'not-considered' ? considerationMissing : undefined} />
          <Button>Skicka utkastet</Button>
        </Form>
      )}
      <Sharings sharings={sharings} />
    </Page>
  )
}
