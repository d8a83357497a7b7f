import { dataAttributesOf } from './data-attributes.ts'
import { controlAttributes, FieldFrame, type FieldProps } from './field.tsx'

type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined
  autocomplete?: string | undefined
  maxLength?: number | undefined
  /** For short values: the box is as wide as the answer. */
  narrow?: boolean | undefined
}

export const TextField = (props: TextFieldProps) => (
  <FieldFrame field={props} narrow={props.narrow}>
    <input
      class="ds-input"
      type={(props.type ?? 'text') as 'text'}
      value={props.value}
      autocomplete={props.autocomplete}
      maxLength={props.maxLength}
      {...controlAttributes(props)}
      {...dataAttributesOf(props)}
    />
  </FieldFrame>
)

type TextAreaProps = FieldProps & {
  rows?: number | undefined
  maxLength?: number | undefined
  /** 'off' keeps the browser from filling in what stood there when the page was last left. */
  autocomplete?: 'off' | undefined
}

export const TextArea = (props: TextAreaProps) => (
  <FieldFrame field={props}>
    <textarea
      class="ds-input"
      autocomplete={props.autocomplete}
      rows={props.rows ?? 5}
      maxLength={props.maxLength}
      {...controlAttributes(props)}
      {...dataAttributesOf(props)}
    >
      {/* A browser drops one newline right after the tag: without this one, a text that begins with one would lose it. */}
      {`\n${props.value ?? ''}`}
    </textarea>
  </FieldFrame>
)

type NativeProps = FieldProps & { min?: string | undefined; max?: string | undefined }

const NativeField = (props: NativeProps & { type: 'date' | 'time' }) => (
  <FieldFrame field={props} narrow>
    <input
      class="ds-input"
      type={props.type}
      value={props.value}
      min={props.min}
      max={props.max}
      {...controlAttributes(props)}
      {...dataAttributesOf(props)}
    />
  </FieldFrame>
)

/** The value is `YYYY-MM-DD`. */
export const DateField = (props: NativeProps) => <NativeField {...props} type="date" />

/** The value is `HH:MM`. */
export const TimeField = (props: NativeProps) => <NativeField {...props} type="time" />

type FileFieldProps = FieldProps & {
  accept?: string | undefined
  multiple?: boolean | undefined
  /** Chooses a whole folder with all that is in it. */
  folder?: boolean | undefined
  maxBytes?: number | undefined
}

export const FileField = (props: FileFieldProps) => (
  <FieldFrame field={props}>
    <input
      class="ds-input file-input"
      type="file"
      accept={props.accept}
      multiple={props.multiple}
      data-max-bytes={props.maxBytes}
      {...(props.folder ? { webkitdirectory: true } : {})}
      {...controlAttributes(props)}
      {...dataAttributesOf(props)}
    />
  </FieldFrame>
)

export const HiddenField = ({ name, value }: { name: string; value: string | number }) => (
  <input type="hidden" name={name} value={value} />
)
