import { Checkbox, HiddenField } from '#platform/html/index.ts'
import { markId, quoteOf } from '../source-text.rule.ts'
import type { ShownField, ShownGroup } from './other-groups.rule.ts'
import { BesideValue, ValueControl, type Around } from './value-field.view.tsx'

type DoubtProps = {
  named: ShownField['values'][number]
  label: string
  field: ShownField
  sourceText: string
  around: Around
}

/** The words that a value was read from, and the box that says that it is right. */
const Doubt = ({ named: { name, value }, label, sourceText, around }: DoubtProps) => {
  const quote = quoteOf(sourceText, value.words)
  return (
    <div class="review-doubt">
      {quote && (
        <blockquote class="review-quote">
          {quote.before}
          <mark>{quote.words}</mark>
          {quote.after}
        </blockquote>
      )}
      <HiddenField name={`ok-${name}`} value="nej" />
      <Checkbox
        name={`ok-${name}`}
        label={`Stämmer: ${label}`}
        checked={around.given[`ok-${name}`] === 'ja'}
        data-accept
      />
    </div>
  )
}

/** A value that the program is not sure of. */
const DoubtField = (props: DoubtProps) => {
  const { named, label, field, around } = props
  const { words } = named.value
  return (
    <div class="review-field" data-source={words ? markId(words) : undefined} data-sure="no" data-doubt="yes">
      <ValueControl name={named.name} known={field.known} label={label} value={named.value.value} around={around} />
      <BesideValue named={named} known={field.known} around={around} />
      <Doubt {...props} />
    </div>
  )
}

export type Doubted = { group: ShownGroup; field: ShownField; named: ShownField['values'][number] }

/** What there is doubt of, before all else. */
export const Doubts = ({ doubts, sourceText, around }: { doubts: Doubted[]; sourceText: string; around: Around }) => (
  <>
    <h2 id="att-titta-pa">Att titta på ({doubts.length})</h2>
    <p>Jämför med orden i källan. Kryssa för det som stämmer, rätta det som är fel och töm ett fält som ska bort.</p>
    {doubts.map(({ group, field, named }) => (
      <DoubtField
        key={named.name}
        named={named}
        field={field}
        label={group.group === '' ? field.known.label : `${group.title}, ${field.known.label.toLowerCase()}`}
        sourceText={sourceText}
        around={around}
      />
    ))}
  </>
)
