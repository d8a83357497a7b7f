import { SecrecyChip, type Restriction } from '#areas/access/index.ts'
import type { Continuation } from '#areas/matters/types.ts'
import type { Body } from '#areas/networks/types.ts'
import { Button, DataTable, Form, HiddenField } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { OpenProposal } from '../same-matter.ts'
import { pairOf } from '../waiting-proposals.rule.ts'
import { both, Earlier, Later } from './proposed-items.view.tsx'

type Props = {
  body: Body
  apart: readonly OpenProposal[]
  joined: readonly Continuation[]
  restrictions: readonly Restriction[]
}

type UndoProps = { bodyId: string; name: 'joined' | 'told'; value: string; what: string }
const Undo = ({ bodyId, name, value, what }: UndoProps) => (
  <Form action={`/arbetsyta/organ/${bodyId}/hor-ihop/angra`} inline>
    <HiddenField name={name} value={value} />
    <Button variant="tertiary">
      Ångra<span class="ds-sr-only">{what}</span>
    </Button>
  </Form>
)

/** What a person has said is the same, with a way back. */
export const Joined = ({ joined, body, restrictions }: Pick<Props, 'joined' | 'body' | 'restrictions'>) => (
  <DataTable
    caption="Sammanförda ärenden"
    hideCaption
    columns={['Ärendet', 'Fortsätter', 'Varför', 'Sammanfört', 'Gör']}
    rows={joined.map((one) => [
      <>
        <a href={`/arbetsyta/arenden/${one.matterId}`}>{one.title}</a>{' '}
        <span class="quiet">{formatShortDay(one.day)}</span>
        {restrictions
          .filter(({ recordId }) => recordId === one.matterId || recordId === one.earlierMatterId)
          .map((restriction) => (
            <SecrecyChip key={restriction.id} restriction={restriction} />
          ))}
      </>,
      <>
        <a href={`/arbetsyta/arenden/${one.earlierMatterId}`}>{one.earlierTitle}</a>{' '}
        <span class="quiet">{formatShortDay(one.earlierDay)}</span>
      </>,
      one.reason,
      [formatShortDay(one.joinedOn), one.joinedBy].filter(Boolean).join(', '),
      <Undo bodyId={body.id} name="joined" value={one.id} what={`: ${one.title} fortsätter ${one.earlierTitle}`} />,
    ])}
  />
)

/** What a person has said is not the same, with a way back. */
export const Apart = ({ apart, body, restrictions }: Pick<Props, 'apart' | 'body' | 'restrictions'>) => (
  <DataTable
    caption="Inte samma ärende"
    hideCaption
    columns={['Ärendet', 'Fortsätter inte', 'Sagt av', 'Gör']}
    rows={apart.map((proposal) => [
      <Later proposal={proposal} restrictions={restrictions} />,
      <Earlier proposal={proposal} restrictions={restrictions} />,
      proposal.apartBy || '–',
      <Undo bodyId={body.id} name="told" value={pairOf(proposal)} what={both(proposal)} />,
    ])}
  />
)
