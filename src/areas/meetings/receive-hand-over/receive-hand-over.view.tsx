import { SecrecyChip, type Restriction } from '#areas/access/index.ts'
import { HandOverChip, type HandOver, type HandOverStep } from '#areas/matters/index.ts'
import { Button, Details, ErrorSummary, Facts, Form, Page, TextArea, Timeline } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatDay, formatShortDay, formatTime, stockholmDay } from '#platform/time.ts'

export type ReceiveProblem = 'not-now' | 'reason-missing' | 'answer-missing'

const problemText: Record<ReceiveProblem, { field?: string; text: string }> = {
  'not-now': {
    text: 'Det går inte i det läge som överlämningen är i nu. Någon kan ha hunnit före dig: läs vad som har hänt nedan.',
  },
  'reason-missing': { field: 'nej', text: 'Skriv varför ni tackar nej.' },
  'answer-missing': { field: 'svar', text: 'Skriv svaret, så som det andra organet ska läsa det.' },
}

export type HandOverView = {
  handOver: HandOver
  steps: readonly HandOverStep[]
  restrictions: readonly Restriction[]
  /** Where the receiving body's own matter stands and what it decided; absent for those who may not read it. */
  draft: { status: string; decision: string } | undefined
  readsSender: boolean
  readsReceiver: boolean
  isSender: boolean
  isReceiver: boolean
  refused: { problem: ReceiveProblem; given: Given } | undefined
}

const pathTo = ({ handOver }: HandOverView, act: string) => `/arbetsyta/overlamningar/${handOver.id}/${act}`

const stepWords = ({ bodyName, toBodyName }: HandOver): Record<string, string> => ({
  'hand-over': `${bodyName} lämnade över ärendet`,
  accept: `${toBodyName} tog emot ärendet`,
  decline: `${toBodyName} tackade nej`,
  'take-back': `${bodyName} tog tillbaka ärendet`,
  answer: `${toBodyName} svarade`,
  close: `${bodyName} noterade svaret`,
})

const History = ({ handOver, steps }: Pick<HandOverView, 'handOver' | 'steps'>) => (
  <section>
    <h2>Vad som har hänt</h2>
    <Timeline
      steps={steps.map(({ act, remark, personName, takenAt }) => ({
        day: `${formatDay(stockholmDay(takenAt))} kl. ${formatTime(takenAt)}`,
        state: act === 'answer' ? 'decided' : 'handed-over',
        title: [stepWords(handOver)[act] ?? act, personName].filter(Boolean).join(' – '),
        children: remark ? <p class="prose">{remark}</p> : undefined,
      }))}
    />
  </section>
)

const RemarkForm = ({
  view,
  act,
  id,
  label,
  hint,
  button,
}: {
  view: HandOverView
  act: string
  id: string
  label: string
  hint?: string | undefined
  button: string
}) => {
  const { refused } = view
  const problem = refused && problemText[refused.problem].field === id ? problemText[refused.problem].text : undefined
  return (
    <Form action={pathTo(view, act)} label={button}>
      <TextArea
        id={id}
        name="remark"
        label={label}
        hint={hint}
        rows={5}
        maxLength={4000}
        value={problem ? refused?.given['remark'] : act === 'svara' ? view.draft?.decision : ''}
        error={problem}
      />
      <Button variant={act === 'svara' ? 'primary' : 'secondary'}>{button}</Button>
    </Form>
  )
}

const ReceiverActs = ({ view }: { view: HandOverView }) => {
  const { handOver, refused } = view
  if (handOver.status === 'sent')
    return (
      <section>
        <h2>Ta ställning</h2>
        <p>Tar ni emot det blir det ett ärende i {handOver.toBodyName} och hamnar på dagordningen till nästa möte.</p>
        <Form action={pathTo(view, 'ta-emot')} inline>
          <Button>Ta emot ärendet</Button>
        </Form>
        <Details summary="Tacka nej" open={refused?.problem === 'reason-missing'}>
          <RemarkForm view={view} act="tacka-nej" id="nej" label="Varför?" button="Tacka nej" />
        </Details>
      </section>
    )
  if (handOver.status !== 'accepted') return null
  return (
    <section>
      <h2>Svara {handOver.bodyName}</h2>
      <RemarkForm
        view={view}
        act="svara"
        id="svar"
        label="Svar"
        hint={
          view.draft?.decision ? 'Här står ert senaste beslut i ärendet. Ändra det om svaret är ett annat.' : undefined
        }
        button={`Svara ${handOver.bodyName}`}
      />
    </section>
  )
}

const SenderActs = ({ view }: { view: HandOverView }) => {
  const { handOver } = view
  if (handOver.status === 'sent')
    return (
      <Details summary="Ta tillbaka ärendet">
        <p>{handOver.toBodyName} har inte tagit emot det. Tar ni tillbaka det tas det upp på ert nästa möte.</p>
        <Form action={pathTo(view, 'ta-tillbaka')} inline>
          <Button variant="secondary">Ta tillbaka ärendet</Button>
        </Form>
      </Details>
    )
  if (handOver.status !== 'answered' && handOver.status !== 'declined') return null
  return <p>Svaret noteras på nästa möte med {handOver.bodyName}. Ärendet hamnar där av sig självt.</p>
}

const factsOf = ({ handOver, readsSender, readsReceiver }: HandOverView) => [
  {
    label: 'Från',
    value: readsSender ? (
      <a href={`/arbetsyta/moten/${handOver.meetingId}#punkt-${handOver.itemId}`}>
        {handOver.bodyName} {formatShortDay(handOver.day)}
      </a>
    ) : (
      `${handOver.bodyName} ${formatShortDay(handOver.day)}`
    ),
  },
  { label: 'Till', value: handOver.toBodyName },
  { label: 'Önskas', value: handOver.wording },
  { label: 'När', value: handOver.wanted },
  { label: 'Svar', value: handOver.answer },
  {
    label: `Ärendet i ${handOver.bodyName}`,
    value: readsSender && <a href={`/arbetsyta/arenden/${handOver.matterId}`}>{handOver.title}</a>,
  },
  {
    label: `Ärendet i ${handOver.toBodyName}`,
    value: readsReceiver && handOver.toMatterId && (
      <a href={`/arbetsyta/arenden/${handOver.toMatterId}`}>{handOver.title}</a>
    ),
  },
]

/** A matter between two bodies: what is asked for, how far it has come, and what either of them can do. */
export const HandOverPage = ({ view }: { view: HandOverView }) => {
  const { handOver, refused, restrictions } = view
  const own = view.readsReceiver ? handOver.toBodyId : handOver.bodyId
  return (
    <Page
      title={`Överlämnat: ${handOver.title}`}
      aside={<HandOverChip handOver={handOver} />}
      problem={refused !== undefined}
      breadcrumbs={[
        { href: '/arbetsyta/arenden', text: 'Ärenden' },
        {
          href: `/arbetsyta/organ/${own}`,
          text: view.readsReceiver ? handOver.toBodyName : handOver.bodyName,
        },
      ]}
    >
      {refused && <ErrorSummary problems={[problemText[refused.problem]]} />}
      {restrictions.map((restriction) => (
        <SecrecyChip key={restriction.id} restriction={restriction} />
      ))}
      <Facts rows={factsOf(view)} />
      {view.isReceiver && <ReceiverActs view={view} />}
      {view.isSender && <SenderActs view={view} />}
      <History handOver={handOver} steps={view.steps} />
    </Page>
  )
}
