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
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import { lastDayText } from '../last-day-text.ts'
import type { Organisation } from '../organisation.ts'

export const problemText = {
  day: 'Skriv den sista dagen, till exempel 2026-12-31.',
  remark: 'Anmärkningen får ha högst 2 000 tecken.',
  ...lastDayText,
} as const

export type Problem = keyof typeof problemText

const fieldOf = (problem: Problem) => (problem === 'remark' ? 'remark' : 'day')

const breadcrumbs = ({ id, name }: Organisation) => [
  { href: '/arbetsyta/organisationer', text: 'Organisationer' },
  { href: `/arbetsyta/organisationer/${id}`, text: name },
]

type Props = { organisation: Organisation; given?: Given; problems?: readonly Problem[] }

export const EndPage = ({ organisation, given = {}, problems = [] }: Props) => {
  const field = (name: string) => ({
    name,
    value: given[name],
    error: problems.filter((problem) => fieldOf(problem) === name).map((problem) => problemText[problem])[0],
  })
  return (
    <Page
      title={`Avsluta ${organisation.name}`}
      problem={problems.length > 0}
      breadcrumbs={breadcrumbs(organisation)}
      lead={
        <>
          För en organisation som läggs ned. Tar en annan över? Då ska du{' '}
          <a href={`/arbetsyta/organisationer/${organisation.id}/sammanslagning`}>slå ihop dem</a> i stället.
        </>
      }
    >
      <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: problemText[problem] }))} />
      <Form>
        <DateField {...field('day')} label="Sista dag" required />
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

export const ConfirmEndPage = ({
  organisation,
  day,
  remark,
}: {
  organisation: Organisation
  day: string
  remark: string
}) => (
  <Page title={`Ska ${organisation.name} avslutas?`} breadcrumbs={breadcrumbs(organisation)}>
    <Notice kind="warning">Det går inte att ångra.</Notice>
    <ul>
      <li>
        {organisation.name} finns till och med {formatShortDay(day)}.
      </li>
      <li>Därefter kan den inte väljas som ny medlem. I anteckningar och beslut från sin tid står den kvar.</li>
      <li>Nätverk där den är medlem ändras inte. Deras sekreterare avslutar medlemskapet.</li>
    </ul>
    <Form>
      <HiddenField name="day" value={day} />
      <HiddenField name="remark" value={remark} />
      <HiddenField name="confirmed" value="ja" />
      <ActionRow>
        <Button>Avsluta organisationen</Button>
        <ButtonLink href={`/arbetsyta/organisationer/${organisation.id}`}>Avbryt</ButtonLink>
      </ActionRow>
    </Form>
  </Page>
)
