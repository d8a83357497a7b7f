import { ButtonLink, Chip, DataTable, Details, Notice, type State } from '#platform/html/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import type { Answer, Invitation, Reply } from './invitation.ts'
import { countReplies, replyBeforeMove, standingReply } from './reply.rule.ts'
import { answerWords, countWords, nameOfSubstitute } from './reply-words.ts'

const states: Record<Answer, State> = { yes: 'decided', maybe: 'tabled', no: 'draft' }

const Remarks = ({ reply }: { reply: Reply }) => (
  <>
    {reply.substituteName && <p>Ersättare: {nameOfSubstitute(reply)}</p>}
    {reply.comment && <q>{reply.comment}</q>}
  </>
)

type CellProps = { invitation: Pick<Invitation, 'replies' | 'calledSequence'>; askedFrom: number }

/** What one person has answered, and what they had answered before the meeting was moved. */
export const AnswerCell = ({ invitation, askedFrom }: CellProps) => {
  const { replies, calledSequence } = invitation
  const standing = standingReply(replies, askedFrom)
  const before = replyBeforeMove(replies, askedFrom)
  if (calledSequence === null) return <Chip state="draft">Avbokad</Chip>
  if (standing)
    return (
      <>
        <Chip state={states[standing.answer]}>{answerWords[standing.answer]}</Chip>
        <Remarks reply={standing} />
      </>
    )
  return (
    <>
      <Chip state="waiting">Har inte svarat</Chip>
      {before && (
        <p>
          Svarade på tidigare tid: {answerWords[before.answer].toLowerCase()},{' '}
          {formatShortDay(stockholmDay(before.repliedAt))}
        </p>
      )}
    </>
  )
}

type Props = {
  meetingId: string
  invitations: readonly Invitation[]
  askedFrom: number
  /** Whether what holds now differs from what was sent, for the secretary to see. */
  isChanged: boolean
  isSecretary: boolean
  isAhead: boolean
}

/** Who comes, folded to a sentence that opens to a table. */
export const ReplyOverview = ({ meetingId, invitations, askedFrom, isChanged, isSecretary, isAhead }: Props) => {
  const called = invitations.filter(({ calledSequence }) => calledSequence !== null)
  const address = `/arbetsyta/moten/${meetingId}/kallelse`
  return (
    <section class="meeting-replies" aria-label="Svar på kallelsen">
      {isSecretary && isAhead && isChanged && (
        <Notice kind="warning">
          Mötet har ändrats sedan kallelsen. <a href={address}>Skicka ändringen</a>
        </Notice>
      )}
      {called.length > 0 && (
        <Details summary={`Svar: ${countWords(countReplies(called, askedFrom))}`}>
          <DataTable
            caption="Svar på kallelsen"
            hideCaption
            columns={['Namn', 'Organisation', 'Svar']}
            rows={called.map((invitation) => [
              invitation.name,
              invitation.organisation ?? '–',
              <AnswerCell invitation={invitation} askedFrom={askedFrom} />,
            ])}
          />
        </Details>
      )}
      {isSecretary && (isAhead || called.length > 0) && (
        <ButtonLink href={address} variant={called.length > 0 ? 'secondary' : 'primary'}>
          {called.length > 0 ? 'Kallelse och svar' : 'Kalla till mötet'}
        </ButtonLink>
      )}
    </section>
  )
}
