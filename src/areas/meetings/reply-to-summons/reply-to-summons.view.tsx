import { ErrorSummary, Facts, Notice, Page } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatDay, formatHours, formatShortDay } from '#platform/time.ts'
import type { ReplyFormRefusal } from '../reply-form.ts'
import { ReplyForms, replyProblemText } from '../reply-forms.view.tsx'
import { replyBeforeMove, standingReply } from '../reply.rule.ts'
import { answerWords, nameOfSubstitute } from '../reply-words.ts'
import { OnlineUrlLink } from '../online-url.view.tsx'
import type { Asked } from './asked.ts'

/** The meeting's own page, for those who may open it; absent on the page that a letter's link opens. */
type Place = { meetingId: string; isReadable: boolean }

const AskedFacts = ({ asked }: { asked: Asked }) => (
  <Facts
    rows={[
      { label: 'Tid', value: `${formatDay(asked.day)} ${formatHours(asked.startsAt, asked.endsAt)}`.trim() },
      { label: 'Plats', value: asked.place || (asked.onlineUrl ? '' : 'Ingen plats bestämd') },
      { label: 'På distans', value: asked.onlineUrl && <OnlineUrlLink url={asked.onlineUrl} /> },
      { label: 'Gäller', value: asked.itemNumber && `Punkt ${asked.itemNumber}, som gäst` },
      { label: 'Svara senast', value: asked.repliesBy && formatShortDay(asked.repliesBy) },
    ]}
  />
)

/** What has been answered, in a sentence; before a move, what was answered then. */
const Given = ({ asked, isForAnother }: { asked: Asked; isForAnother: boolean }) => {
  const [standing, before] = [
    standingReply(asked.replies, asked.askedFrom),
    replyBeforeMove(asked.replies, asked.askedFrom),
  ]
  const who = isForAnother ? asked.name : 'Du'
  if (standing && asked.isMoved)
    return (
      <Notice kind="warning">
        Mötet har fått ny tid sedan kallelsen. {who} svarade {answerWords[standing.answer].toLowerCase()} på den
        tidigare.
      </Notice>
    )
  if (standing)
    return (
      <Notice kind="info">
        {who} har svarat: {answerWords[standing.answer].toLowerCase()}
        {standing.substituteName && `, ersättare ${nameOfSubstitute(standing)}`}. Det går att ändra.
      </Notice>
    )
  if (before)
    return (
      <Notice kind="warning">
        Mötet har fått ny tid eller plats. {who} svarade {answerWords[before.answer].toLowerCase()} på den tidigare.
        Svara på nytt.
      </Notice>
    )
  return null
}

const breadcrumbsOf = (asked: Asked, place: Place | undefined) =>
  place?.isReadable
    ? [{ href: `/arbetsyta/moten/${place.meetingId}`, text: `${asked.bodyName} ${formatShortDay(asked.day)}` }]
    : undefined

type Props = {
  asked: Asked
  action: string
  given: Given
  problem: ReplyFormRefusal | undefined
  place?: Place
  isForAnother?: boolean
}

export const ReplyPage = ({ asked, action, given, problem, place, isForAnother = false }: Props) => (
  <Page
    title={isForAnother ? `Anteckna svar från ${asked.name}` : `Kommer du till mötet ${formatShortDay(asked.day)}?`}
    lead={
      isForAnother
        ? `${asked.bodyName}, ${asked.networkName}`
        : `${asked.name} är kallad till ${asked.bodyName}, ${asked.networkName}.`
    }
    breadcrumbs={breadcrumbsOf(asked, place)}
    problem={problem !== undefined}
  >
    {problem && <ErrorSummary problems={[replyProblemText[problem]]} />}
    <AskedFacts asked={asked} />
    <Given asked={asked} isForAnother={isForAnother} />
    <ReplyForms
      action={action}
      standing={standingReply(asked.replies, asked.askedFrom)}
      given={given}
      problem={problem}
      isForAnother={isForAnother}
    />
  </Page>
)

/** The meeting is over or cancelled: there is nothing to answer any more. */
export const ReplyOverPage = ({ asked, place }: { asked: Asked; place?: Place }) => (
  <Page
    title={asked.status === 'cancelled' ? 'Mötet är inställt' : 'Mötet har varit'}
    breadcrumbs={breadcrumbsOf(asked, place)}
  >
    <p>Det går inte längre att svara på kallelsen.</p>
    <AskedFacts asked={asked} />
  </Page>
)

type LinkProblem = 'unknown' | 'too-many'

const linkProblemText: Record<LinkProblem, string> = {
  unknown: 'Länken gäller inte. Den kan ha gått ut, eller så är du avbokad. Kontrollera att hela adressen kom med.',
  'too-many': 'Det har kommit för många försök härifrån. Vänta en kvart och försök igen.',
}

export const ReplyRefusedPage = ({ problem }: { problem: LinkProblem }) => (
  <Page title="Länken går inte att använda" problem>
    <p>{linkProblemText[problem]}</p>
    <p>
      Har du en roll här, <a href="/logga-in">logga in</a> och svara från Min sida. Annars: svara sekreteraren som
      kallade dig.
    </p>
  </Page>
)
