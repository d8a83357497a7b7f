import { ButtonLink, Chip, DataTable, EmptyState, Page } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { decidedInWords } from '../decided-in-words.rule.ts'
import type { Network } from '../network.ts'
import { NetworkTabs } from '../network-tabs.view.tsx'
import { decisionOutcomes, programmeKinds, type MemberAnswer, type NetworkProgramme } from '../network-programme.ts'
import { networkCrumbs } from '../network-paths.ts'

type Props = {
  network: Network
  programmes: readonly NetworkProgramme[]
  answers: readonly MemberAnswer[]
  mayAdd: boolean
  mayRecordFor: (organisationId: string) => boolean
}

const kindNames: Record<string, string> = programmeKinds
const signs = { adopted: 'decided', 'adopted-with-changes': 'decided', declined: 'late' } as const

/** Names as one says them: 'Botkyrka, Haninge och Nykvarn'. */
const inARow = (names: readonly string[]) => new Intl.ListFormat('sv', { type: 'conjunction' }).format(names)

const Answer = ({ answer, href }: { answer: MemberAnswer; href: string | undefined }) => {
  if (answer.decision)
    return <Chip state={signs[answer.decision.outcome]}>{decisionOutcomes[answer.decision.outcome]}</Chip>
  return (
    <>
      <Chip state="waiting">Väntar på beslut</Chip>{' '}
      {href && (
        <a href={href}>
          Anteckna beslutet<span class="ds-sr-only"> i {answer.organisation}</span>
        </a>
      )}
    </>
  )
}

type OneProps = Pick<Props, 'network' | 'mayRecordFor'> & { sent: NetworkProgramme; answers: Props['answers'] }

const Answers = ({ network, sent, answers, mayRecordFor }: OneProps) => (
  <DataTable
    caption={`Medlemmarnas beslut om ${sent.title}`}
    hideCaption
    columns={['Medlem', 'Beslut', 'Beslutades i', 'Dag', 'Paragraf', 'Anmärkning']}
    rows={answers.map((answer) => {
      const { decision, organisationId } = answer
      const href = `/arbetsyta/natverk/${network.id}/program/${sent.id}/beslut/${organisationId}`
      return [
        answer.organisation,
        <Answer answer={answer} href={mayRecordFor(organisationId) ? href : undefined} />,
        decision?.decidedIn ?? '–',
        decision?.decidedOn ? formatShortDay(decision.decidedOn) : '–',
        decision?.paragraph ? `§ ${decision.paragraph}` : '–',
        decision?.remark || '–',
      ]
    })}
  />
)

function SentProgramme(props: OneProps) {
  const { sent, answers } = props
  const waiting = answers.filter(({ decision }) => decision === null).map(({ organisation }) => organisation)
  return (
    <section id={`program-${sent.id}`}>
      <h2>{sent.title}</h2>
      <p>
        {`Nätverkets ${kindNames[sent.kind] ?? 'program'}, sänt till medlemmarna ${formatShortDay(sent.sentOn)}. `}
        {sent.address && <a href={sent.address}>Läs det</a>}
      </p>
      <p>
        <strong>{decidedInWords(answers.length - waiting.length, answers.length)}</strong>
        {waiting.length > 0 && waiting.length <= 12 && ` Väntar på ${inARow(waiting)}.`}
      </p>
      {answers.length > 0 && <Answers {...props} />}
    </section>
  )
}

export const ProgrammesPage = ({ network, programmes, answers, mayAdd, mayRecordFor }: Props) => (
  <Page
    title={`Program och visioner i ${network.name}`}
    heading="Program och visioner"
    wide
    breadcrumbs={networkCrumbs(network)}
    lead="Det som varje medlem beslutar om hemma, medlem för medlem."
  >
    <NetworkTabs networkId={network.id} />
    {programmes.length === 0 && (
      <EmptyState title="Inget program och ingen vision ännu">
        Här står varje program som nätverket har sänt till sina medlemmar, vem som har beslutat och vem som väntar.
      </EmptyState>
    )}
    {programmes.map((sent) => (
      <SentProgramme
        key={sent.id}
        network={network}
        sent={sent}
        answers={answers.filter(({ programmeId }) => programmeId === sent.id)}
        mayRecordFor={mayRecordFor}
      />
    ))}
    {mayAdd && <ButtonLink href={`/arbetsyta/natverk/${network.id}/program/nytt`}>Lägg upp ett program</ButtonLink>}
  </Page>
)
