import { ErrorSummary, Select, TextArea, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { approvalManners, bodyKinds, procedures } from './network-words.ts'

export const bodyProblem = {
  name: 'Skriv organets namn.',
  taken: 'Nätverket har redan ett organ med det namnet.',
  kind: 'Välj vad det är för slags organ.',
  purpose: 'Skriv kortare, högst 5 000 tecken.',
  organisation:
    'Organisationen finns inte i registret. Skriv namnet som det står där, till exempel Södertörns brandförsvarsförbund.',
  meetingsPerYear: 'Skriv antalet möten med siffror, 1 till 366, eller lämna fältet tomt.',
  rhythm: 'Skriv kortare, högst 500 tecken.',
  procedure: 'Välj vilka regler organet följer.',
  approvalManner: 'Välj vem som godkänner anteckningarna.',
  endedOn: 'Skriv den sista dagen som år, månad och dag, eller lämna fältet tomt.',
} as const

export type BodyProblem = keyof typeof bodyProblem
export const isBodyProblem = (name: unknown): name is BodyProblem => Object.keys(bodyProblem).includes(String(name))

type Props = { given: Given; problems: readonly BodyProblem[] }
const fieldOf = (problem: BodyProblem) => (problem === 'taken' ? 'name' : problem)
const choicesOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, text]) => ({ value, text: text.slice(0, 1).toUpperCase() + text.slice(1) }))

export const BodyProblems = ({ problems }: Pick<Props, 'problems'>) => (
  <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: bodyProblem[problem] }))} />
)

/** What is asked of a body, both when it is laid up and when it is changed. */
export const BodyFields = ({ given, problems }: Props) => {
  const common = (field: BodyProblem) => {
    const problem = problems.find((one) => fieldOf(one) === field)
    return { name: field, value: given[field], error: problem && bodyProblem[problem] }
  }
  return (
    <>
      <TextField {...common('name')} label="Organets namn" maxLength={200} required />
      <Select {...common('kind')} value={given['kind'] ?? 'other'} label="Slag" choices={choicesOf(bodyKinds)} />
      <TextArea {...common('purpose')} label="Uppdrag" hint="Vad organet ska göra." rows={3} optional />
      <TextField
        {...common('organisation')}
        label="Juridisk person"
        hint="För ett bolag eller kommunalförbund: namnet som det står i registret."
        optional
      />
      <TextField {...common('meetingsPerYear')} label="Möten per år, minst" hint="Till exempel 6." narrow optional />
      <TextField {...common('rhythm')} label="Mötesrytm" hint="Till exempel: första fredagen varje månad." optional />
      <Select
        {...common('procedure')}
        value={given['procedure'] ?? 'network'}
        label="Regler för beslut"
        hint="Ett nätverk följer sina egna regler. Fullmäktige och nämnder följer kommunallagen, när de bordlägger, röstar, justerar och anslår."
        choices={choicesOf(procedures)}
      />
      <Select
        {...common('approvalManner')}
        value={given['approvalManner'] ?? 'approver'}
        label="Vem godkänner anteckningarna?"
        choices={choicesOf(approvalManners)}
      />
    </>
  )
}
