import { actionTransitions, handOverTransitions, matterTransitions } from '#areas/matters/index.ts'
import { correctionTransitions, meetingTransitions } from '#areas/meetings/index.ts'

type Transition = { from: string; act: string; to: string; by?: string }

const stateName = (status: string) => (status === '' ? '[*]' : status.replaceAll('-', '_'))

function drawing(transitions: readonly Transition[]): string {
  const arrows = transitions.map(
    ({ from, act, to, by }) => `    ${stateName(from)} --> ${stateName(to)}: ${act}${by ? ` (${by})` : ''}`,
  )
  return ['```mermaid', 'stateDiagram-v2', ...arrows, '```'].join('\n')
}

const page = (title: string, table: string, transitions: readonly Transition[]) =>
  `# ${title}\n\nDrawn from \`${table}\` by \`npm run --silent radslag -- diagrams\`; a test holds the two together.\n\n${drawing(transitions)}\n`

/** The workflow pictures of the docs, by file name, drawn from the tables that the program runs on. */
export const diagrams = (): Record<string, string> => ({
  'meeting.md': page('The life of a meeting', 'src/areas/meetings/meeting-status.rule.ts', meetingTransitions),
  'correction.md': page(
    'The life of a correction',
    'src/areas/meetings/correction-status.rule.ts',
    correctionTransitions,
  ),
  'action.md': page(
    'The life of an action',
    'src/areas/matters/action-status.rule.ts',
    actionTransitions.map((transition) => ({ ...transition, by: transition.by.join(' or ') })),
  ),
  'hand-over.md': page('The life of a hand-over', 'src/areas/matters/hand-over-status.rule.ts', handOverTransitions),
  'matter.md': page('The life of a matter', 'src/areas/matters/matter-status.rule.ts', matterTransitions),
})
