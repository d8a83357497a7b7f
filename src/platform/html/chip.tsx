import type { ComponentChildren } from 'preact'
import { Sign, type State } from './sign.tsx'

/** Where something stands: in a word first, then by the shape of a sign, then by colour. */
export const Chip = ({ state, children }: { state: State; children: ComponentChildren }) => (
  <span class="chip" data-state={state}>
    <Sign state={state} />
    <span>{children}</span>
  </span>
)
