import { TextField } from '#platform/html/index.ts'
import { formatShortDay, isDay } from '#platform/time.ts'
import type { SingleField } from '../draft.ts'
import { singleLabels } from '../single-labels.ts'
import { ReviewField } from './review-field.view.tsx'
import { errorFor } from './review-problem.ts'
import type { Review } from './review.ts'

const shown = (value: string) => (isDay(value) ? formatShortDay(value) : value)

type Props = { review: Pick<Review, 'fields' | 'draft' | 'problem'>; name: SingleField }

export const SingleReview = ({ review, name }: Props) => {
  const { fields, draft, problem } = review
  const field = fields.single[name]
  const { label, hint } = singleLabels[name]
  const error = errorFor(problem, `f-${name}`)
  return (
    <ReviewField
      name={`f-${name}`}
      row={field}
      isEmpty={field.value === ''}
      what={label}
      sourceText={draft.sourceText}
      summary={
        <>
          <span class="review-folded-label">{label}</span> {shown(field.value)}
        </>
      }
      isWrong={error !== undefined}
    >
      <TextField name={`f-${name}`} label={label} value={field.value} hint={hint} error={error} />
    </ReviewField>
  )
}
