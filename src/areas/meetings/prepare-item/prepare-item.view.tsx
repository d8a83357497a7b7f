import {
  Button,
  Checkbox,
  Details,
  ErrorSummary,
  Form,
  HiddenField,
  Notice,
  Page,
  TextArea,
  TextField,
} from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { AddAttachments, AttachmentTable } from './attachments.view.tsx'
import { fileProblemText, type FileProblem } from './file-problem.ts'
import type { PrepareRefusal, TypedItem } from './prepare-item.rule.ts'

export type PrepareProblem = PrepareRefusal | 'item-changed'

const problemText: Record<PrepareProblem, { field: string; text: string }> = {
  'title-missing': { field: 'title', text: 'Skriv vad punkten handlar om.' },
  'title-long': { field: 'title', text: 'Skriv en kortare rubrik, högst 300 tecken.' },
  'presenter-long': { field: 'presenter', text: 'Skriv ett kortare namn, högst 200 tecken.' },
  'minutes-wrong': { field: 'minutes', text: 'Skriv antalet minuter med siffror, från 1 till 1440, eller lämna tomt.' },
  'text-long': { field: 'background', text: 'Texten är för lång. Lägg den som en bilaga i stället.' },
  'item-changed': {
    field: 'title',
    text: 'Någon annan har ändrat punkten medan du skrev. Jämför med det som är sparat nu, och spara igen.',
  },
}

type Props = {
  meeting: Meeting
  agendaItem: AgendaItem
  given: TypedItem
  /** Fingerprint of what stands in the fields as they are saved now. */
  shown: string
  problem?: PrepareProblem | undefined
  fileProblem?: FileProblem | undefined
}

const SavedNow = ({ agendaItem }: Pick<Props, 'agendaItem'>) => (
  <Details summary="Det som är sparat nu" open>
    <p>{agendaItem.title}</p>
    {agendaItem.presenter && <p>Föredragande: {agendaItem.presenter}</p>}
    {agendaItem.plannedMinutes !== null && <p>{agendaItem.plannedMinutes} minuter</p>}
    <p class="prose">{agendaItem.background || '(ingen bakgrund)'}</p>
    <p class="prose">{agendaItem.proposal || '(inget förslag till beslut)'}</p>
  </Details>
)

const Fields = ({ given, problem }: Pick<Props, 'given' | 'problem'>) => {
  const error = problem && problemText[problem]
  const field = (name: keyof TypedItem) => ({
    ...{ name, value: given[name], error: error?.field === name ? error.text : undefined },
  })
  return (
    <>
      <TextField {...field('title')} label="Rubrik" maxLength={300} required />
      <TextField {...field('presenter')} label="Föredragande" maxLength={200} optional />
      <TextField {...field('minutes')} label="Minuter" hint="Så lång tid som sätts av." maxLength={4} narrow optional />
      <Checkbox
        name="isIfTime"
        label="Om tid och utrymme finns"
        hint="Punkten räknas sist på klockan och stryks först."
        checked={given.isIfTime === 'ja'}
      />
      <TextArea {...field('background')} label="Bakgrund" rows={8} optional />
      <TextArea {...field('proposal')} label="Förslag till beslut" rows={4} optional />
    </>
  )
}

/** All that is said of an item before the meeting, and what lies before those who are to decide. */
export const PrepareItemPage = ({ meeting, agendaItem, given, shown, problem, fileProblem }: Props) => {
  const back = `/arbetsyta/moten/${meeting.id}`
  const problems = [
    ...(problem ? [problemText[problem]] : []),
    ...(fileProblem ? [{ field: 'files', text: fileProblemText(fileProblem) }] : []),
  ]
  return (
    <Page
      title={`Ändra punkt ${agendaItem.number}`}
      heading={`Ändra punkt ${agendaItem.number}: ${agendaItem.title}`}
      problem={problems.length > 0}
      breadcrumbs={[{ href: back, text: `${meeting.bodyName} ${formatShortDay(meeting.day)}` }]}
    >
      <ErrorSummary problems={problems} />
      {problem === 'item-changed' && <SavedNow agendaItem={agendaItem} />}
      <Form action={`${back}/punkter/${agendaItem.id}/andra`} label="Punkten">
        <HiddenField name="shown" value={shown} />
        <Fields given={given} problem={problem} />
        <Button>Ändra punkten</Button>
      </Form>
      <section id="bilagor">
        <h2>Bilagor</h2>
        {agendaItem.attachments.length > 0 ? (
          <AttachmentTable meeting={meeting} agendaItem={agendaItem} />
        ) : (
          <Notice kind="info">Punkten har inga bilagor ännu.</Notice>
        )}
        <AddAttachments meeting={meeting} agendaItem={agendaItem} fileProblem={fileProblem} />
      </section>
    </Page>
  )
}
