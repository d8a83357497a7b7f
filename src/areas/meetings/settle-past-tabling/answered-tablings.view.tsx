import type { Restriction } from '#areas/access/index.ts'
import { pastTablingsPath, pastTablingWords, type AnsweredTabling } from '#areas/matters/index.ts'
import { Button, DataTable, Form, HiddenField } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { MatterLink, MeetingLink } from './past-tabling-table.view.tsx'

type Props = {
  answered: readonly AnsweredTabling[]
  restrictions: readonly Restriction[]
  maySettle: boolean
  body: { id: string }
}

const Undo = ({ bodyId, said }: { bodyId: string; said: AnsweredTabling }) => (
  <Form action={`${pastTablingsPath(bodyId)}/angra`} inline>
    <HiddenField name="matter" value={said.matterId} />
    <Button variant="tertiary">
      Ångra<span class="ds-sr-only">: {said.title}</span>
    </Button>
  </Form>
)

const saidBy = ({ saidOn, saidBy: name }: AnsweredTabling) => [formatShortDay(saidOn), name].filter(Boolean).join(', ')

/** What others have said of matters that somebody was about to answer. */
export const SaidAlready = ({ said }: { said: readonly AnsweredTabling[] }) =>
  said.length > 0 && (
    <ul>
      {said.map((one) => (
        <li key={one.matterId}>
          {one.title}: {pastTablingWords[one.act]} ({saidBy(one)}){one.remark && `. Skäl: ${one.remark}`}
        </li>
      ))}
    </ul>
  )

/** What has been said, by whom and when, with a way back. */
export const Answered = ({ answered, restrictions, maySettle, body }: Props) => (
  <DataTable
    caption="Besked som har lämnats"
    hideCaption
    columns={['Ärende', 'Bordlades', 'Besked', 'Skäl', 'Sagt', ...(maySettle ? ['Gör'] : [])]}
    rows={answered.map((said) => [
      <MatterLink {...said} restrictions={restrictions} />,
      <MeetingLink {...said} />,
      pastTablingWords[said.act],
      said.remark || '–',
      saidBy(said),
      ...(maySettle ? [<Undo bodyId={body.id} said={said} />] : []),
    ])}
  />
)
