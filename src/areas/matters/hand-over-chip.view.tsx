import { Chip, type State } from '#platform/html/index.ts'
import type { HandOver, HandOverStatus } from './hand-over.ts'

const words: Record<HandOverStatus, { state: State; text: string }> = {
  sent: { state: 'handed-over', text: 'Väntar på att tas emot' },
  accepted: { state: 'handed-over', text: 'Mottaget' },
  declined: { state: 'open', text: 'Togs inte emot' },
  'taken-back': { state: 'draft', text: 'Återtaget' },
  answered: { state: 'decided', text: 'Besvarat' },
  closed: { state: 'decided', text: 'Svaret är noterat' },
}

/** How far a hand-over has come, in words and a sign. */
export const HandOverChip = ({ handOver }: { handOver: Pick<HandOver, 'status'> }) => (
  <Chip state={words[handOver.status].state}>{words[handOver.status].text}</Chip>
)
