import type { ComponentChildren } from 'preact'
import { dataAttributesOf } from './data-attributes.ts'
import { controlAttributes, fieldId, FieldError, FieldFrame, FieldHint, type FieldProps } from './field.tsx'

export type Choice = { value: string; text: string; hint?: ComponentChildren }

/** `empty` is the text of a first choice without a value, such as 'Välj …'. */
export const Select = (props: FieldProps & { choices: readonly Choice[]; empty?: string | undefined }) => (
  <FieldFrame field={props}>
    <select class="ds-input" data-width="auto" {...controlAttributes(props)} {...dataAttributesOf(props)}>
      {props.empty !== undefined && <option value="">{props.empty}</option>}
      {props.choices.map(({ value, text }) => (
        <option key={value} value={value} selected={String(props.value ?? '') === value}>
          {text}
        </option>
      ))}
    </select>
  </FieldFrame>
)

/** One box to tick. `value` is what is sent when it is ticked. */
export const Checkbox = (props: FieldProps & { checked?: boolean | undefined }) => (
  <div class="ds-field choice">
    <input
      class="ds-input"
      type="checkbox"
      value={props.value ?? 'ja'}
      checked={props.checked}
      {...controlAttributes(props)}
      {...dataAttributesOf(props)}
    />
    <label class={props.hideLabel ? 'ds-sr-only' : 'ds-label'} data-weight="regular" for={fieldId(props)}>
      {props.label}
    </label>
    <FieldHint field={props} />
    <FieldError field={props} />
  </div>
)

type RadiosProps = Omit<FieldProps, 'label' | 'hideLabel'> & {
  legend: string
  choices: readonly Choice[]
  hideLegend?: boolean | undefined
  /** Side by side where there is room: for two or three short choices. */
  inline?: boolean | undefined
}

/** One choice of several. The first one carries the field's own id, so that a link to the error lands on it. */
export function Radios(props: RadiosProps) {
  const field: FieldProps = { ...props, label: props.legend }
  const { id, required, ...control } = controlAttributes(field)
  return (
    <fieldset class="ds-fieldset field" aria-describedby={control['aria-describedby']}>
      <legend class={props.hideLegend ? 'ds-sr-only' : 'ds-label'} data-weight="semibold">
        {props.legend}
      </legend>
      <FieldHint field={field} />
      <div class={props.inline ? 'choices choices-inline' : 'choices'}>
        {props.choices.map((choice, index) => (
          <Radio
            key={choice.value}
            choice={choice}
            id={index === 0 ? id : `${id}-${index + 1}`}
            attributes={{
              name: control.name,
              required,
              'aria-invalid': control['aria-invalid'],
              ...dataAttributesOf(props),
            }}
            checked={String(props.value ?? '') === choice.value}
          />
        ))}
      </div>
      <FieldError field={field} />
    </fieldset>
  )
}

type RadioProps = { choice: Choice; id: string; attributes: object; checked: boolean }

const Radio = ({ choice, id, attributes, checked }: RadioProps) => (
  <div class="ds-field choice">
    <input
      class="ds-input"
      type="radio"
      id={id}
      value={choice.value}
      checked={checked}
      aria-describedby={choice.hint ? `${id}-val` : undefined}
      {...attributes}
    />
    <label class="ds-label" data-weight="regular" for={id}>
      {choice.text}
    </label>
    {choice.hint && (
      <div data-field="description" class="field-hint" id={`${id}-val`}>
        {choice.hint}
      </div>
    )}
  </div>
)
