import { Details } from '#platform/html/index.ts'
import type { BodyPlanning } from './body-planning.ts'
import { OpenRequests } from './item-requests.view.tsx'
import { OpenPolls } from './open-polls.view.tsx'

type Props = { bodyId: string; planning: BodyPlanning }

/** Under the body's meetings: the days that are asked about, the items that are asked for, and the ways to plan. */
export const BodyPlanningSection = ({ bodyId, planning: { polls, requests, mayPlan, mayAsk } }: Props) => {
  const root = `/arbetsyta/organ/${bodyId}`
  return (
    <>
      {polls.length > 0 && (
        <>
          <h3>Vilken dag passar? ({polls.length})</h3>
          <OpenPolls polls={polls} />
        </>
      )}
      {requests.length > 0 && (
        <>
          <h3>Önskade punkter ({requests.length})</h3>
          <OpenRequests requests={requests} />
        </>
      )}
      {mayPlan && (
        <Details summary="Fler sätt att planera">
          <ul>
            <li>
              <a href={`${root}/moten/serie`}>Planera en serie möten</a>
            </li>
            <li>
              <a href={`${root}/datumforslag/nytt`}>Fråga vilken dag som passar</a>
            </li>
            <li>
              <a href={`${root}/dagordningsmall`}>Ändra dagordningsmallen</a>
            </li>
          </ul>
        </Details>
      )}
      {mayAsk && !mayPlan && (
        <p>
          <a href={`${root}/onska-punkt`}>Önska en punkt</a>
        </p>
      )}
    </>
  )
}
