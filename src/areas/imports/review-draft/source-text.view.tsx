import type { ComponentChildren } from 'preact'
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

type Props = { fileName: string; stretches: readonly Stretch[]; children?: ComponentChildren }

/** The document's own words, with the passages that were read marked. `children` stand over them. */
export const SourceText = ({ fileName, stretches, children }: Props) => (
  <section class="source" aria-labelledby="kallan">
    <h2 id="kallan">Källan: {fileName}</h2>
    {children}
    <div class="source-panel source-text" tabIndex={0} role="region" aria-labelledby="kallan">
      {stretches.map((stretch, index) => (
        <Piece key={index} stretch={stretch} />
      ))}
    </div>
  </section>
)
