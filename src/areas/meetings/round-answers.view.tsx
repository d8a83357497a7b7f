import { Paragraphs } from '#platform/html/index.ts'
import { noAnswers, nothingToSay, promiseTitle, roundTitle, sharedMessageTitle } from './round-words.ts'
import type { NotesRound } from './notes.ts'

type Answered = Pick<NotesRound, 'kind' | 'questions' | 'askedBy' | 'document'>

/** Question by question, organisation by organisation; for reading in passing and in notes. */
export const AnswersByQuestion = ({ round }: { round: Answered }) => (
  <>
    {round.questions.map(({ wording, answers }) => (
      <div key={wording} class="asked">
        {wording !== roundTitle(round) && <p class="asked-question">{wording}</p>}
        {answers.length === 0 && <p>{noAnswers}</p>}
        {answers.length > 0 && (
          <dl class="facts">
            {answers.map((answer) => (
              <div key={answer.organisation}>
                <dt>{answer.organisation}</dt>
                <dd>{answer.wording ? <Paragraphs text={answer.wording} /> : nothingToSay(round)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    ))}
  </>
)

type Outcome = Pick<NotesRound, 'outcome' | 'sharedMessage' | 'promise' | 'askedBy'>

/** What came of it: in a sentence, what the members say together, and what the one who asked promises next. */
export const RoundOutcome = ({ round }: { round: Outcome }) => (
  <>
    {round.outcome && <Paragraphs text={round.outcome} />}
    {round.sharedMessage && (
      <>
        <p class="asked-question">{sharedMessageTitle}</p>
        <Paragraphs text={round.sharedMessage} />
      </>
    )}
    {round.promise && (
      <>
        <p class="asked-question">{promiseTitle(round)}</p>
        <Paragraphs text={round.promise} />
      </>
    )}
  </>
)
