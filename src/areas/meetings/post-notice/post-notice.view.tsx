import {
  Button,
  DateField,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  Notice,
  Page,
  Select,
  TextField,
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import type { Meeting } from '../meeting.ts'
import type { KnownBoard } from '../read-deadlines.ts'
import { postingProblemText, type PostingProblem } from './post-notice.rule.ts'

export type RefusedPosting = { problem: PostingProblem; field: string; given: Given }
/** What the notice's own words are drawn from. */
export type NoticeChoice = { boardName: string; postedOn: string; keptAt: string }

type Props = {
  meeting: Meeting
  boards: readonly KnownBoard[]
  /** Names of the boards that it may be on; none where they are not known. */
  possible: readonly string[]
  text: string | undefined
  why: PostingProblem | undefined
  choice: NoticeChoice
  isSecretary: boolean
  refused: RefusedPosting | undefined
}

const pathOf = (meeting: Meeting) => `/arbetsyta/moten/${meeting.id}/anslag`
const errorOn = (refused: Props['refused'], field: string) =>
  refused?.field === field ? postingProblemText[refused.problem] : undefined

const NoticeText = ({ meeting, boards, text, choice }: Props) => (
  <section>
    <h2>Anslagets text</h2>
    <pre class="notice-text" tabIndex={0} aria-label="Anslagets text">
      {text}
    </pre>
    <p>
      <a href={`${pathOf(meeting)}.txt?${new URLSearchParams({ ...choice })}`}>Hämta texten som fil</a>
    </p>
    <Details summary="Ändra uppgifterna i texten">
      <Form method="get" action={pathOf(meeting)} label="Ändra uppgifterna i texten">
        <Select
          id="text-board"
          name="boardName"
          label="Anslagstavla"
          choices={boards.map(({ name }) => ({ value: name, text: name }))}
          value={choice.boardName}
        />
        <DateField id="text-posted" name="postedOn" label="Sätts upp" value={choice.postedOn} />
        <TextField
          name="keptAt"
          label="Var protokollet finns"
          hint="Till exempel: på kommunens webbplats och i kommunhusets reception."
          value={choice.keptAt}
          maxLength={300}
        />
        <Button variant="secondary">Visa texten</Button>
      </Form>
    </Details>
  </section>
)

const BoardEntry = ({ noticeBoard, page }: { noticeBoard: KnownBoard; page: Props }) => {
  const field = `ned-${noticeBoard.id}`
  const error = errorOn(page.refused, field)
  const up = noticeBoard.postedOn ? `uppe sedan ${formatShortDay(noticeBoard.postedOn)}` : 'inte uppe än'
  return (
    <li>
      <p>
        <strong>{noticeBoard.name}</strong>: {up}
        {noticeBoard.takenDownOn && `, nedtaget ${formatShortDay(noticeBoard.takenDownOn)}`}
      </p>
      {page.isSecretary && noticeBoard.id && !noticeBoard.takenDownOn && (
        <Details summary={`Anteckna att anslaget är nedtaget: ${noticeBoard.name}`} open={error !== undefined}>
          <Form
            action={`${pathOf(page.meeting)}/${noticeBoard.id}/ta-ner`}
            label={`Ta ner, ${noticeBoard.name}`}
            inline
          >
            <DateField
              id={field}
              name="takenDownOn"
              label="Togs ner"
              value={page.refused?.given['takenDownOn']}
              error={error}
            />
            <Button variant="secondary">Anteckna att det är nedtaget</Button>
          </Form>
        </Details>
      )}
    </li>
  )
}

const BoardField = ({ boards, possible, refused }: Pick<Props, 'boards' | 'possible' | 'refused'>) => {
  const open = boards.find(({ postedOn }) => postedOn === '')
  const typed = refused?.given['name']
  const field = {
    ...{ name: 'name', label: 'Vems anslagstavla', value: typed ?? open?.name ?? '' },
    error: errorOn(refused, 'name'),
  }
  if (possible.length === 0) return <TextField {...field} maxLength={200} />
  const names = typed && !possible.includes(typed) ? [typed, ...possible] : possible
  return <Select {...field} choices={names.map((name) => ({ value: name, text: name }))} />
}

const PostForm = (props: Props) => {
  const { meeting, choice, refused } = props
  const given = refused?.given
  return (
    <section>
      <h2>Anteckna att anslaget är uppe</h2>
      <Form action={pathOf(meeting)} label="Anteckna att anslaget är uppe">
        <BoardField {...props} />
        <DateField
          name="postedOn"
          label="Sattes upp"
          value={given?.['postedOn'] ?? choice.postedOn}
          error={errorOn(refused, 'postedOn')}
        />
        <Button>Anteckna anslaget</Button>
      </Form>
    </section>
  )
}

export const NoticePage = (props: Props) => {
  const { meeting, boards, why, refused } = props
  return (
    <Page
      title={`Anslag om protokollet ${formatShortDay(meeting.day)}`}
      heading="Anslag på anslagstavlan"
      problem={refused !== undefined}
      breadcrumbs={meetingCrumbs(meeting)}
    >
      {refused && <ErrorSummary problems={[{ field: refused.field, text: postingProblemText[refused.problem] }]} />}
      {why ? (
        <EmptyState title="Inget anslag nu">
          <p>{postingProblemText[why]}</p>
        </EmptyState>
      ) : (
        <>
          {props.text === undefined ? (
            <Notice kind="warning">
              En punkt har stängts för dig sedan protokollet justerades. Den som kan läsa punkten skriver anslaget.
            </Notice>
          ) : (
            <NoticeText {...props} />
          )}
          <section>
            <h2>Anslagstavlor</h2>
            <ul>
              {boards.map((noticeBoard) => (
                <BoardEntry key={noticeBoard.name} noticeBoard={noticeBoard} page={props} />
              ))}
            </ul>
          </section>
          {props.isSecretary && <PostForm {...props} />}
          <p>
            <a href={`/arbetsyta/moten/${meeting.id}/dagar`}>Dagar att hålla</a>
          </p>
        </>
      )}
    </Page>
  )
}
