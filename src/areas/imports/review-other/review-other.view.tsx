import { ActionRow, Button, Details, ErrorSummary, Form, HiddenField, Notice, Page } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { ChangeAct } from '../change-act.ts'
import type { Draft, OtherFields } from '../draft.ts'
import { doubtOf, isInDoubt } from '../doubt.rule.ts'
import { DiscardDraft } from '../discard-draft.view.tsx'
import { kindWords } from '../kind-words.ts'
import type { OtherKind } from '../known-fields.ts'
import { changeKindPath, nextInBatchPath, reviewOtherPath } from '../review-paths.ts'
import { Doubts, type Doubted } from './doubts.view.tsx'
import type { OtherProblem } from './confirm-other.rule.ts'
import { problemText } from './other-problem-words.ts'
import { groupsOf, namedValues, type ShownGroup } from './other-groups.rule.ts'
import { typedBeside } from './mend-other.rule.ts'
import { SourcePanel, type SourceView } from './source-panel.view.tsx'
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
  /** What can be undone. */
  lastChange: ChangeAct | undefined
  /** Somebody else is reviewing the draft just now. */
  isOthers: boolean
  view: SourceView
  /** The batch it was sent in, when there are more files in it. */
  batchId: string | undefined
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

const Group = (props: GroupProps) => {
  const { group, around } = props
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

const Fields = ({ draft, kind, fields, given, meant, problems, lastChange, batchId, view }: Props) => {
  const groups = groupsOf(kind, namedValues(fields.values))
  const doubts = doubtsIn(groups)
  const errors = new Map(problems.flatMap(({ name, refusal }) => (name ? [[name, problemText[refusal]] as const] : [])))
  const around = { meant, errors, given }
  return (
    <Form action={reviewOtherPath(draft.id)} label="Utkastet" id="utkast" data-review="ja">
      <div class="review-fields">
        <HiddenField name="version" value={draft.version} />
        <HiddenField name="kalla" value={view === 'pages' ? 'sidan' : 'text'} />
        <FirstActs canUndo={lastChange !== undefined} />
        {doubts.length > 0 && <Doubts doubts={doubts} sourceText={draft.sourceText} around={around} />}
        {groups.map((group) => (
          <Group key={group.group} group={group} around={around} />
        ))}
      </div>
      <LastActs draft={draft} batchId={batchId} />
    </Form>
  )
}

/** The first button of a form is what Enter presses where no script runs: it must be one that does no harm. */
const FirstActs = ({ canUndo }: { canUndo: boolean }) => (
  <ActionRow>
    <Button name="act" value="save" variant="secondary">
      Spara utkastet
    </Button>
    <Button name="act" value="accept-sure" variant="secondary">
      Godkänn alla säkra
    </Button>
    {canUndo && (
      <Button name="act" value="undo" variant="tertiary">
        Ångra senaste ändringen
      </Button>
    )}
  </ActionRow>
)

const LastActs = ({ draft, batchId }: Pick<Props, 'draft' | 'batchId'>) => (
  <div class="review-acts">
    <ActionRow>
      {batchId && (
        <Button name="act" value="confirm-next" data-busy="Sparar …" data-confirm="ja">
          Bekräfta och ta nästa
        </Button>
      )}
      <Button
        name="act"
        value="confirm"
        variant={batchId ? 'secondary' : 'primary'}
        data-busy="Sparar …"
        data-confirm="ja"
      >
        Bekräfta och spara
      </Button>
      {batchId && <a href={nextInBatchPath(batchId, draft.id)}>Hoppa över</a>}
    </ActionRow>
  </div>
)

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
      {props.hasMore && <Notice kind="warning">{problemText['too-many']}</Notice>}
      {props.isOthers && (
        <Notice kind="warning">
          {draft.reviewerName} granskar utkastet just nu. Kom överens om vem som gör det, så att ni inte gör samma sak.
        </Notice>
      )}
      <Beside
        texts={
          problems.some(({ refusal }) => refusal === 'changed') ? typedBeside(props.kind, fields, props.given) : []
        }
      />
      <div class="review">
        <SourcePanel draft={draft} fields={fields} view={props.view} />
        <Fields {...props} />
      </div>
      <DiscardDraft draftId={draft.id} />
    </Page>
  )
}
