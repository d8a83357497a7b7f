import {
  Button,
  Checkbox,
  Chip,
  Details,
  ErrorSummary,
  Facts,
  Form,
  HiddenField,
  Page,
  TextArea,
  type State,
} from '#platform/html/index.ts'
import { formatShortDay, formatTime, stockholmDay } from '#platform/time.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import type { Correction, CorrectionStep } from '../correction.ts'
import type { CorrectionAct, CorrectionStatus } from '../correction-status.rule.ts'
import type { Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import type { NotesDifference } from '../notes-difference.rule.ts'
import { DifferenceList } from '../notes-differences.view.tsx'

export const decidingProblemText = {
  'not-now': 'Rättelsen är redan avgjord. Läs hur det gick nedan.',
  'remark-missing': 'Skriv vad sekreteraren behöver ändra.',
  'changed-since-seen': 'Rättelsen är inte den som du läste. Läs den här och godkänn sedan.',
  'paper-missing': 'Kryssa i att rättelsen är godkänd, på papper eller vid ett möte.',
} as const
export type DecidingProblem = keyof typeof decidingProblemText

const fieldOf: Partial<Record<DecidingProblem, string>> = { 'remark-missing': 'remark', 'paper-missing': 'isApproved' }

type Props = {
  meeting: Meeting
  correction: Correction
  differences: readonly NotesDifference[]
  steps: readonly CorrectionStep[]
  mayApprove: boolean
  isSecretary: boolean
  refused: DecidingProblem | undefined
}

const statusWords: Record<CorrectionStatus, { state: State; text: string }> = {
  proposed: { state: 'waiting', text: 'Väntar på godkännande' },
  approved: { state: 'decided', text: 'Godkänd' },
  returned: { state: 'draft', text: 'Skickad tillbaka' },
  recalled: { state: 'draft', text: 'Återtagen' },
}
const actWords: Record<CorrectionAct, string> = {
  ...{ propose: 'Föreslagen', approve: 'Godkänd', return: 'Skickad tillbaka', recall: 'Återtagen' },
}

const ApproveForms = ({ correction, meeting, refused }: Props) => {
  const path = `/arbetsyta/moten/${meeting.id}/rattelser/${correction.id}`
  const error = refused === 'remark-missing' ? decidingProblemText[refused] : undefined
  return (
    <section class="meeting-approve">
      <h2>Godkänn rättelsen</h2>
      <p>
        Stämmer rättelsen? När du har godkänt den går den inte att ändra. {notesWords(meeting.documentKind).old} ligger
        kvar.
      </p>
      <Form action={`${path}/godkann`} inline>
        <HiddenField name="seen" value={correction.contentHash} />
        {!meeting.approverId && (
          <Checkbox
            name="isApproved"
            label="Rättelsen är godkänd på papper av den som justerade, eller av organet vid ett möte"
            error={refused === 'paper-missing' ? decidingProblemText[refused] : undefined}
          />
        )}
        <Button>Godkänn rättelsen</Button>
      </Form>
      <Details summary="Något behöver ändras" open={error !== undefined}>
        <Form action={`${path}/skicka-tillbaka`}>
          <TextArea name="remark" label="Vad behöver ändras?" rows={3} error={error} />
          <Button variant="secondary">Skicka tillbaka till sekreteraren</Button>
        </Form>
      </Details>
    </section>
  )
}

const NextAct = (props: Props) => {
  const { correction, meeting, isSecretary } = props
  if (correction.status === 'proposed')
    return (
      <>
        {props.mayApprove && <ApproveForms {...props} />}
        {isSecretary && (
          <Form action={`/arbetsyta/moten/${meeting.id}/rattelser/${correction.id}/ta-tillbaka`} inline>
            <Button variant="secondary">Ta tillbaka rättelsen</Button>
          </Form>
        )}
      </>
    )
  if (correction.status === 'approved' && isSecretary)
    return (
      <p>
        <a href={`/arbetsyta/moten/${meeting.id}`}>Till mötet, där rättelsen publiceras</a>
      </p>
    )
  return isSecretary ? (
    <p>
      <a href={`/arbetsyta/moten/${meeting.id}/ratta`}>Föreslå rättelsen igen</a>
    </p>
  ) : null
}

export const CorrectionPage = (props: Props) => {
  const { meeting, correction, differences, steps, refused } = props
  const status = statusWords[correction.status]
  return (
    <Page
      title={`Rättelse av ${notesWords(meeting.documentKind).the} ${formatShortDay(meeting.day)}`}
      heading={`Rättelse av ${notesWords(meeting.documentKind).the}`}
      aside={<Chip state={status.state}>{status.text}</Chip>}
      problem={refused !== undefined}
      breadcrumbs={meetingCrumbs(meeting)}
    >
      {refused && <ErrorSummary problems={[{ text: decidingProblemText[refused], field: fieldOf[refused] }]} />}
      <Facts
        rows={[
          { label: 'Skäl', value: correction.reason },
          { label: 'Föreslagen av', value: correction.proposedBy },
        ]}
      />
      <DifferenceList differences={differences} />
      <NextAct {...props} />
      <section class="meeting-history">
        <h2>Vad som har hänt</h2>
        <ul>
          {steps.map(({ act, personName, takenAt, remark }) => (
            <li key={takenAt.toISOString() + act}>
              {actWords[act]} {formatShortDay(stockholmDay(takenAt))} kl. {formatTime(takenAt)} av {personName}
              {remark && <q>{remark}</q>}
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}
