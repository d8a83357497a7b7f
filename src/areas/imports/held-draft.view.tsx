import { ActionRow, Button, ButtonLink, Form, HiddenField, Page } from '#platform/html/index.ts'
import { formatTime } from '#platform/time.ts'
import type { Draft } from './draft.ts'
import { nextInBatchPath, pathOfDraft } from './review-paths.ts'

type HeldProps = { draft: Draft; batchId: string | undefined }

/** Somebody else has it open: two who mend the same thing would only undo one another's work. */
export const HeldPage = ({ draft, batchId }: HeldProps) => (
  <Page
    title={`Någon annan granskar ${draft.fileName}`}
    breadcrumbs={[{ href: '/arbetsyta/inlasning', text: 'Inläsning' }]}
  >
    <p>
      {draft.reviewerName ?? 'Någon annan'} granskar den här
      {draft.reviewingSince && ` sedan ${formatTime(draft.reviewingSince)}`}.
    </p>
    <ActionRow>
      {batchId && (
        <ButtonLink href={nextInBatchPath(batchId, draft.id)} variant="primary">
          Gå till nästa
        </ButtonLink>
      )}
      <Form action={pathOfDraft(draft)} inline>
        <HiddenField name="version" value={draft.version} />
        <Button name="act" value="take-over" variant="secondary">
          Ta över granskningen
        </Button>
      </Form>
      {!batchId && <ButtonLink href="/arbetsyta/inlasning">Till inläsningen</ButtonLink>}
    </ActionRow>
  </Page>
)
