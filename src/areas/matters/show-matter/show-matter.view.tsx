import { SecrecyChip, type Restriction } from '#areas/access/index.ts'
import { Facts, Page, Timeline } from '#platform/html/index.ts'
import type { Matter } from '../matter.ts'
import { MatterChip } from '../matter-chip.view.tsx'
import { Continuations } from './continuations.view.tsx'
import { pastTablingsPath } from '../past-tablings-line.view.tsx'
import type { MatterNow } from './matter-now.rule.ts'
import type { MatterStory } from './matter-story.ts'
import { storySteps } from './story-steps.view.tsx'

type Props = { story: MatterStory; now: MatterNow; today: string; mayRestrict: boolean; mayJoin: boolean }

const SecrecyLink = ({ matter, restrictions }: { matter: Matter; restrictions: readonly Restriction[] }) => (
  <p>
    {restrictions.some(({ recordId }) => recordId === matter.id) ? (
      <a href={`/arbetsyta/natverk/${matter.networkId}/sekretess`}>Se vad som är stängt, eller häv sekretessen</a>
    ) : (
      <a href={`/arbetsyta/sekretess/ny?slag=matter&id=${matter.id}`}>Stäng ärendet för andra</a>
    )}
  </p>
)

const timesTabled = ({ matter, stages }: MatterStory) =>
  stages.filter((stage) => stage.matterId === matter.id && stage.tabling).length

/** Where the matter is now, and how it came there: across meetings, bodies and organisations. */
export const MatterPage = ({ story, now, today, mayRestrict, mayJoin }: Props) => {
  const { matter, restrictions } = story
  return (
    <Page
      title={matter.title}
      aside={<MatterChip status={matter.status} timesTabled={timesTabled(story)} />}
      lead={now.words}
      breadcrumbs={[
        { href: '/arbetsyta/arenden', text: 'Ärenden' },
        { href: `/arbetsyta/organ/${matter.bodyId}`, text: matter.bodyName },
      ]}
    >
      {restrictions
        .filter(({ recordId }) => recordId === matter.id)
        .map((restriction) => (
          <SecrecyChip key={restriction.id} restriction={restriction} />
        ))}
      {now.owner && <Facts rows={[{ label: 'Nästa steg har', value: now.owner }]} />}
      {story.past && (
        <p>
          <a href={pastTablingsPath(matter.bodyId)}>Bordlagda i inlästa anteckningar</a>
        </p>
      )}
      <Timeline steps={storySteps(story, today)} />
      <Continuations story={story} mayJoin={mayJoin} />
      {mayRestrict && <SecrecyLink matter={matter} restrictions={restrictions} />}
    </Page>
  )
}
