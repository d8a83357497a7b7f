import type { ComponentChildren } from 'preact'

export type Fact = { label: string; value: ComponentChildren }

/** Short facts with their names. Rows without a value are left out. */
export const Facts = ({ rows }: { rows: readonly Fact[] }) => (
  <dl class="facts">
    {rows
      .filter(({ value }) => value !== undefined && value !== null && value !== '' && value !== false)
      .map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
