import type { ComponentChildren } from 'preact'
import { Button, DateField, ErrorSummary, Form, Page, type PageLink } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { EndingRefusal } from './ending.rule.ts'

export type EndingProblem = EndingRefusal | 'day-missing' | 'last-secretary'

type Props = {
  title: string
  lead: string
  breadcrumbs: readonly PageLink[]
  /** The first day of what is ended. */
  from: string
  lastDay: string
  /** The button's words. */
  act: string
  problem?: EndingProblem | undefined
  children?: ComponentChildren
}

const textOf = (problem: EndingProblem, from: string): string => {
  const texts: Record<EndingProblem, string> = {
    'day-missing': 'Skriv den sista dagen.',
    'before-begin': `Sista dagen kan inte vara före den första, ${formatShortDay(from)}.`,
    'last-administrator': 'Utse en annan administratör först.',
    'last-secretary': 'Utse en annan sekreterare först.',
  }
  return texts[problem]
}

/** Asks for the last day of a post or a role. */
export const EndingPage = ({ title, lead, breadcrumbs, from, lastDay, act, problem, children }: Props) => (
  <Page title={title} lead={lead} breadcrumbs={breadcrumbs} problem={problem !== undefined}>
    {problem && <ErrorSummary problems={[{ field: 'lastDay', text: textOf(problem, from) }]} />}
    {children}
    <Form>
      <DateField
        name="lastDay"
        label="Sista dagen"
        hint="Den dagen gäller allt ännu. Dagen efter är det stängt."
        value={lastDay}
        error={problem && textOf(problem, from)}
        required
      />
      <Button>{act}</Button>
    </Form>
  </Page>
)
