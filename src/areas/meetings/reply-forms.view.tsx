import { ActionRow, Button, Details, Form, TextArea, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Reply } from './invitation.ts'
import { emailOfSubstitute, nameOfSubstitute } from './reply-words.ts'

import type { ReplyFormRefusal } from './reply-form.ts'

export const replyProblemText: Record<ReplyFormRefusal, { field?: string; text: string }> = {
  'answer-missing': { text: 'Välj ett svar: kommer, kanske eller kan inte.' },
  'substitute-missing': { field: 'substituteName', text: 'Skriv vem som kommer i stället.' },
  'email-wrong': { field: 'substituteEmail', text: 'Skriv adressen som bo.ek@exempel.se, eller lämna rutan tom.' },
  'comment-too-long': { field: 'comment', text: 'Kommentaren är för lång. Korta den till högst 1 000 tecken.' },
}

type Props = {
  action: string
  /** What counts of what was answered before; undefined when nothing does. */
  standing: Reply | undefined
  given: Given
  problem?: ReplyFormRefusal | undefined
  /** Whether somebody answers for another. */
  isForAnother?: boolean
}

/** The ways to answer a summons. Two forms, so that Enter in one never sends the answer of the other. */
export const ReplyForms = ({ action, standing, given, problem, isForAnother = false }: Props) => {
  const errorFor = (field: string) =>
    problem && replyProblemText[problem].field === field ? replyProblemText[problem].text : undefined
  const isAboutSubstitute = problem === 'substitute-missing' || problem === 'email-wrong'
  return (
    <>
      <Form action={action} label="Svara på kallelsen">
        <TextArea
          name="comment"
          label="Kommentar"
          rows={2}
          value={given['comment'] ?? standing?.comment}
          error={errorFor('comment')}
          optional
        />
        <ActionRow>
          <Button name="answer" value="yes">
            {isForAnother ? 'Kommer' : 'Jag kommer'}
          </Button>
          <Button name="answer" value="maybe" variant="secondary">
            Kanske
          </Button>
          <Button name="answer" value="no" variant="secondary">
            {isForAnother ? 'Kommer inte' : 'Kan inte'}
          </Button>
        </ActionRow>
      </Form>
      <Details
        summary={isForAnother ? 'En ersättare kommer' : 'Någon annan kommer i mitt ställe'}
        open={isAboutSubstitute || Boolean(standing?.substituteName)}
      >
        <Form action={action} label="Anmäl en ersättare">
          <TextField
            name="substituteName"
            label="Ersättarens namn"
            value={given['substituteName'] ?? (standing && nameOfSubstitute(standing))}
            maxLength={200}
            error={errorFor('substituteName')}
          />
          <TextField
            name="substituteEmail"
            type="email"
            label="Ersättarens e-postadress"
            hint="Då kan sekreteraren skicka kallelsen till ersättaren."
            value={given['substituteEmail'] ?? (standing && emailOfSubstitute(standing))}
            maxLength={200}
            error={errorFor('substituteEmail')}
            optional
          />
          <Button name="answer" value="substitute">
            Anmäl ersättaren
          </Button>
        </Form>
      </Details>
    </>
  )
}
