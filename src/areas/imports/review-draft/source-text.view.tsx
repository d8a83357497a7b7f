import { markId, type Stretch } from './source-text.rule.ts'

const Piece = ({ stretch }: { stretch: Stretch }) =>
  typeof stretch === 'string' ? (
    <>{stretch}</>
  ) : (
    <mark id={markId(stretch.mark)} class={stretch.mark.isSure ? undefined : 'is-unsure'}>
      {stretch.inside.map((inner, index) => (
        <Piece key={index} stretch={inner} />
      ))}
    </mark>
  )

/** The document's own words, with the passages that were read marked. */
export const SourceText = ({ fileName, stretches }: { fileName: string; stretches: readonly Stretch[] }) => (
  <section class="source" aria-labelledby="kallan">
    <h2 id="kallan">Källan: {fileName}</h2>
    <div class="source-text" tabIndex={0} role="region" aria-labelledby="kallan">
      {stretches.map((stretch, index) => (
        <Piece key={index} stretch={stretch} />
      ))}
    </div>
  </section>
)
