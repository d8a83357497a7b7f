import type { ComponentChildren } from 'preact'
import { Sign, type State } from './sign.tsx'

export type TimelineStep = {
  /** As it is said: '28 oktober 2022'. */
  day: string
  title: ComponentChildren
  children?: ComponentChildren
  state?: State | undefined
}

/** What has happened, oldest first, down a line. */
export const Timeline = ({ steps }: { steps: readonly TimelineStep[] }) => (
  <ol class="timeline">
    {steps.map(({ day, title, children, state = 'open' }, index) => (
      <li key={index} class="timeline-step" data-state={state}>
        <span class="timeline-mark">
          <Sign state={state} />
        </span>
        <p class="timeline-day">{day}</p>
        <p class="timeline-title">{title}</p>
        {children && <div class="timeline-body">{children}</div>}
      </li>
    ))}
  </ol>
)
