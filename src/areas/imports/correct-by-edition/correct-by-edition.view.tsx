import {
  ActionRow,
  Button,
  ButtonLink,
  Checkbox,
  DataTable,
  ErrorSummary,
  Form,
  HiddenField,
  Page,
  TextArea,
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Difference } from '../difference.ts'
import type { Draft } from '../draft.ts'
import { correctByEditionPath, pathOfDraft, reviewDraftPath } from '../review-paths.ts'
import type { EditionChange } from './edition-changes.ts'

type Props = {
  draft: Draft
  other: { id: string; fileName: string; meetingId: string }
  approvalNumber: number
  changes: readonly EditionChange[]
  beyond: readonly Difference[]
  refused: { given: Given; text: string } | undefined
}

const Changes = ({ changes, refused }: Pick<Props, 'changes' | 'refused'>) => (
  <DataTable
    caption="Vad den nya utgåvan säger annorlunda"
    columns={['Rätta', 'Står i anteckningarna', 'Står i den nya filen']}
    rows={changes.map(({ field, label, before, after }) => [
      <Checkbox name={`ta-${field}`} label={label} checked={refused ? Boolean(refused.given[`ta-${field}`]) : true} />,
      before || '–',
      after,
    ])}
  />
)

/** What a correction can't carry: it is told, so that nobody believes that it was. */
const Beyond = ({ beyond, meetingId }: { beyond: Props['beyond']; meetingId: string }) =>
  beyond.length === 0 ? null : (
    <section aria-labelledby="utanfor">
      <h2 id="utanfor">Det här kan inte rättas så</h2>
      <p>
        En rättelse ändrar ord. Den lägger inte till och tar inte bort någon punkt, något beslut eller någon deltagare.
        Ta upp det vid <a href={`/arbetsyta/moten/${meetingId}`}>organets</a> nästa möte.
      </p>
      <DataTable
        caption="Vad som skiljer och inte kan rättas"
        hideCaption
        columns={['Fält', 'Står i anteckningarna', 'Står i den nya filen']}
        rows={beyond.map(({ label, here, there }) => [label, there || '–', here || '–'])}
      />
    </section>
  )

const CorrectionForm = (props: Props) => {
  const { draft, other, approvalNumber, refused } = props
  const reason = refused?.given['reason'] ?? `Den justerade utgåvan (${draft.fileName}) säger annorlunda.`
  return (
    <Form action={correctByEditionPath(draft.id, other.id)}>
      <HiddenField name="version" value={draft.version} />
      <HiddenField name="approval" value={approvalNumber} />
      <Changes {...props} />
      <TextArea
        name="reason"
        label="Varför rättas anteckningarna?"
        hint="Skälet visas för alla som läser den rättade utgåvan."
        rows={2}
        value={reason}
      />
      <ActionRow>
        <Button>Föreslå rättelsen</Button>
        <ButtonLink href={pathOfDraft(draft)}>Tillbaka till granskningen</ButtonLink>
      </ActionRow>
    </Form>
  )
}

/** The new edition beside the notes that were made from the old one: a person ticks what is to be corrected. */
export const CorrectByEditionPage = (props: Props) => {
  const { draft, other, changes, beyond, refused } = props
  return (
    <Page
      title="Rätta efter den nya utgåvan"
      wide
      problem={refused !== undefined}
      breadcrumbs={[
        { href: '/arbetsyta/inlasning', text: 'Inläsning' },
        { href: pathOfDraft(draft), text: draft.fileName },
      ]}
      lead={`${draft.fileName} i stället för ${other.fileName}`}
    >
      {refused && <ErrorSummary problems={[{ text: refused.text }]} />}
      <p>
        Annat bygger redan på mötet som blev till ur <a href={reviewDraftPath(other.id)}>{other.fileName}</a>. Därför
        rättas anteckningarna: de gamla ligger kvar bredvid, och {draft.fileName} läggs åt sidan som en annan utgåva av
        dem.
      </p>
      {changes.length > 0 ? (
        <CorrectionForm {...props} />
      ) : (
        <ActionRow>
          <p>Inget skiljer som en rättelse kan ändra.</p>
          <ButtonLink href={pathOfDraft(draft)} variant="primary">
            Tillbaka till granskningen
          </ButtonLink>
        </ActionRow>
      )}
      <Beyond beyond={beyond} meetingId={other.meetingId} />
    </Page>
  )
}
