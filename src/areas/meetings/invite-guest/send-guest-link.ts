import { sendSecretLetter, type Actor, type Deployment } from '#areas/access/index.ts'
import { actAs, holdUntilCommit } from '#platform/db.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Meeting } from '../meeting.ts'
import { isLinkMade, type NewLink } from './invite-guest.store.ts'

/** `title` is empty for what is closed to others: a letter is kept where others read it. */
type Invitation = { to: string; actor: Actor; meeting: Meeting; title: string; made: NewLink }

export const guestAddress = ({ origin }: Pick<Deployment, 'origin'>, { token }: NewLink): string =>
  `${origin}/gast/${token}`

/** Runs after the answer has left: waits until the act that made the link stands, and sends nothing if it does not. */
export async function sendGuestLink(deployment: Deployment, invitation: Invitation): Promise<void> {
  const { to, actor, meeting, title, made } = invitation
  // The act holds the meeting until it is committed or undone.
  await actAs(deployment.access, undefined, (tx) => holdUntilCommit(tx, meeting.id))
  if (!(await isLinkMade(deployment.access, made.token))) return
  const when = formatShortDay(meeting.day)
  const words = (link: string) =>
    `Hej!\n\n${actor.name} bjuder in dig till ${title ? `punkten ”${title}”` : 'en punkt'} på mötet ${when}, ${meeting.bodyName}.\n` +
    `Med din personliga länk kan du läsa punkten:\n${link}\n\n` +
    `Länken gäller till och med ${formatShortDay(made.lastDay)}. Skicka den inte vidare: den som har den kan läsa punkten.\n`
  const letter = { to, subject: `Inbjudan till en punkt ${when}`, words }
  await sendSecretLetter(deployment, letter, guestAddress(deployment, made))
}
