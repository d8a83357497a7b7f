import { ActionRow, Button, DataTable, Details, Form, TextField } from '#platform/html/index.ts'
import { formatShortDay, formatTime, stockholmDay } from '#platform/time.ts'
import type { Invitation, Summons, SummonsKind } from '../invitation.ts'
import { AnswerCell } from '../reply-overview.view.tsx'
import { countedFrom, countReplies, standingReply } from '../reply.rule.ts'
import { countWords, emailOfSubstitute, nameOfSubstitute } from '../reply-words.ts'
import type { CallView } from './call-view.ts'

const kindWords: Record<SummonsKind, string> = { call: 'Kallelse', change: 'Ändring', cancel: 'Inställt' }

const sentWords = ({ kind, sentAt, sentBy }: Summons) =>
  `${kindWords[kind]} skickad ${formatShortDay(stockholmDay(sentAt))} kl. ${formatTime(sentAt)}${sentBy && ` av ${sentBy}`}`

type RowProps = { view: CallView; invitation: Invitation }

/** Whom the person asked for in their own place, ready to be called. */
const SubstituteForm = ({ view, invitation }: RowProps) => {
  const named = standingReply(invitation.replies, view.state.askedFrom)
  const isBack = view.substituteOf === invitation.id
  const given = isBack ? view.given : {}
  return (
    <Details summary="Kalla ersättare" open={isBack}>
      <Form
        action={`/arbetsyta/moten/${view.meeting.id}/kallelse/${invitation.id}/ersattare`}
        label={`Kalla ersättare för ${invitation.name}`}
      >
        <TextField
          name="name"
          id={`name-${invitation.id}`}
          label="Ersättarens namn"
          value={given['name'] ?? (named ? nameOfSubstitute(named) : '')}
        />
        <TextField
          name="email"
          id={`email-${invitation.id}`}
          type="email"
          label="Ersättarens e-postadress"
          value={given['email'] ?? (named ? emailOfSubstitute(named) : '')}
        />
        <Button>Kalla ersättaren</Button>
      </Form>
    </Details>
  )
}

const Acts = ({ view, invitation }: RowProps) =>
  !view.isAhead || invitation.calledSequence === null ? null : (
    <ActionRow>
      <a href={`/arbetsyta/moten/${view.meeting.id}/svar/${invitation.id}`}>
        Anteckna svar<span class="ds-sr-only"> från {invitation.name}</span>
      </a>
      {standingReply(invitation.replies, view.state.askedFrom)?.answer === 'no' && (
        <SubstituteForm view={view} invitation={invitation} />
      )}
      <Form action={`/arbetsyta/moten/${view.meeting.id}/kallelse/${invitation.id}/avboka`} inline>
        <Button variant="tertiary">
          Avboka<span class="ds-sr-only"> {invitation.name}</span>
        </Button>
      </Form>
    </ActionRow>
  )

function asWhat({ invitation, view }: RowProps): string {
  if (invitation.substitutesFor) return `ersättare för ${invitation.substitutesFor}`
  if (invitation.itemId === null) return invitation.organisation ?? '–'
  return `gäst vid punkt ${view.state.agenda.find(({ id }) => id === invitation.itemId)?.number ?? '(borttagen)'}`
}

/** Everyone who has been called, with what they answered and what can be done about it. */
export const CalledPeople = ({ view }: { view: CallView }) => {
  const { invitations, summons } = view.state
  const askedFrom = countedFrom(view.state.askedFrom, view.state.changes.includes('time'))
  const called = invitations.filter(({ calledSequence }) => calledSequence !== null)
  return (
    <section class="called-people">
      <h2>Svar</h2>
      <p>{countWords(countReplies(called, askedFrom))}</p>
      <DataTable
        caption="De kallade och deras svar"
        hideCaption
        columns={['Namn', 'Från, som', 'Svar', 'Gör']}
        rows={invitations.map((invitation) => [
          invitation.name,
          asWhat({ invitation, view }),
          <AnswerCell invitation={invitation} askedFrom={askedFrom} />,
          <Acts view={view} invitation={invitation} />,
        ])}
      />
      <ul class="plain quiet">
        {summons.map((one) => (
          <li key={one.sequence}>{sentWords(one)}</li>
        ))}
      </ul>
    </section>
  )
}
