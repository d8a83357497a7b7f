import { Checkbox, Radios, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { DecidingCount } from './presence.rule.ts'
import { putOffField, putOffText, type PutOffRefusal } from './put-off-words.ts'
import type { Procedure } from './recorded-facts.ts'

export type PutOffFormState = {
  procedure: Procedure
  deciding: DecidingCount
  isElection: boolean
  minorityRightUsed: boolean
  given: Given
  problem?: PutOffRefusal | undefined
}

const rules: Record<Procedure, string> = {
  network: '',
  council:
    'Minst en tredjedel av de närvarande ledamöterna har rätt att få ärendet uppskjutet, en gång i varje ärende och inte i val. Annars krävs enkel majoritet (kommunallagen 5 kap. 50 §).',
  committee: 'En nämnd skjuter upp ett ärende med enkel majoritet (kommunallagen 6 kap. 33 §).',
  'joint-committee':
    'En gemensam nämnd skjuter upp ett ärende med enkel majoritet, som andra nämnder (kommunallagen 6 kap. 33 §).',
}

const errorAt = (problem: PutOffRefusal | undefined, field: string) =>
  problem && putOffField[problem] === field ? putOffText[problem] : undefined

export const deciding = ({ atLeast, atMost }: DecidingCount): string =>
  atLeast === atMost ? `${atMost} kan delta i beslutet.` : `Mellan ${atLeast} och ${atMost} kan delta i beslutet.`

const Counts = (state: PutOffFormState) => (
  <>
    <TextField
      name="forCount"
      label="Antal som var för, eller begärde det"
      hint="Lämna antalen tomma om beslutet togs med acklamation."
      value={state.given['forCount']}
      error={errorAt(state.problem, 'forCount')}
      narrow
    />
    <TextField
      name="presentCount"
      label="Av hur många"
      hint={`Enligt närvaron vid punkten: ${deciding(state.deciding)}`}
      value={state.given['presentCount'] ?? String(state.deciding.atMost)}
      error={errorAt(state.problem, 'presentCount')}
      narrow
    />
    <Checkbox
      name="hasCastingVote"
      label="Röstetalet var lika och ordförandens utslagsröst avgjorde"
      checked={Boolean(state.given['hasCastingVote'])}
    />
  </>
)

/** By which right a formal body puts a matter off, with the counts. A network agrees and is asked nothing here. */
export const GroundFields = (state: PutOffFormState) => {
  if (state.procedure === 'network') return null
  const isCouncil = state.procedure === 'council'
  return (
    <fieldset class="form-part">
      <legend class="ds-label" data-weight="semibold">
        Hur bestämdes det?
      </legend>
      <p class="hint">{rules[state.procedure]}</p>
      {isCouncil && (
        <Radios
          name="ground"
          legend="På vilken grund?"
          choices={[
            { value: 'majority', text: 'Med enkel majoritet' },
            {
              value: 'minority',
              text: 'På begäran av minst en tredjedel av de närvarande',
              ...(state.minorityRightUsed && { hint: 'Rätten är redan använd i det här ärendet.' }),
            },
          ]}
          value={state.given['ground'] ?? 'majority'}
          error={errorAt(state.problem, 'ground')}
        />
      )}
      <Counts {...state} />
      {isCouncil && !state.isElection && (
        <Checkbox name="isElection" label="Ärendet är ett val" checked={Boolean(state.given['isElection'])} />
      )}
    </fieldset>
  )
}

export { errorAt as putOffErrorAt }
