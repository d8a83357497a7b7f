import { formatDistance } from '#platform/time.ts'
import type { WaitingLine } from './waiting-lines.rule.ts'

/** Lines in a letter; who has more reads the rest on the page. */
const mostLines = 30

const lastDayWords = (lastDay: string, today: string) =>
  lastDay < today
    ? ` (skulle ha gjorts ${formatDistance(lastDay, today)})`
    : ` (senast ${formatDistance(lastDay, today)})`

const lineWords = ({ verb, text, path, lastDay }: WaitingLine, origin: string, today: string) =>
  `${verb} ${text}${lastDay ? lastDayWords(lastDay, today) : ''}\n${origin}${path}`

const counted = (lines: readonly WaitingLine[]) => (lines.length === 1 ? 'en sak' : `${lines.length} saker`)

type Facts = { name: string; lines: readonly WaitingLine[]; origin: string; today: string }
type Words = { subject: string; body: string }

function letter(opening: string, { name, lines, origin, today }: Facts): string {
  const shown = lines.slice(0, mostLines).map((line) => lineWords(line, origin, today))
  const rest = lines.length > mostLines ? [`Och ${lines.length - mostLines} till.`] : []
  const closing = `Allt står på din sida:\n${origin}/arbetsyta`
  return [`Hej ${name.split(' ')[0]}!`, opening, ...shown, ...rest, closing].join('\n\n') + '\n'
}

/** The weekly digest (sv. veckobrev): what waits for somebody in all their networks. */
export const digestWords = (facts: Facts): Words => ({
  subject: `Väntar på dig: ${counted(facts.lines)}`,
  body: letter('Det här väntar på dig.', facts),
})

/** A reminder (sv. påminnelse) of what is soon due or late. */
export const reminderWords = (facts: Facts): Words => ({
  subject: `Påminnelse: ${counted(facts.lines)}`,
  body: letter('Dagen närmar sig, eller har passerat.', facts),
})
