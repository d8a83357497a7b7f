import {
  Button,
  ButtonLink,
  DateField,
  ErrorSummary,
  Facts,
  Form,
  Page,
  Radios,
  TextArea,
  TextField,
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Network } from '../network.ts'
import {
  decisionOutcomes,
  type MemberAnswer,
  type MemberDecision,
  type NetworkProgramme,
} from '../network-programme.ts'
import type { Refusal } from './record-member-decision.rule.ts'
import { networkCrumbs } from '../network-paths.ts'

export type Problem = keyof MemberDecision | Refusal

const problemText: Record<Problem, string> = {
  outcome: 'Välj vad medlemmen beslutade.',
  decidedIn: 'Skriv var beslutet fattades, till exempel kommunfullmäktige.',
  decidedOn: 'Skriv dagen för beslutet som 2018-06-12, eller lämna den tom.',
  paragraph: 'Skriv paragrafen kortare, till exempel 84.',
  remark: 'Skriv anmärkningen kortare, högst 500 tecken.',
  'before-sent': 'Dagen ligger före den då programmet sändes till medlemmarna. Kontrollera dagen för beslutet.',
  'decided-later': 'Dagen har inte varit än. Anteckna beslutet när det är fattat.',
  'recorded-already':
    'Ett annat beslut är redan antecknat för medlemmen, och det går inte att ändra. Läs det under Program.',
}
export const isProblem = (name: unknown): name is Problem => String(name) in problemText
const fieldOf = (problem: Problem): string | undefined => {
  if (problem === 'recorded-already') return undefined
  return problem === 'before-sent' || problem === 'decided-later' ? 'decidedOn' : problem
}
const outcomes = Object.entries(decisionOutcomes).map(([value, text]) => ({ value, text }))

type Props = {
  network: Network
  /** What the member was asked to decide on. */
  sent: NetworkProgramme
  answer: MemberAnswer
  given?: Given
  problems?: readonly Problem[]
}

/** What stands and can't be changed. */
const Recorded = ({ decision }: { decision: MemberDecision }) => (
  <Facts
    rows={[
      { label: 'Beslut', value: decisionOutcomes[decision.outcome] },
      { label: 'Beslutades i', value: decision.decidedIn },
      { label: 'Dag', value: decision.decidedOn && formatShortDay(decision.decidedOn) },
      { label: 'Paragraf', value: decision.paragraph && `§ ${decision.paragraph}` },
      { label: 'Anmärkning', value: decision.remark },
    ]}
  />
)

const DecisionForm = ({ given = {}, problems = [] }: Pick<Props, 'given' | 'problems'>) => {
  const errors = Object.fromEntries(problems.map((problem) => [fieldOf(problem), problemText[problem]]))
  const field = (name: keyof MemberDecision) => ({ name, value: given[name], error: errors[name] })
  return (
    <Form>
      <Radios {...field('outcome')} legend="Vad beslutade medlemmen?" choices={outcomes} required />
      <TextField
        {...field('decidedIn')}
        label="Beslutades i"
        hint="Till exempel kommunfullmäktige eller kommunstyrelsen."
        required
      />
      <DateField {...field('decidedOn')} label="Dag för beslutet" hint="Lämna tomt om dagen inte är känd." optional />
      <TextField {...field('paragraph')} label="Paragraf" hint="Till exempel 84." narrow optional />
      <TextArea {...field('remark')} label="Anmärkning" hint="Till exempel vad som ändrades." rows={2} optional />
      <Button>Anteckna beslutet för gott</Button>
    </Form>
  )
}

export const MemberDecisionPage = ({ network, sent, answer, given, problems = [] }: Props) => (
  <Page
    title={`Anteckna beslutet i ${answer.organisation}`}
    problem={problems.length > 0}
    breadcrumbs={networkCrumbs(network, {
      href: `/arbetsyta/natverk/${network.id}/program`,
      text: 'Program och visioner',
    })}
    lead={
      answer.decision
        ? `Beslutet om ${sent.title} är antecknat och går inte att ändra.`
        : `${sent.title}, sänt ${formatShortDay(sent.sentOn)}. Ett antecknat beslut går inte att ändra, så ha protokollet framför dig.`
    }
  >
    <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: problemText[problem] }))} />
    {answer.decision ? (
      <>
        <Recorded decision={answer.decision} />
        <ButtonLink href={`/arbetsyta/natverk/${network.id}/program`}>Visa alla medlemmars beslut</ButtonLink>
      </>
    ) : (
      <DecisionForm given={given ?? {}} problems={problems} />
    )}
  </Page>
)
