import {
  Button,
  Chip,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  Notice,
  Page,
  Paragraphs,
  Radios,
  Select,
  TextArea,
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import type { Remark } from './remark.ts'
import { remarkProblemText, type RemarkProblem } from './remark-on-notes.rule.ts'

export type RefusedRemark = { problem: RemarkProblem; given: Given; remarkId?: string }

type Props = {
  meeting: Meeting
  agenda: readonly AgendaItem[]
  remarks: readonly Remark[]
  seesAll: boolean
  mayRemark: boolean
  mayAnswer: boolean
  mayRecall: boolean
  refused: RefusedRemark | undefined
}

const pathOf = ({ meeting }: Props) => `/arbetsyta/moten/${meeting.id}/synpunkter`
const fieldOf = ({ problem, remarkId }: RefusedRemark) => {
  if (remarkId) return problem === 'outcome-missing' ? `utfall-${remarkId}` : `svar-${remarkId}`
  return problem === 'item-missing' ? 'itemId' : 'wording'
}

const RemarkForm = (props: Props) => {
  const refused = props.refused?.remarkId ? undefined : props.refused
  const errorOn = (field: string) =>
    refused && fieldOf(refused) === field ? remarkProblemText[refused.problem] : undefined
  const choices = props.agenda.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` }))
  return (
    <section>
      <h2>Lämna en synpunkt</h2>
      <Form action={pathOf(props)} label="Lämna en synpunkt">
        <Select
          name="itemId"
          label="Vad gäller det?"
          choices={[{ value: '', text: 'Helheten' }, ...choices]}
          value={refused?.given['itemId'] ?? ''}
          error={errorOn('itemId')}
        />
        <TextArea
          name="wording"
          label="Din synpunkt"
          hint="Sekreteraren och justeraren läser den."
          rows={4}
          value={refused?.given['wording']}
          error={errorOn('wording')}
        />
        <Button>Lämna synpunkten</Button>
      </Form>
    </section>
  )
}

const AnswerForm = ({ remark, page }: { remark: Remark; page: Props }) => {
  const refused = page.refused?.remarkId === remark.id ? page.refused : undefined
  const errorOn = (field: string) =>
    refused && fieldOf(refused) === field ? remarkProblemText[refused.problem] : undefined
  return (
    <Details summary="Besvara synpunkten" open={refused !== undefined}>
      <Form action={`${pathOf(page)}/${remark.id}/svar`} label={`Besvara ${remark.personName}`}>
        <Radios
          id={`utfall-${remark.id}`}
          name="outcome"
          legend="Vad blev det?"
          choices={[
            { value: 'changed', text: 'Ändrat efter synpunkten' },
            { value: 'kept', text: 'Texten står kvar' },
          ]}
          value={refused?.given['outcome']}
          error={errorOn(`utfall-${remark.id}`)}
          inline
        />
        <TextArea
          id={`svar-${remark.id}`}
          name="wording"
          label="Ditt svar"
          hint="Om texten står kvar: skriv varför."
          rows={2}
          value={refused?.given['wording']}
          error={errorOn(`svar-${remark.id}`)}
        />
        <Button variant="secondary">Besvara synpunkten</Button>
      </Form>
    </Details>
  )
}

const placeOf = (remark: Remark, agenda: readonly AgendaItem[]) => {
  const about = agenda.find(({ id }) => id === remark.itemId)
  return about ? `Punkt ${about.number}. ${about.title}` : 'Helheten'
}

const RemarkEntry = ({ remark, page }: { remark: Remark; page: Props }) => (
  <li class="remark" id={`synpunkt-${remark.id}`}>
    <h3>{placeOf(remark, page.agenda)}</h3>
    <Paragraphs text={remark.wording} />
    <p class="quiet">
      {remark.personName}, {formatShortDay(stockholmDay(remark.remarkedAt))}
    </p>
    {remark.answer ? (
      <p>
        <Chip state={remark.answer.outcome === 'changed' ? 'decided' : 'open'}>
          {remark.answer.outcome === 'changed' ? 'Ändrat' : 'Står kvar'}
        </Chip>{' '}
        {remark.answer.wording} <span class="quiet">{remark.answer.by}</span>
      </p>
    ) : (
      <p>
        <Chip state="waiting">Inte besvarad</Chip>
      </p>
    )}
    {page.mayAnswer && !remark.answer && <AnswerForm remark={remark} page={page} />}
  </li>
)

export const RemarksPage = (props: Props) => {
  const { meeting, remarks, refused, seesAll } = props
  const { the, it } = notesWords(meeting.documentKind)
  return (
    <Page
      title={`Synpunkter på ${the} ${formatShortDay(meeting.day)}`}
      heading={`Synpunkter på ${the}`}
      problem={refused !== undefined}
      breadcrumbs={meetingCrumbs(meeting)}
    >
      {refused && <ErrorSummary problems={[{ field: fieldOf(refused), text: remarkProblemText[refused.problem] }]} />}
      {remarks.length > 0 ? (
        <section>
          <h2>{seesAll ? 'Inkomna synpunkter' : 'Dina synpunkter'}</h2>
          <ul class="plain-list">
            {remarks.map((remark) => (
              <RemarkEntry key={remark.id} remark={remark} page={props} />
            ))}
          </ul>
        </section>
      ) : (
        <EmptyState title={seesAll ? 'Ingen har lämnat någon synpunkt' : 'Du har inte lämnat någon synpunkt'}>
          <p>
            {props.mayRemark
              ? `Läs ${the} och säg till om något inte stämmer.`
              : `Synpunkter tas emot medan ${the} väntar på justering.`}
          </p>
        </EmptyState>
      )}
      {props.mayRecall && (
        <section>
          <h2>Ändra {the}</h2>
          <p>
            Ta tillbaka {the} om något ska ändras. Skicka {it} sedan för justering igen.
          </p>
          <Form action={`/arbetsyta/moten/${meeting.id}/ta-tillbaka`} inline>
            <Button variant="secondary">Ta tillbaka för ändring</Button>
          </Form>
        </section>
      )}
      {props.mayRemark && <RemarkForm {...props} />}
      {refused?.problem === 'not-now' && <Notice kind="info">Det du skrev: {refused.given['wording']}</Notice>}
    </Page>
  )
}
