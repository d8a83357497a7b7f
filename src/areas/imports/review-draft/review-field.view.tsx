import type { ComponentChildren } from 'preact'
import { Checkbox, HiddenField } from '#platform/html/index.ts'
import { isInDoubt } from '../doubt.rule.ts'
import type { Words } from '../draft.ts'
import { quoteOf, type Quote } from './quote.rule.ts'
import { markId } from './source-text.rule.ts'

type Row = { words: Words; isSure: boolean; isAccepted?: boolean }

export type FieldProps = {
  /** The field's name in the form: 'f-date', 'p-3', 'i-0'. */
  name: string
  row: Row
  isEmpty: boolean
  /** What it is called by those who listen. */
  what: string
  sourceText: string
  /** More words of the source that it was read from. */
  moreWords?: readonly Words[] | undefined
  /** One line that stands for it once it is accepted; the fields are folded beneath. */
  summary: ComponentChildren
  /** It needs mending, so it stays open. */
  isWrong?: boolean | undefined
  children: ComponentChildren
}

const QuotedWords = ({ quote }: { quote: Quote }) => (
  <blockquote class="review-quote">
    {quote.before}
    <mark>{quote.words}</mark>
    {quote.after}
  </blockquote>
)

/** The words that the doubtful value was read from, and the box that says that it is right. */
const Doubt = ({ name, row, what, sourceText, moreWords = [] }: FieldProps) => {
  const quotes = [row.words, ...moreWords].flatMap((words) => quoteOf(sourceText, words) ?? [])
  return (
    <div class="review-doubt">
      {quotes.slice(0, 3).map((quote) => (
        <QuotedWords key={`${quote.before}${quote.words}`} quote={quote} />
      ))}
      <HiddenField name={`ok-${name}`} value="nej" />
      <Checkbox name={`ok-${name}`} label={`Stämmer: ${what}`} checked={row.isAccepted} data-accept />
    </div>
  )
}

const SourceLink = ({ row, what }: FieldProps) =>
  row.words && (
    <a class="source-link" href={`#${markId(row.words)}`}>
      Visa i källan<span class="ds-sr-only">: {what}</span>
    </a>
  )

const standingOf = ({ row, isEmpty }: FieldProps) => (isEmpty ? 'missing' : isInDoubt(row) ? 'no' : 'yes')

/** A value, how sure the reading is, and the way to the words it came from. What is accepted folds to a line. */
export const ReviewField = (props: FieldProps) => {
  const { row, isEmpty, summary, isWrong = false, children } = props
  const frame = (
    <>
      {children}
      <SourceLink {...props} />
      {!row.isSure && !isEmpty && <Doubt {...props} />}
    </>
  )
  return (
    <div
      class="review-field"
      data-source={row.words ? markId(row.words) : undefined}
      data-sure={standingOf(props)}
      data-doubt={standingOf(props) === 'no' ? 'yes' : undefined}
    >
      {row.isAccepted && !isEmpty && !isWrong ? <Folded summary={summary}>{frame}</Folded> : frame}
    </div>
  )
}

const Folded = ({ summary, children }: { summary: ComponentChildren; children: ComponentChildren }) => (
  <details class="review-folded">
    <summary>
      {summary} <span aria-hidden="true">✓</span>
      <span class="ds-sr-only">, godkänd</span>
    </summary>
    <div class="review-folded-body">{children}</div>
  </details>
)
