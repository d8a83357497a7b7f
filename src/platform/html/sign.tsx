export type State = 'open' | 'tabled' | 'decided' | 'handed-over' | 'late' | 'draft' | 'waiting' | 'published'

const strokes = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 2,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const

const drawings = {
  open: <circle cx="8" cy="8" r="5" fill="currentColor" />,
  tabled: (
    <>
      <circle cx="8" cy="8" r="5" {...strokes} />
      <path d="M8 3a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  decided: <path d="M3 8.5l3.5 3.5L13 4.5" {...strokes} />,
  'handed-over': <path d="M2.5 8h10.5M9 4l4 4-4 4" {...strokes} />,
  late: (
    <>
      <path d="M8 2.5v6.5" {...strokes} />
      <circle cx="8" cy="13" r="1.4" fill="currentColor" />
    </>
  ),
  draft: <circle cx="8" cy="8" r="5" {...strokes} stroke-dasharray="2 3.2" />,
  waiting: (
    <>
      <circle cx="8" cy="8" r="5.5" {...strokes} stroke-width="1.6" />
      <path d="M8 5v3.2l2 1.3" {...strokes} stroke-width="1.6" />
    </>
  ),
  published: (
    <>
      <circle cx="8" cy="8" r="5.5" {...strokes} stroke-width="1.6" />
      <path d="M5.6 8.2l1.7 1.7 3.1-3.5" {...strokes} stroke-width="1.6" />
    </>
  ),
} as const

/** A small drawing that goes with a word and is never alone. */
export const Sign = ({ state }: { state: State }) => (
  <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {drawings[state]}
  </svg>
)
