import type { Deployment } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { readReply } from '#platform/calendar/index.ts'
import { actAs, holdUntilCommit } from '#platform/db.ts'
import type { Mailbox } from '#platform/mailbox.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { stockholmDay } from '#platform/time.ts'
import { findHolder, type Holder } from '../invitation-holder.store.ts'
import { listOwnInvitations, recordReply } from '../invitations.store.ts'
import { secretInAddress } from '../summons.rule.ts'
import type { LetterProblem, ReplyLetter } from './reply-letter.ts'
import { readReplyLetter } from './reply-letter.source.ts'
import { isKnown, takeReply } from './take-reply.rule.ts'
import { recordUnreadLetter, removeOldLetters } from './take-replies.store.ts'

type Office = Pick<Deployment, 'access' | 'app' | 'clock' | 'replyAddress'>
type Outcome = Result<'taken' | 'late' | 'known', LetterProblem>

/** Whose the letter's address is, by the first recipient that has a secret of ours. */
async function holderOf(
  { access, replyAddress = '' }: Office,
  letter: ReplyLetter,
): Promise<Result<Holder, LetterProblem>> {
  const secrets = letter.recipients.flatMap((address) => secretInAddress(address, replyAddress) ?? [])
  if (secrets.length === 0) return refuse('no-address')
  const holder = await findHolder(access, secrets[0] ?? '')
  return holder ? ok(holder) : refuse('unknown-secret')
}

/** Records the answer as the person's own act: the secret in the address stands for them, as in the letter's link. */
function recordTaken(office: Office, holder: Holder, calendar: string): Promise<Outcome> {
  return actAs(office.app, holder.personId, async (tx) => {
    await holdUntilCommit(tx, holder.id)
    const own = (await listOwnInvitations(tx, '0001-01-01')).find((known) => known.id === holder.id)
    if (!own) return refuse('called-off')
    const reply = readReply(calendar)
    if (!reply.ok) return reply
    const now = office.clock()
    const taken = takeReply(reply.value, { ...own, email: holder.email }, { now, today: stockholmDay(now) })
    if (!taken.ok) return taken
    if (isKnown(own.replies, taken.value)) return ok('known')
    const { isLate, ...said } = taken.value
    const meeting = { id: own.meetingId, networkId: own.networkId, bodyId: own.bodyId }
    const by = { invitationId: holder.id, personId: holder.personId, recordedBy: holder.personId }
    await recordReply(tx, meeting, { ...said, ...by, substituteName: '', via: 'mail' })
    await recordAct(tx, own.networkId, {
      ...{ act: 'reply-to-summons', subjectKind: 'invitation', subjectId: holder.id },
      detail: { answer: said.answer, via: 'mail', isLate },
    })
    return ok(isLate ? 'late' : 'taken')
  })
}

async function outcomeOf(office: Office, letter: ReplyLetter): Promise<Outcome> {
  const [calendar, ...others] = letter.calendars
  const holder = await holderOf(office, letter)
  if (!holder.ok) return holder
  if (calendar === undefined) return refuse('no-calendar')
  if (others.length > 0) return refuse('several-calendars')
  return recordTaken(office, holder.value, calendar)
}

/** Takes one letter: as an answer, or among those that could not be read, which the administrator sees. */
export async function takeReplyLetter(office: Office, bytes: Uint8Array): Promise<Outcome> {
  const letter = await readReplyLetter(bytes)
  const outcome = letter.ok ? await outcomeOf(office, letter.value) : letter
  if (outcome.ok) return outcome
  // Absence notices come by themselves after every sending and say nothing that anybody has to mend.
  const isNoise = letter.ok && letter.value.isAutomatic && letter.value.calendars.length === 0
  const { from = '', subject = '' } = letter.ok ? letter.value : {}
  if (!isNoise) await recordUnreadLetter(office.access, { from, subject, problem: outcome.refusal })
  return outcome
}

/** Empties the mailbox of answers. */
export async function takeReplyLetters(office: Office, mailbox: Mailbox): Promise<void> {
  await mailbox.takeNew(async (letter) => void (await takeReplyLetter(office, letter)))
  await removeOldLetters(office.access)
}
