import { Checkbox, Details, Select, TextField } from '#platform/html/index.ts'
import type { DraftItem } from '../draft.ts'
import type { Review } from './review.ts'

type Props = { draftItem: DraftItem; index: number; review: Pick<Review, 'people'> }

const levels = [
  { value: 'body', text: 'De som sitter i organet' },
  { value: 'persons', text: 'Bara namngivna personer' },
]

const People = ({ draftItem, index, review }: Props) => (
  <fieldset class="ds-fieldset field">
    <legend class="ds-label" data-weight="semibold">
      Vilka får läsa?
    </legend>
    {review.people.length === 0 && <p>Spara utkastet, så kan du välja vilka.</p>}
    {review.people.map(({ id, name }) => (
      <Checkbox
        key={id}
        name={`i-${index}-to-${id}`}
        label={name}
        checked={draftItem.confidentialTo?.includes(id) ?? false}
      />
    ))}
  </fieldset>
)

/** By what law the item is confidential, and who may read it all the same. It is closed when the meeting is confirmed. */
export const ConfidentialFields = (props: Props) => {
  const { draftItem, index } = props
  const isNamed = draftItem.confidentialTo !== undefined
  return (
    <Details summary="Sekretess" open={draftItem.confidentialBy !== undefined}>
      <TextField
        name={`i-${index}-confidentialBy`}
        label="Lagrum för sekretess"
        hint="Till exempel OSL 18:1. Punkten och dess ärende stängs för andra när du bekräftar mötet."
        value={draftItem.confidentialBy ?? ''}
      />
      <Select
        name={`i-${index}-level`}
        label="Öppen för"
        choices={levels}
        value={isNamed ? 'persons' : 'body'}
        hint={isNamed ? undefined : 'Namngivna personer väljer du när utkastet är sparat.'}
      />
      {isNamed && <People {...props} />}
    </Details>
  )
}
