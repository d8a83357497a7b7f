import { Button, Form, HiddenField } from '#platform/html/index.ts'
import type { OwnInvitation } from './invitation.ts'
import { countedFrom, replyBeforeMove, standingReply } from './reply.rule.ts'
import { answerWords } from './reply-words.ts'

type Props = {
  invitation: Pick<OwnInvitation, 'id' | 'meetingId' | 'replies' | 'askedFrom' | 'isMoved'>
  /** Whether the person is led back to their own page, and not to the meeting. */
  leadsHome?: boolean
  /** Names the meeting for those who hear the buttons one by one. */
  label: string
}

/** One's own answer to a summons in one press: yes, maybe, no; a substitute and a comment have a page of their own. */
export const ReplyButtons = ({ invitation, leadsHome = false, label }: Props) => {
  const { id, meetingId, replies } = invitation
  const askedFrom = countedFrom(invitation.askedFrom, invitation.isMoved)
  const [standing, before] = [standingReply(replies, askedFrom), replyBeforeMove(replies, askedFrom)]
  // What stands already is not asked for once more, though it was said of another time.
  const said = standing ?? standingReply(replies, invitation.askedFrom)
  const address = `/arbetsyta/moten/${meetingId}/svar/${id}`
  const button = (value: 'yes' | 'maybe' | 'no', words: string) =>
    said?.answer === value ? null : (
      <Button name="answer" value={value} variant={value === 'yes' && !standing ? 'primary' : 'secondary'}>
        {words}
      </Button>
    )
  return (
    <div class="reply-buttons">
      {standing && <span class="reply-given">Du har svarat: {answerWords[standing.answer].toLowerCase()}</span>}
      {before && <span class="reply-given">Svarade på tidigare tid: {answerWords[before.answer].toLowerCase()}</span>}
      <Form action={address} inline label={`Svara på kallelsen till ${label}`}>
        {leadsHome && <HiddenField name="till" value="min-sida" />}
        {button('yes', 'Jag kommer')}
        {button('maybe', 'Kanske')}
        {button('no', 'Kan inte')}
      </Form>
      <a href={address}>
        Ersättare eller kommentar<span class="ds-sr-only"> till {label}</span>
      </a>
    </div>
  )
}
