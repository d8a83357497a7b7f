import type { Given } from '#platform/given.ts'
import { TextArea, TextField } from '#platform/html/index.ts'
import type { KnownField } from '../known-fields.ts'
import { markId } from '../source-text.rule.ts'
import type { NamedValue } from './other-groups.rule.ts'

/**
 * What the fields of a page have in common: whom names mean in the register, what is wrong with which field, and what was
 * typed in a form that was refused.
 */
export type Around = { meant: ReadonlyMap<string, string>; errors: ReadonlyMap<string, string>; given: Given }

type ControlProps = { name: string; known: KnownField; label?: string; value: string; around: Around }

const longestLine = 90

/** The box to write in: of several lines for what is said at length. */
export const ValueControl = ({ name, known, label = known.label, value: before, around }: ControlProps) => {
  const value = around.given[name] ?? before
  const field = { name, label, value, error: around.errors.get(name), hint: known.hint }
  return known.shape === 'long' || value.length > longestLine ? (
    <TextArea {...field} rows={Math.min(8, 1 + Math.ceil(value.length / longestLine))} />
  ) : (
    <TextField {...field} narrow={known.shape !== undefined} />
  )
}

/** A hint is told once, not at each of many. */
const hintless = ({ hint: _, ...known }: KnownField): KnownField => known

type ValueProps = { named: NamedValue; known: KnownField; around: Around }

/** What its name means in the register, and the way to its words. */
export const BesideValue = ({ named: { value }, known, around }: ValueProps) => {
  const { words } = value
  const meant = known.isOrganisation ? around.meant.get(value.value) : undefined
  return (
    <>
      {meant && <p class="field-hint">I registret: {meant}</p>}
      {words && (
        <a class="source-link" href={`#${markId(words)}`}>
          Visa i källan<span class="ds-sr-only">: {value.value.slice(0, 80)}</span>
        </a>
      )}
    </>
  )
}

export const ValueField = ({ named, known, around }: ValueProps) => {
  const { name, value } = named
  const asked = known.isMany ? hintless(known) : known
  return (
    <div class="review-field" data-source={value.words ? markId(value.words) : undefined} data-sure="yes">
      <ValueControl name={name} known={asked} value={value.value} around={around} />
      <BesideValue named={named} known={known} around={around} />
    </div>
  )
}

type EmptyProps = { name: string; known: KnownField; isFirst: boolean; around: Around }

/** Room for one more value, or for the one that was not found. */
export const EmptyField = ({ name, known, isFirst, around }: EmptyProps) => (
  <div class="review-field" data-sure="missing">
    <ValueControl
      name={name}
      known={isFirst ? known : hintless(known)}
      label={isFirst ? known.label : `${known.label}, en till`}
      value=""
      around={around}
    />
  </div>
)
