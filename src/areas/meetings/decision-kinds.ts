import type { DecisionKind } from './notes.ts'

/** What can be said to have happened at an item, the last three with forms of their own. */
export const decisionKinds = [
  { value: 'adopted', text: 'Antogs' },
  { value: 'approved', text: 'Godkändes' },
  { value: 'informed', text: 'Informerades' },
  { value: 'declined', text: 'Avslogs' },
  { value: 'elected', text: 'Valdes' },
  { value: 'referred-back', text: 'Återremitterades …' },
  { value: 'tabled', text: 'Bordlades …' },
  { value: 'handed-over', text: 'Överlämnades …' },
] as const

type Chosen = (typeof decisionKinds)[number]['value']
export type OwnForm = 'referred-back' | 'tabled' | 'handed-over'

/** What was chosen; adopted when the form did not ask. */
export const kindChosen = (text = 'adopted'): Chosen | undefined =>
  decisionKinds.find(({ value }) => value === text)?.value

export const isRecorded = (kind: Chosen): kind is Exclude<DecisionKind, OwnForm> =>
  kind !== 'referred-back' && kind !== 'tabled' && kind !== 'handed-over'
