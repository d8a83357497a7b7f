import type { ComponentChildren } from 'preact'
import type { DataAttributes } from './data-attributes.ts'

/** What every field takes. `data-` attributes go to the control itself. */
export type FieldProps = DataAttributes & {
  name: string
  label: string
  value?: string | number | undefined
  hint?: ComponentChildren
  error?: string | undefined
  required?: boolean | undefined
  /** Says '(frivilligt)' after the label. */
  optional?: boolean | undefined
  /** Defaults to the name. Give it when a page has two fields of one name. */
  id?: string | undefined
  /** Keeps the label for screen readers only, where the surroundings already say what to write. */
  hideLabel?: boolean | undefined
}

export const fieldId = ({ id, name }: { id?: string | undefined; name: string }): string => id ?? name

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes(props: FieldProps) {
  const id = fieldId(props)
  const describedBy = [props.hint ? `${id}-hjalp` : '', props.error ? `${id}-fel` : ''].filter(Boolean).join(' ')
  return {
    id,
    name: props.name,
    required: props.required,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': props.error ? ('true' as const) : undefined,
  }
}

type FrameProps = { field: FieldProps; narrow?: boolean | undefined; children: ComponentChildren }

/** Label and hint above the control, the error under it. */
export const FieldFrame = ({ field, narrow = false, children }: FrameProps) => (
  <div class={narrow ? 'ds-field field field-narrow' : 'ds-field field'}>
    <label class={field.hideLabel ? 'ds-sr-only' : 'ds-label'} data-weight="semibold" for={fieldId(field)}>
      {field.label}
      {field.optional && <span class="field-optional"> (frivilligt)</span>}
    </label>
    <FieldHint field={field} />
    {children}
    <FieldError field={field} />
  </div>
)

export const FieldHint = ({ field }: { field: FieldProps }) =>
  field.hint ? (
    <div data-field="description" class="field-hint" id={`${fieldId(field)}-hjalp`}>
      {field.hint}
    </div>
  ) : null

export const FieldError = ({ field }: { field: FieldProps }) =>
  field.error ? (
    <p class="ds-validation-message" data-field="validation" id={`${fieldId(field)}-fel`}>
      <span class="ds-sr-only">Fel: </span>
      {field.error}
    </p>
  ) : null
