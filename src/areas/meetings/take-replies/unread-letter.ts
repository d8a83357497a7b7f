/** A letter to the reply address that was not taken as an answer, as the administrator sees it. */
export type UnreadLetter = { id: string; receivedAt: Date; from: string; subject: string; problem: string }
