import { formatShortDay } from '#platform/time.ts'
import type { MatterStory } from './matter-story.ts'

export const matterPath = (matterId: string) => `/arbetsyta/arenden/${matterId}`
export const joinedMattersPath = (bodyId: string) => `/arbetsyta/organ/${bodyId}/hor-ihop`

type Props = { story: MatterStory; mayJoin: boolean }

/** What the matter goes on from and what goes on from it, with who said so and why. */
export const Continuations = ({ story: { matter, continuations }, mayJoin }: Props) => {
  const near = continuations.filter((one) => one.matterId === matter.id || one.earlierMatterId === matter.id)
  if (near.length === 0) return null
  return (
    <section>
      <h2>Hör ihop med</h2>
      <ul class="plain">
        {near.map(({ id, matterId, title, day, earlierMatterId, earlierTitle, earlierDay, ...said }) => (
          <li key={id}>
            {matterId === matter.id ? (
              <>
                Fortsätter <a href={matterPath(earlierMatterId)}>{earlierTitle}</a>, {formatShortDay(earlierDay)}.
              </>
            ) : (
              <>
                Fortsatte som <a href={matterPath(matterId)}>{title}</a>, {formatShortDay(day)}.
              </>
            )}
            <p class="quiet">
              {said.reason} Sammanfört {formatShortDay(said.joinedOn)}
              {said.joinedBy && ` av ${said.joinedBy}`}.
            </p>
          </li>
        ))}
      </ul>
      {mayJoin && (
        <p>
          <a href={joinedMattersPath(matter.bodyId)}>Ändra vad som hör ihop</a>
        </p>
      )}
    </section>
  )
}

type Named = { matterId: string; isBeginning: boolean; story: MatterStory }

/** Where the story takes up another of the matters that it is made of: what that one is called. */
export const OtherMatter = ({ matterId, isBeginning, story: { matter, continuations } }: Named) => {
  const titles = new Map(
    continuations.flatMap((one) => [
      [one.matterId, one.title],
      [one.earlierMatterId, one.earlierTitle],
    ]),
  )
  const title = titles.get(matterId)
  if (matterId === matter.id || !title) return null
  return (
    <p>
      {isBeginning ? 'Började' : 'Fortsatte'} som <a href={matterPath(matterId)}>{title}</a>.
    </p>
  )
}
