import {
  Button,
  Checkbox,
  ErrorSummary,
  Form,
  HiddenField,
  Notice,
  Page,
  Select,
  TextField,
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import type { MeetingView } from '../meeting-view.ts'
import type { Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import type { NotesDifference } from '../notes-difference.rule.ts'
import { DifferenceList } from '../notes-differences.view.tsx'
import { grounds, type LeaveOutProblem, type LeftOut } from '../leave-out.rule.ts'
import type { Publishable } from '../publishable.ts'

export type RefusedPublishing = (LeaveOutProblem | { problem: 'approval-changed' }) & { given: Given }

type Props = {
  meeting: Meeting
  publishable: Publishable
  /** What the correction changes in the edition that is open now; empty at a first publication. */
  differences: readonly NotesDifference[]
  refused: RefusedPublishing | undefined
}

const problemText = {
  'ground-missing': 'Ange varför punkten lämnas ute: välj en grund eller skriv en.',
  'ground-too-long': 'Skriv grunden kortare.',
  'approval-changed': 'En rättelse har godkänts sedan du öppnade sidan. Gå igenom punkterna och publicera igen.',
} as const

const isPreset = (ground: string) => grounds.some((known) => known === ground)

/** The form as it stands: as it was sent, or as the last edition left it. */
function givenFor(leftOut: readonly LeftOut[]): Given {
  const fields = leftOut.flatMap(({ index, ground, hidesTitle }) => {
    const preset = grounds.find((known) => ground === known || ground.startsWith(`${known}. `))
    const own = preset ? ground.slice(preset.length + 2) : ground
    return [
      [`leaveOut-${index}`, 'ja'],
      [`ground-${index}`, preset && isPreset(preset) ? preset : ''],
      [`otherGround-${index}`, own],
      ...(hidesTitle ? [[`hideTitle-${index}`, 'ja']] : []),
    ]
  })
  return Object.fromEntries(fields)
}

type ItemProps = { index: number; title: string; given: Given; error: string | undefined }

const ItemChoice = ({ index, title, given, error }: ItemProps) => (
  <fieldset class="ds-fieldset field leave-out">
    <legend class="ds-label" data-weight="semibold">
      {title}
    </legend>
    <Checkbox name={`leaveOut-${index}`} label="Lämna ute punkten" checked={Boolean(given[`leaveOut-${index}`])} />
    <div class="leave-out-ground">
      <Select
        name={`ground-${index}`}
        label="Grund"
        choices={grounds.map((ground) => ({ value: ground, text: ground }))}
        empty="Välj en grund"
        value={given[`ground-${index}`]}
        error={error}
      />
      <TextField name={`otherGround-${index}`} label="Med egna ord" value={given[`otherGround-${index}`]} optional />
      <Checkbox
        name={`hideTitle-${index}`}
        label="Lämna ute rubriken också"
        checked={Boolean(given[`hideTitle-${index}`])}
      />
    </div>
  </fieldset>
)

const indexOf = (refused: RefusedPublishing | undefined) => (refused && 'index' in refused ? refused.index : undefined)

export const PublishPage = ({ meeting, publishable, differences, refused }: Props) => {
  const given = refused?.given ?? givenFor(publishable.leftOut)
  const { the } = notesWords(meeting.documentKind)
  const act = meeting.status === 'published' ? 'Publicera rättelsen' : `Publicera ${the}`
  const at = indexOf(refused)
  return (
    <Page
      title={`${act} ${formatShortDay(meeting.day)}`}
      heading={act}
      problem={refused !== undefined}
      breadcrumbs={meetingCrumbs(meeting)}
    >
      {refused && (
        <ErrorSummary
          problems={[{ text: problemText[refused.problem], ...(at !== undefined && { field: `ground-${at}` }) }]}
        />
      )}
      {meeting.status === 'published' && (
        <>
          <Notice kind="info">
            <p>Rättelsen blir en ny utgåva bredvid den gamla. Alla ser vad som skiljer, och skälet.</p>
          </Notice>
          <DifferenceList differences={differences} />
        </>
      )}
      <p>
        Alla får läsa det du publicerar. Kryssa för det som inte får läggas ut. Där punkten skulle ha stått står
        grunden. Det som är justerat ändras inte.
      </p>
      <Form action={`/arbetsyta/moten/${meeting.id}/publicera`}>
        <HiddenField name="approval" value={publishable.number} />
        {publishable.notes.items.map(({ number, title }, index) => (
          <ItemChoice
            key={index}
            {...{ index, given }}
            title={`${number}. ${title}`}
            error={at === index && refused ? problemText[refused.problem] : undefined}
          />
        ))}
        <Button>{act}</Button>
      </Form>
    </Page>
  )
}

/** On the meeting's page: publish as it is, or choose what to leave out first. */
export const PublishForm = ({ view }: { view: MeetingView }) => (
  <section class="meeting-publish">
    <h2>Publicera</h2>
    <p>
      {notesWords(view.meeting.documentKind).opening} läggs ut på den öppna webbplatsen, med namnen på dem som deltog.
      Kontrollera att inget i {notesWords(view.meeting.documentKind).it} är hemligt.
    </p>
    <Form action={`/arbetsyta/moten/${view.meeting.id}/publicera`} inline>
      <Button>Publicera {notesWords(view.meeting.documentKind).the}</Button>
    </Form>
    <p>
      <a href={`/arbetsyta/moten/${view.meeting.id}/publicera`}>Lämna ute punkter först</a>
    </p>
  </section>
)
