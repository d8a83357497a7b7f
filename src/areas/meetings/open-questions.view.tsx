import { Chip } from '#platform/html/index.ts'
import { formatDistance } from '#platform/time.ts'
import type { OpenQuestion } from './open-questions.ts'
import { roundTitle } from './round-words.ts'

const whenWords = ({ answerBy }: OpenQuestion, today: string) =>
  answerBy === null ? null : answerBy < today ? (
    <Chip state="late">skulle ha svarats {formatDistance(answerBy, today)}</Chip>
  ) : (
    `senast ${formatDistance(answerBy, today)}`
  )

/** Rows for the list of what waits for one: what to answer, by when, and how many have. */
export const OpenQuestions = ({ questions, today }: { questions: readonly OpenQuestion[]; today: string }) => (
  <>
    {questions.map((question) => (
      <li key={question.id}>
        <span class="waiting-verb">Svara</span>
        <span>
          <a href={`/arbetsyta/fragor/${question.id}`}>
            {roundTitle(question)}, {question.itemTitle}
          </a>{' '}
          för {question.organisations.join(' och ')} · {question.answered} av {question.expected} har svarat{' '}
          {whenWords(question, today)}
        </span>
      </li>
    ))}
  </>
)
