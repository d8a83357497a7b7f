import type { HandOverStatus } from './hand-over.ts'

export type HandOverAct = 'hand-over' | 'accept' | 'decline' | 'take-back' | 'answer' | 'close'

/** Whose act it is: the secretary of the body that hands over, or of the one that receives. */
export type HandOverTaker = 'sender' | 'receiver'

export type HandOverTransition = { from: HandOverStatus | ''; act: HandOverAct; to: HandOverStatus; by: HandOverTaker }

/** The life of a hand-over (sv. överlämnande). The same rows stand in the database, which lets no other step be taken. */
export const handOverTransitions: readonly HandOverTransition[] = [
  { from: '', act: 'hand-over', to: 'sent', by: 'sender' },
  { from: 'sent', act: 'accept', to: 'accepted', by: 'receiver' },
  { from: 'sent', act: 'decline', to: 'declined', by: 'receiver' },
  { from: 'sent', act: 'take-back', to: 'taken-back', by: 'sender' },
  { from: 'accepted', act: 'answer', to: 'answered', by: 'receiver' },
  { from: 'answered', act: 'close', to: 'closed', by: 'sender' },
  { from: 'declined', act: 'close', to: 'closed', by: 'sender' },
]

/** The status that an act leads to, or undefined when it can't be done now. */
export const handOverAfter = (status: HandOverStatus | '', act: HandOverAct): HandOverStatus | undefined =>
  handOverTransitions.find((transition) => transition.from === status && transition.act === act)?.to

/** Whether the act has just been done, so that a form sent twice is no refusal. */
export const isHandOverDone = (status: HandOverStatus, act: HandOverAct): boolean =>
  handOverTransitions.some((transition) => transition.act === act && transition.to === status)

/** Whose act it is. */
export const takerOf = (act: HandOverAct): HandOverTaker =>
  handOverTransitions.some((transition) => transition.act === act && transition.by === 'receiver')
    ? 'receiver'
    : 'sender'
