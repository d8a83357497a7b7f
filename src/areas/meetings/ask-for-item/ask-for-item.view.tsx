import { Button, Checkbox, ErrorSummary, Form, Page, Select, TextArea, TextField } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { AskRefusal, TypedRequest } from './ask-for-item.rule.ts'
import type { OpenMeeting } from './open-meeting.ts'

const problemText: Record<AskRefusal, { field: string; text: string }> = {
  'title-missing': { field: 'title', text: 'Skriv vad punkten handlar om.' },
  'title-long': { field: 'title', text: 'Skriv en kortare rubrik, högst 300 tecken.' },
  'background-long': { field: 'background', text: 'Korta bakgrunden till högst 20 000 tecken.' },
  'minutes-wrong': { field: 'minutes', text: 'Skriv antalet minuter med siffror, från 1 till 1440, eller lämna tomt.' },
  'name-long': { field: 'presenter', text: 'Skriv kortare namn, högst 200 tecken.' },
  'meeting-unknown': { field: 'meetingId', text: 'Mötet går inte längre att lägga till punkter på. Välj ett annat.' },
}

type Props = {
  body: { id: string; name: string }
  meetings: readonly OpenMeeting[]
  given: TypedRequest
  problem?: AskRefusal | undefined
}

/** Anyone who takes part asks for something to be taken up; the secretary answers. */
export const AskForItemPage = ({ body, meetings, given, problem }: Props) => {
  const error = problem && problemText[problem]
  const field = (name: keyof TypedRequest) => ({
    ...{ name, value: given[name], error: error?.field === name ? error.text : undefined },
  })
  const choices = meetings.map(({ id, day }) => ({ value: id, text: formatShortDay(day) }))
  return (
    <Page
      title="Önska en punkt"
      problem={problem !== undefined}
      breadcrumbs={[{ href: `/arbetsyta/organ/${body.id}`, text: body.name }]}
      lead="Sekreteraren läser din önskan och svarar. Du får ett brev när den är besvarad."
    >
      {error && <ErrorSummary problems={[error]} />}
      <Form>
        <TextField {...field('title')} label="Vad handlar punkten om?" maxLength={300} required />
        <Select {...field('meetingId')} label="Till vilket möte?" empty="Det möte som passar" choices={choices} />
        <TextArea {...field('background')} label="Bakgrund" rows={6} optional />
        <TextField {...field('presenter')} label="Föredragande" maxLength={200} optional />
        <TextField {...field('organisation')} label="Organisation" maxLength={200} optional />
        <TextField {...field('minutes')} label="Minuter" hint="Hur lång tid behövs?" maxLength={4} narrow optional />
        <Checkbox
          name="isIfTime"
          label="Om tid och utrymme finns"
          hint="Punkten kan strykas om mötet blir långt."
          checked={given.isIfTime === 'ja'}
        />
        <Button>Skicka önskan</Button>
      </Form>
    </Page>
  )
}
