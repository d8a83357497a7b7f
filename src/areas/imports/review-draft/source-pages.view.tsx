import type { ComponentChildren } from 'preact'
import type { PageLayout } from '../draft.ts'
import { boxesOf, type PageBox } from './boxes-of.rule.ts'
import { markId, type Mark } from './source-text.rule.ts'

type Size = PageLayout['pageSizes'][number]
type Marked = { mark: Mark; boxes: PageBox[]; isFirst: boolean }

/** The boxes of one passage on one page; a click leads to the field that was read from it. */
const Passage = ({ mark, boxes, isFirst }: Marked) => (
  <a
    id={isFirst ? markId(mark) : undefined}
    href={`#${mark.field ?? 'kallan'}`}
    class={mark.isSure ? undefined : 'is-unsure'}
    tabIndex={-1}
  >
    {boxes.map(({ left, top, width, height }) => (
      <rect key={`${left} ${top}`} x={left} y={top} width={width} height={height} rx="2" />
    ))}
  </a>
)

type PageProps = { address: string; number: number; of: number; size: Size; marked: readonly Marked[] }

const SourcePage = ({ address, number, of, size, marked }: PageProps) => (
  <div class="source-page" id={`sida-${number}`}>
    <img
      src={`${address}/sidor/${number}`}
      alt={`Sida ${number} av ${of}. Det som står på den finns också som text.`}
      width={Math.round(size.width)}
      height={Math.round(size.height)}
      loading="lazy"
      decoding="async"
    />
    <svg viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {marked.map((one) => (
        <Passage key={markId(one.mark)} {...one} />
      ))}
    </svg>
  </div>
)

type Boxed = { mark: Mark; boxes: PageBox[] }

/** The passages that touch this page. The id of each stands on the page where it begins. */
const markedOn = (page: number, boxed: readonly Boxed[]): Marked[] =>
  boxed.flatMap(({ mark, boxes }) => {
    const here = boxes.filter((box) => box.page === page)
    return here.length > 0 ? [{ mark, boxes: here, isFirst: boxes[0]?.page === page }] : []
  })

type Props = {
  address: string
  fileName: string
  layout: PageLayout
  marks: readonly Mark[]
  children?: ComponentChildren
}

/** The document as it looks, with boxes where values were read. `children` stand over it. */
export const SourcePages = ({ address, fileName, layout, marks, children }: Props) => {
  const boxed = marks.map((mark) => ({ mark, boxes: boxesOf(layout, mark) }))
  return (
    <section class="source" aria-labelledby="kallan">
      <h2 id="kallan">Källan: {fileName}</h2>
      {children}
      <div class="source-panel source-pages" tabIndex={0} role="region" aria-labelledby="kallan">
        {layout.pageSizes.map((size, index) => (
          <SourcePage
            key={index}
            address={address}
            number={index + 1}
            of={layout.pageSizes.length}
            size={size}
            marked={markedOn(index + 1, boxed)}
          />
        ))}
      </div>
    </section>
  )
}
