import {
  ActionRow,
  Button,
  ButtonLink,
  Chip,
  ErrorSummary,
  Facts,
  Form,
  Page,
  Paragraphs,
  Select,
  TextArea,
} from '#platform/html/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import { minutesInWords } from '../agenda-clock.rule.ts'
import { requestPath, type ItemRequest } from '../item-request.ts'
import { standingOfRequest } from '../item-requests.view.tsx'
import type { OpenMeeting } from './open-meeting.ts'

export type AnswerProblem = 'meeting-missing' | 'remark-missing' | 'remark-long'

const problemText: Record<AnswerProblem, { field: string; text: string }> = {
  'meeting-missing': { field: 'meetingId', text: 'Välj ett möte som är planerat eller pågår.' },
  'remark-missing': { field: 'remark', text: 'Skriv varför punkten inte tas upp. Den som önskade den får läsa det.' },
  'remark-long': { field: 'remark', text: 'Korta svaret till högst 2 000 tecken.' },
}

type Props = {
  request: ItemRequest
  meetings: readonly OpenMeeting[]
  mayAnswer: boolean
  chosen: string
  remark?: string
  problem?: AnswerProblem | undefined
}

const Accept = ({ request, meetings, chosen, problem }: Props) =>
  meetings.length === 0 ? (
    <>
      <p>Inget möte är planerat. Planera ett möte först, så kan punkten tas upp på det.</p>
      <ActionRow>
        <ButtonLink href={`/arbetsyta/organ/${request.bodyId}/moten/nytt`}>Planera ett möte</ButtonLink>
      </ActionRow>
    </>
  ) : (
    <Form action={`${requestPath(request.id)}/ta-upp`} label="Ta upp punkten">
      <Select
        name="meetingId"
        label="Möte"
        choices={meetings.map(({ id, day }) => ({ value: id, text: formatShortDay(day) }))}
        value={chosen || meetings[0]?.id}
        error={problem === 'meeting-missing' ? problemText[problem].text : undefined}
      />
      <Button>Ta upp punkten på mötet</Button>
    </Form>
  )

const Decline = ({ request, remark, problem }: Props) => (
  <Form action={`${requestPath(request.id)}/avboj`} label="Ta inte upp punkten">
    <TextArea
      name="remark"
      label="Varför tas punkten inte upp?"
      rows={3}
      value={remark}
      error={problem && problem !== 'meeting-missing' ? problemText[problem].text : undefined}
    />
    <Button variant="secondary">Ta inte upp punkten</Button>
  </Form>
)

const TakenUp = ({ request: { takenUp } }: Pick<Props, 'request'>) =>
  takenUp ? (
    <a href={`/arbetsyta/moten/${takenUp.meetingId}#punkt-${takenUp.itemId}`}>Mötet {formatShortDay(takenUp.day)}</a>
  ) : null

const factsOf = (request: ItemRequest) => [
  { label: 'Önskad av', value: [request.requestedByName, request.organisationName].filter(Boolean).join(', ') },
  { label: 'Önskad den', value: formatShortDay(stockholmDay(request.requestedAt)) },
  { label: 'Till möte', value: request.meetingDay ? formatShortDay(request.meetingDay) : 'Det möte som passar' },
  { label: 'Föredragande', value: request.presenter },
  { label: 'Tid', value: request.plannedMinutes !== null && minutesInWords(request.plannedMinutes) },
  { label: 'Utrymme', value: request.isIfTime && 'Om tid och utrymme finns' },
  { label: 'Tas upp', value: request.takenUp && <TakenUp request={request} /> },
  { label: 'Svar', value: request.remark },
]

/** What was asked for and where it stands; for the secretary, with the two answers there are. */
export const RequestPage = (props: Props) => {
  const { request, mayAnswer, problem } = props
  const { state, text } = standingOfRequest(request)
  return (
    <Page
      title={request.title}
      heading={`Önskad punkt: ${request.title}`}
      aside={<Chip state={state}>{text}</Chip>}
      problem={problem !== undefined}
      breadcrumbs={[{ href: `/arbetsyta/organ/${request.bodyId}`, text: request.bodyName }]}
    >
      {problem && <ErrorSummary problems={[problemText[problem]]} />}
      <Facts rows={factsOf(request)} />
      {request.background && (
        <section>
          <h2>Bakgrund</h2>
          <Paragraphs text={request.background} />
        </section>
      )}
      {mayAnswer && request.outcome === null && (
        <section>
          <h2>Svara</h2>
          <Accept {...props} />
          <Decline {...props} />
        </section>
      )}
    </Page>
  )
}
