import { Facts, Page } from '#platform/html/index.ts'
import { formatDay, formatTime, isDay, stockholmDay } from '#platform/time.ts'
import type { BesideDraft } from '../beside.ts'
import { BesideDocuments } from '../beside.view.tsx'
import type { Draft, OtherFields } from '../draft.ts'
import { kindWords } from '../kind-words.ts'
import type { KnownField, OtherKind } from '../known-fields.ts'
import { takeBackPath } from '../review-paths.ts'
import { markId, stretchesOf } from '../source-text.rule.ts'
import { SourceText } from '../source-text.view.tsx'
import { groupsOf, namedValues, type NamedValue, type ShownGroup } from './other-groups.rule.ts'
import { marksOfOther } from './other-marks.rule.ts'

type Props = {
  draft: Draft
  kind: OtherKind
  fields: OtherFields
  confirmedAt: Date
  beside: readonly BesideDraft[]
}

const shown = (value: string, { shape }: KnownField) =>
  shape === 'day' && isDay(value) ? formatDay(value) : shape === 'share' ? `${value.replace('.', ',')} procent` : value

const Value = ({ named: { value }, known }: { named: NamedValue; known: KnownField }) => (
  <>
    {shown(value.value, known)}{' '}
    {value.words ? (
      <a class="source-link no-print" href={`#${markId(value.words)}`}>
        Visa orden i källan<span class="ds-sr-only"> för {value.value.slice(0, 80)}</span>
      </a>
    ) : (
      <span class="no-print">(skrivet vid granskningen)</span>
    )}
  </>
)

const Values = ({ values, known }: { values: readonly NamedValue[]; known: KnownField }) =>
  values.length === 1 && values[0] ? (
    <Value named={values[0]} known={known} />
  ) : (
    <ul>
      {values.map((named) => (
        <li key={named.name}>
          <Value named={named} known={known} />
        </li>
      ))}
    </ul>
  )

const Group = ({ group }: { group: ShownGroup }) => (
  <section>
    <h2>{group.title}</h2>
    <Facts
      rows={group.fields
        .filter(({ values }) => values.length > 0)
        .map(({ known, values }) => ({ label: known.label, value: <Values values={values} known={known} /> }))}
    />
  </section>
)

/** A document that is kept as what it says, until an area takes it up: every value leads to its words. */
export const ConfirmedOtherPage = ({ draft, kind, fields, confirmedAt, beside }: Props) => (
  <Page
    title={`${kindWords[kind]}: ${draft.fileName}`}
    breadcrumbs={[{ href: '/arbetsyta/inlasning', text: 'Inläsning' }]}
    lead={`Bekräftad av ${draft.confirmedBy ?? 'någon som inte längre finns'} ${formatDay(stockholmDay(confirmedAt))} kl. ${formatTime(confirmedAt)}.`}
  >
    <Facts
      rows={[
        { label: 'Slag', value: kindWords[kind] },
        { label: 'Fil', value: draft.fileName },
        { label: 'Nätverk', value: draft.networkName },
      ]}
    />
    <p class="no-print">
      <a href={takeBackPath(draft.id)}>Ta tillbaka bekräftelsen</a>
    </p>
    <BesideDocuments beside={beside} />
    {groupsOf(kind, namedValues(fields.values))
      .filter(({ fields: told }) => told.some(({ values }) => values.length > 0))
      .map((group) => (
        <Group key={group.group} group={group} />
      ))}
    <div class="no-print">
      <SourceText fileName={draft.fileName} stretches={stretchesOf(draft.sourceText, marksOfOther(fields))} />
    </div>
  </Page>
)
