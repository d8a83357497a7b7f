import type { Draft } from '../draft.ts'
import { pathOfDraft, reviewDraftPath } from '../review-paths.ts'
import type { ShownSource } from '../shown-source.ts'
import { stretchesOf, type Mark } from './source-text.rule.ts'
import { SourcePages } from './source-pages.view.tsx'
import { SourceText } from './source-text.view.tsx'

type Props = { draft: Draft; marks: readonly Mark[] } & ShownSource

const ViewTabs = ({ draft, view }: Props) => (
  <nav class="tabs" aria-label="Källan visas som">
    <ul>
      {(['sidan', 'text'] as const).map((choice) => (
        <li key={choice}>
          <a
            href={`${pathOfDraft(draft)}?kalla=${choice}`}
            aria-current={choice === view ? 'page' : undefined}
            data-source-view={choice}
          >
            {choice === 'sidan' ? 'Sidan' : 'Text'}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** What the file says, as pictures of its pages or as text, with the passages marked that values were read from. */
export const Source = (props: Props) => {
  const { draft, marks, view, hasPictures } = props
  const tabs = hasPictures && <ViewTabs {...props} />
  if (view === 'sidan' && draft.layout)
    return (
      <SourcePages
        address={reviewDraftPath(draft.id)}
        fileName={draft.fileName}
        layout={draft.layout}
        marks={marks}
        children={tabs}
      />
    )
  if (draft.sourceText)
    return (
      <SourceText fileName={draft.fileName} stretches={stretchesOf(draft.sourceText, marks)}>
        {tabs}
      </SourceText>
    )
  return (
    <section class="source">
      <h2>Källan: {draft.fileName}</h2>
      <p>Det finns ingen text att visa. Fyll i fälten själv.</p>
    </section>
  )
}
