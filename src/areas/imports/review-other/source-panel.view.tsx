import type { Draft, OtherFields } from '../draft.ts'
import { reviewDraftPath, reviewOtherPath } from '../review-paths.ts'
import { stretchesOf } from '../source-text.rule.ts'
import { SourcePages, SourceText } from '../source-text.view.tsx'
import { marksOfOther } from './other-marks.rule.ts'

/** As the pages look, as their words, or as words where there are no pictures to choose instead. */
export type SourceView = 'pages' | 'text' | 'text-only'

/** In the address. */
const viewWords = { pages: 'sidan', text: 'text' } as const

const ViewTabs = ({ draft, view }: { draft: Draft; view: SourceView }) => (
  <nav class="tabs" aria-label="Källan visas som">
    <ul>
      {(['pages', 'text'] as const).map((choice) => (
        <li key={choice}>
          <a
            href={`${reviewOtherPath(draft.id)}?kalla=${viewWords[choice]}`}
            aria-current={choice === view ? 'page' : undefined}
            data-source-view={viewWords[choice]}
          >
            {choice === 'pages' ? 'Sidan' : 'Text'}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

type Props = { draft: Draft; fields: OtherFields; view: SourceView }

/** The document, with the words marked that values were read from. */
export function SourcePanel({ draft, fields, view }: Props) {
  const [marks, tabs] = [marksOfOther(fields), view !== 'text-only' && <ViewTabs draft={draft} view={view} />]
  return view === 'pages' && draft.layout ? (
    <SourcePages address={reviewDraftPath(draft.id)} fileName={draft.fileName} layout={draft.layout} marks={marks}>
      {tabs}
    </SourcePages>
  ) : (
    <SourceText fileName={draft.fileName} stretches={stretchesOf(draft.sourceText, marks)}>
      {tabs}
    </SourceText>
  )
}
