import { Chip } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { pollPath, type OpenPoll } from './date-poll.ts'

type Props = { polls: readonly OpenPoll[]; showBody?: boolean }

/** The polls about days that are open, with what is left for the reader to do. */
export const OpenPolls = ({ polls, showBody = false }: Props) => (
  <ul class="plain open-polls">
    {polls.map(({ id, title, bodyName, closesOn, isAnswered, isAsked }) => (
      <li key={id}>
        <a href={pollPath(id)}>{isAsked && !isAnswered ? `Svara vilka dagar som passar: ${title}` : title}</a>{' '}
        {isAnswered && <Chip state="decided">Du har svarat</Chip>}
        <p>
          {[showBody && bodyName, closesOn && `svara senast ${formatShortDay(closesOn)}`].filter(Boolean).join(' · ')}
        </p>
      </li>
    ))}
  </ul>
)
