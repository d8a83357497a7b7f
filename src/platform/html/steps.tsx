export type Step = { text: string; state: 'done' | 'now' | 'later' }

const stateText = { done: 'klart', now: 'pågår', later: 'återstår' } as const

/** How far something has come on a way that is known beforehand, as a meeting from plan to publication. */
export const Steps = ({
  steps,
  label = 'Så långt har vi kommit',
}: {
  steps: readonly Step[]
  label?: string | undefined
}) => (
  <ol class="steps" aria-label={label}>
    {steps.map(({ text, state }) => (
      <li key={text} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
        {text}
        <span class="ds-sr-only">, {stateText[state]}</span>
      </li>
    ))}
  </ol>
)
