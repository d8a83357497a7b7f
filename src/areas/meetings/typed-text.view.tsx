import { Details, Paragraphs } from '#platform/html/index.ts'
import type { RoundView } from './round-view.ts'

/** What was typed into a form that can no longer be sent: nobody loses their words to a door that closed. */
export const TypedText = ({ view: { round, meeting, refused, choices, chosen } }: { view: RoundView }) => {
  const given = refused?.given ?? {}
  const answers = choices.length === 0 || !chosen ? round.questions.map(({ id }) => `answer-${id}`) : []
  const outcomes = meeting.status === 'ongoing' ? [] : ['outcome', 'sharedMessage', 'promise']
  const words = [...answers, ...outcomes].map((field) => given[field]?.trim() ?? '').filter((text) => text !== '')
  return words.length === 0 ? null : (
    <Details summary="Det du skrev" open>
      {words.map((text, index) => (
        <Paragraphs key={index} text={text} />
      ))}
    </Details>
  )
}
