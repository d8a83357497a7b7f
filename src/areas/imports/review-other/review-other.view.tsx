import { Details, ErrorSummary, Form, HiddenField, Notice, Page } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { BesideDraft } from '../beside.ts'
import { BesideDocuments } from '../beside.view.tsx'
import { ChangedSince } from '../changed-since.view.tsx'
import type { ChangeAct } from '../change-act.ts'
import type { Difference } from '../difference.ts'
import type { Draft, OtherFields } from '../draft.ts'
import { doubtOf, isInDoubt } from '../doubt.rule.ts'
import { DoubtfulLetters } from '../doubtful-letters.view.tsx'
import { DiscardDraft } from '../discard-draft.view.tsx'
import { kindWords } from '../kind-words.ts'
import type { OtherKind } from '../known-fields.ts'
import { LastActs, ReviewBar, type ReviewButtons } from '../review-bar.view.tsx'
import { changeKindPath, reviewOtherPath } from '../review-paths.ts'
import type { OwnBatch, ShownSource } from '../shown-source.ts'
import { Source } from '../source-text.view.tsx'
import { Doubts, type Doubted } from './doubts.view.tsx'
import type { OtherProblem } from './confirm-other.rule.ts'
import { problemText } from './other-problem-words.ts'
import { groupsOf, namedValues, type ShownGroup } from './other-groups.rule.ts'
import { typedBeside } from './mend-other.rule.ts'
import { marksOfOther } from './other-marks.rule.ts'
import { EmptyField, ValueField, type Around } from './value-field.view.tsx'

type Props = {
  draft: Draft
  kind: OtherKind
  fields: OtherFields
  /** There are more values than are shown. */
  hasMore: boolean
  /** What was typed in a form that was refused. */
  given: Given
  meant: ReadonlyMap<string, string>
  isSameFile: boolean
  problems: readonly OtherProblem[]
  /** What others have changed since the form that was sent was opened. */
  since: readonly Difference[]
  lastChange: ChangeAct | undefined
  canRedo: boolean
  isTakenOver: boolean
  source: ShownSource
  /** The batch it was sent in, when there is more to review in it. */
  batch: OwnBatch | undefined
  /** What else the same file holds. */
  beside: readonly BesideDraft[]
}

const counted = (fields: OtherFields) => {
  const { unsure, values } = doubtOf(fields)
  const told = values === 0 ? 'Inga värden än' : values === 1 ? 'Ett värde' : `${values} värden`
  return `${told}. ${unsure === 0 ? 'Inget är osäkert' : unsure === 1 ? 'Ett är osäkert' : `${unsure} är osäkra`}.`
}

type GroupProps = { group: ShownGroup; around: Around }

const GroupFields = ({ group, around }: GroupProps) => (
  <>
    {group.fields.flatMap(({ field, known, values, addName, isOpen }) => [
      ...values
        .filter(({ value }) => !isInDoubt(value))
        .map((named) => <ValueField key={named.name} named={named} known={known} around={around} />),
      (isOpen || around.given[addName]) && (
        <EmptyField key={`${field} empty`} name={addName} known={known} isFirst={values.length === 0} around={around} />
      ),
    ])}
  </>
)

/** What is in doubt stands before the groups; one whose every value is there has nothing left to show. */
const isShown = ({ fields }: ShownGroup): boolean =>
  fields.some(({ values, isOpen }) => isOpen || values.some(({ value }) => !isInDoubt(value)))

const Group = (props: GroupProps) => {
  const { group, around } = props
  if (!isShown(group)) return null
  const isTyped = group.fields.some(({ addName }) => around.given[addName])
  return group.isNew ? (
    <Details summary={group.known.addLabel} open={isTyped}>
      <div class="review-fields">
        <GroupFields {...props} />
      </div>
    </Details>
  ) : (
    <>
      <h2>{group.title}</h2>
      <GroupFields {...props} />
    </>
  )
}

const doubtsIn = (groups: readonly ShownGroup[]): Doubted[] =>
  groups.flatMap((group) =>
    group.fields.flatMap((field) =>
      field.values.filter(({ value }) => isInDoubt(value)).map((named) => ({ group, field, named })),
    ),
  )

const Fields = ({
  draft,
  kind,
  fields,
  given,
  meant,
  problems,
  source,
  buttons,
}: Props & { buttons: ReviewButtons }) => {
  const groups = groupsOf(kind, namedValues(fields.values))
  const doubts = doubtsIn(groups)
  const errors = new Map(problems.flatMap(({ name, refusal }) => (name ? [[name, problemText[refusal]] as const] : [])))
  const around = { meant, errors, given }
  return (
    <Form action={reviewOtherPath(draft.id)} label="Utkastet" id="utkast" data-review="ja">
      <div class="review-fields">
        <HiddenField name="version" value={draft.version} />
        <HiddenField name="kalla" value={source.view} />
        {doubts.length > 0 && <Doubts doubts={doubts} sourceText={draft.sourceText} around={around} />}
        {groups.map((group) => (
          <Group key={group.group} group={group} around={around} />
        ))}
      </div>
      <LastActs {...buttons} />
    </Form>
  )
}

const buttonsOf = ({ draft, fields, batch, lastChange, canRedo, isTakenOver }: Props): ReviewButtons => ({
  ...{ draftId: draft.id, fields, batch, lastChange, canRedo, isTakenOver },
  words: { confirm: 'Bekräfta och spara', confirmAtTop: 'Bekräfta', busy: 'Sparar …' },
})

/** Words that have no field any more stay to be copied. */
const Beside = ({ texts }: { texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <Notice kind="info">
      Det här skrev du i fält som inte finns kvar:
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  )

/** The document's own words beside what was read of them, for a person to mend and confirm. */
export const ReviewOtherPage = (props: Props) => {
  const { draft, fields, problems } = props
  const buttons = buttonsOf(props)
  return (
    <Page
      title={`Granska: ${kindWords[draft.kind].toLowerCase()}`}
      wide
      problem={problems.length > 0}
      breadcrumbs={[{ href: '/arbetsyta/inlasning', text: 'Inläsning' }]}
      lead={counted(fields)}
      aside={<a href={changeKindPath(draft.id)}>Byt slag</a>}
    >
      <ErrorSummary problems={problems.map(({ name, refusal }) => ({ field: name, text: problemText[refusal] }))} />
      {props.isSameFile && <Notice kind="info">Filen har lästs in tidigare. Det här är samma utkast.</Notice>}
      <DoubtfulLetters draft={draft} />
      <BesideDocuments beside={props.beside} />
      {props.hasMore && <Notice kind="warning">{problemText['too-many']}</Notice>}
      <ChangedSince since={props.since} by={draft.reviewerName} />
      <Beside
        texts={
          problems.some(({ refusal }) => refusal === 'changed') ? typedBeside(props.kind, fields, props.given) : []
        }
      />
      <ReviewBar buttons={buttons} />
      <div class="review">
        <Source draft={draft} marks={marksOfOther(fields)} {...props.source} />
        <Fields {...props} buttons={buttons} />
      </div>
      <DiscardDraft draftId={draft.id} />
    </Page>
  )
}
