import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { addressIn } from '#platform/mail.ts'
import { recordLetter, secretMark } from '#platform/outbox.ts'
import { listGuestSlots } from './invitations.store.ts'
import type { Meeting } from './meeting.ts'
import type { Receiver } from './receiver.ts'
import type { SummonsState } from './read-summons.ts'
import { writeSummons, type LetterKind, type SummonsLetter } from './summons-letter.ts'
import { calendarAnswer } from './summons.rule.ts'

/** What all letters of one sending have in common. */
export type Sending = {
  kind: LetterKind
  sequence: number
  message: string
  repliesBy: string | null
  /** Whether the answers given before still count: not once time or place have changed. */
  asksAnew: boolean
}

type Slots = Awaited<ReturnType<typeof listGuestSlots>>

function guestOf(receiver: Receiver, state: SummonsState, slots: Slots): SummonsLetter['guestOf'] {
  const { itemId, personId } = receiver
  if (itemId === null) return null
  const slot = slots.find((one) => one.itemId === itemId && one.personId === personId)
  const isAsked = ({ id }: { id: string }) => id === itemId
  const [known, open] = [state.agenda.find(isAsked), state.openItems.find(isAsked)]
  const hours = { startsAt: slot?.startsAt ?? null, endsAt: slot?.endsAt ?? null }
  return { itemId, number: known?.number ?? '', title: open?.title ?? '', ...hours }
}

function letterTo(c: Context<Workspace>, meeting: Meeting, state: SummonsState, sending: Sending) {
  const { actor, deployment } = c.var
  return (receiver: Receiver & { email: string }, slots: Slots): SummonsLetter => ({
    ...{ meeting, kind: sending.kind, sequence: sending.sequence, message: sending.message, calledBy: actor.name },
    ...{ onlineUrl: state.terms.onlineUrl, repliesBy: sending.repliesBy, writtenAt: deployment.clock() },
    to: {
      ...{ name: receiver.name, email: receiver.email, role: receiver.role },
      answer: sending.asksAnew ? 'NEEDS-ACTION' : calendarAnswer(receiver.replies, state.askedFrom),
    },
    ...{ substitutesFor: receiver.substitutesFor, guestOf: guestOf(receiver, state, slots) },
    agenda: receiver.itemId === null ? state.openItems.map(({ number, title }) => `${number}. ${title}`) : [],
    hasAsked: sending.kind === 'change' && sending.asksAnew,
  })
}

const deskOf = (c: Context<Workspace>) => {
  const { origin, sender, replyAddress } = c.var.deployment
  return { origin, sender: addressIn(sender), replyAddress, secret: secretMark }
}

/** The letter as one who is called to the whole meeting would get it, for the secretary to read first. */
export function draftSummons(c: Context<Workspace>, meeting: Meeting, state: SummonsState, sending: Sending) {
  const receiver = { id: '', personId: '', name: c.var.actor.name, email: '', role: 'REQ-PARTICIPANT' as const }
  const draft = letterTo(c, meeting, state, sending)
  return writeSummons(draft({ ...receiver, itemId: null, substitutesFor: null, replies: [] }, []), deskOf(c))
}

/** Puts one letter for each receiver with an address in the outbox. Gives how many. */
export async function sendSummons(
  c: Context<Workspace>,
  meeting: Meeting,
  state: SummonsState,
  sending: Sending & { to: readonly Receiver[] },
): Promise<number> {
  const { db } = c.var
  const slots = sending.to.some(({ itemId }) => itemId !== null) ? await listGuestSlots(db, meeting.id) : []
  const write = letterTo(c, meeting, state, sending)
  const receivers = sending.to.flatMap((receiver) => (receiver.email ? [{ ...receiver, email: receiver.email }] : []))
  for (const receiver of receivers) {
    await recordLetter(db, {
      ...writeSummons(write(receiver, slots), deskOf(c)),
      secretOf: receiver.id,
      kind: 'meeting',
    })
  }
  return receivers.length
}
