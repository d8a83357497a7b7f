import { Button, Details, Form } from '#platform/html/index.ts'
import { reviewDraftPath } from './review-paths.ts'

/** The way out of a review: the draft is thrown away, which can be undone. */
export const DiscardDraft = ({ draftId }: { draftId: string }) => (
  <Details summary="Kasta utkastet">
    <Form action={`${reviewDraftPath(draftId)}/kasta`}>
      <p>Utkastet försvinner från listan. Det går att ångra.</p>
      <Button variant="secondary">Kasta utkastet</Button>
    </Form>
  </Details>
)
