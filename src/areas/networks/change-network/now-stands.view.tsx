import { Facts, Paragraphs } from '#platform/html/index.ts'
import { networkKindName } from '../network-words.ts'
import type { TypedFacts } from './change-network.rule.ts'
import { factLabels, type Person } from './fact-fields.view.tsx'

type Props = { now: TypedFacts; fields: readonly (keyof TypedFacts)[]; people: readonly Person[] }

/** The fields where somebody else's words are not what was typed here. */
export function NowStands({ now, fields, people }: Props) {
  const wordsOf = (field: keyof TypedFacts) => {
    if (field === 'kind') return networkKindName(now.kind)
    if (field === 'contact') return people.find(({ id }) => id === now.contact)?.name
    return now[field]
  }
  return (
    <section>
      <h2>Det här gäller nu</h2>
      <Facts
        rows={fields.map((field) => ({
          label: factLabels[field],
          value: <Paragraphs text={wordsOf(field) || '(tomt)'} />,
        }))}
      />
    </section>
  )
}
