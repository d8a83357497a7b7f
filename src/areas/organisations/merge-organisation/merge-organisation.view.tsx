import {
  ActionRow,
  Button,
  ButtonLink,
  DateField,
  ErrorSummary,
  Form,
  HiddenField,
  Notice,
  Page,
  TextArea,
  TextField,
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import { lastDayText } from '../last-day-text.ts'
import type { Organisation } from '../organisation.ts'
import type { Refusal } from './merge-organisation.rule.ts'

export const problemText: Record<Refusal | 'successor' | 'day' | 'remark', string> = {
  successor: 'Skriv namnet på den organisation som tar över.',
  day: 'Skriv den sista dagen, till exempel 2026-12-31.',
  remark: 'Anmärkningen får ha högst 2 000 tecken.',
  'successor-unknown': 'Organisationen finns inte i registret. Skriv namnet som det står där.',
  'successor-itself': 'En organisation kan inte gå upp i sig själv. Skriv namnet på en annan.',
  'successor-ended': 'Den organisationen är avslutad. Välj den som tog över efter den.',
  ...lastDayText,
}

export type Problem = keyof typeof problemText

const fieldOf = (problem: Problem): string => {
  if (problem === 'remark') return 'remark'
  return problem.startsWith('successor') ? 'successor' : 'day'
}

const breadcrumbs = ({ id, name }: Organisation) => [
  { href: '/arbetsyta/organisationer', text: 'Organisationer' },
  { href: `/arbetsyta/organisationer/${id}`, text: name },
]

type Props = { organisation: Organisation; given?: Given; problems?: readonly Problem[] }

export const MergePage = ({ organisation, given = {}, problems = [] }: Props) => {
  const field = (name: string) => ({
    name,
    value: given[name],
    error: problems.filter((problem) => fieldOf(problem) === name).map((problem) => problemText[problem])[0],
  })
  return (
    <Page
      title={`Slå ihop ${organisation.name} med en annan`}
      problem={problems.length > 0}
      breadcrumbs={breadcrumbs(organisation)}
      lead="Organisationen upphör och den andra tar över. Du får se vad som händer innan det blir av."
    >
      <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: problemText[problem] }))} />
      <Form>
        <TextField {...field('successor')} label="Går upp i" hint="Namnet som det står i registret." required />
        <DateField {...field('day')} label="Sista dag som egen organisation" required />
        <TextArea
          {...field('remark')}
          label="Anmärkning"
          hint="Till exempel vilket beslut det bygger på."
          rows={3}
          optional
        />
        <Button>Gå vidare</Button>
      </Form>
    </Page>
  )
}

type ConfirmProps = { organisation: Organisation; successor: Organisation; day: string; remark: string }

export const ConfirmMergePage = ({ organisation, successor, day, remark }: ConfirmProps) => (
  <Page title={`Ska ${organisation.name} gå upp i ${successor.name}?`} breadcrumbs={breadcrumbs(organisation)}>
    <Notice kind="warning">Sammanslagningen går inte att ångra.</Notice>
    <ul>
      <li>
        {organisation.name} finns till och med {formatShortDay(day)}.
      </li>
      <li>Därefter kan den inte väljas som ny medlem. I anteckningar och beslut från sin tid står den kvar.</li>
      <li>
        Nätverk där {organisation.name} är medlem ändras inte. Deras sekreterare avslutar medlemskapet och lägger till{' '}
        {successor.name}.
      </li>
    </ul>
    <Form>
      <HiddenField name="successor" value={successor.name} />
      <HiddenField name="day" value={day} />
      <HiddenField name="remark" value={remark} />
      <HiddenField name="confirmed" value="ja" />
      <ActionRow>
        <Button>Slå ihop organisationerna</Button>
        <ButtonLink href={`/arbetsyta/organisationer/${organisation.id}`}>Avbryt</ButtonLink>
      </ActionRow>
    </Form>
  </Page>
)
