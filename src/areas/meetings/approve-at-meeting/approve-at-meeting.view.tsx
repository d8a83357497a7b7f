import { Button, Form, HiddenField, Notice, Select } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { EarlierNotes } from '../after-meeting.ts'
import { SeenFields } from '../seen-fields.view.tsx'
import { meetingProblemText } from '../meeting-problem.ts'
import type { MeetingView } from '../meeting-view.ts'
import { notesWords } from '../minutes-kind.rule.ts'

type Props = { view: MeetingView; earlier: EarlierNotes }

/** The item where a body usually approves what it wrote last time, else the first. */
const likelyItem = ({ agenda }: MeetingView): string =>
  (agenda.find(({ title }) => /föregående|godkänn|justering/i.test(title)) ?? agenda[0])?.id ?? ''

const ApproveAtForm = ({ view, earlier }: Props) => {
  const { refused, meeting, agenda } = view
  const { opening, some, it, they } = notesWords(earlier.documentKind)
  const isRefused = refused?.given?.['earlierId'] === earlier.id
  const choices = agenda.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` }))
  return (
    <section class="meeting-approve" aria-label={`${opening} ${formatShortDay(earlier.day)}`}>
      <h2>Godkänn föregående {some}</h2>
      <p>
        <a href={`/arbetsyta/moten/${earlier.id}`}>
          {opening} från {formatShortDay(earlier.day)}
        </a>{' '}
        väntar på att organet godkänner {it}. När ni har godkänt {it} går {they} inte att ändra.
      </p>
      {isRefused && refused.places && refused.places.length > 0 && (
        <Notice kind="warning">
          <p>Det här är nytt sedan du läste: {refused.places.join(', ')}.</p>
        </Notice>
      )}
      <Form action={`/arbetsyta/moten/${meeting.id}/godkann-foregaende`} label={`Godkänn föregående ${some}`}>
        <HiddenField name="earlierId" value={earlier.id} />
        <SeenFields seen={earlier.seen} />
        <Select
          id={`vid-${earlier.id}`}
          name="itemId"
          label={`Vid vilken punkt godkändes ${they}?`}
          choices={choices}
          value={isRefused ? refused.given?.['itemId'] : likelyItem(view)}
          error={
            isRefused && refused.problem === 'approval-item-missing' ? meetingProblemText[refused.problem] : undefined
          }
        />
        <Button>Föregående {some} godkändes</Button>
      </Form>
    </section>
  )
}

/** At an ongoing meeting of a body that approves its notes at the next one: the notes that wait. */
export const ApproveEarlier = ({ view }: { view: MeetingView }) => (
  <>
    {view.after.earlier.map((earlier) => (
      <ApproveAtForm key={earlier.id} view={view} earlier={earlier} />
    ))}
  </>
)
