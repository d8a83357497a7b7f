import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { dataAttributesOf, type DataAttributes } from './data-attributes.ts'
import { ShellContext } from './shell.ts'

type FormProps = DataAttributes & {
  action?: string | undefined
  method?: 'get' | 'post' | undefined
  multipart?: boolean | undefined
  /** Names the form for screen readers, where a page has several. */
  label?: string | undefined
  id?: string | undefined
  /** Fields and button side by side, for a form of one line. */
  inline?: boolean | undefined
  children?: ComponentChildren
}

/** The server checks what was written and answers in our own words, so the browser's own bubbles are turned off. */
export function Form({ action, method = 'post', multipart = false, label, id, inline, children, ...rest }: FormProps) {
  const { formToken } = useContext(ShellContext)
  return (
    <form
      class={inline ? 'form form-inline' : 'form'}
      id={id}
      action={action}
      method={method}
      enctype={multipart ? 'multipart/form-data' : undefined}
      aria-label={label}
      noValidate
      {...dataAttributesOf(rest)}
    >
      {method === 'post' && formToken && <input type="hidden" name={formToken.name} value={formToken.value} />}
      {children}
    </form>
  )
}

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary'

type ButtonProps = DataAttributes & {
  children: ComponentChildren
  variant?: ButtonVariant | undefined
  color?: 'danger' | undefined
  name?: string | undefined
  value?: string | undefined
  formAction?: string | undefined
  /** The id of a form that the button stands outside. */
  form?: string | undefined
  id?: string | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
}

/** An act. Its words say what is done: 'Bordlägg till nästa möte', not 'Spara'. */
export const Button = ({ children, variant = 'primary', color, type = 'submit', ...rest }: ButtonProps) => (
  <button
    class="ds-button"
    type={type}
    data-variant={variant}
    data-color={color}
    id={rest.id}
    name={rest.name}
    value={rest.value}
    form={rest.form}
    formaction={rest.formAction}
    {...dataAttributesOf(rest)}
  >
    {children}
  </button>
)

type ButtonLinkProps = DataAttributes & {
  href: string
  variant?: ButtonVariant | undefined
  children: ComponentChildren
}

/** A link that begins an act on a page of its own. */
export const ButtonLink = ({ href, variant = 'secondary', children, ...rest }: ButtonLinkProps) => (
  <a class="ds-button" href={href} data-variant={variant} {...dataAttributesOf(rest)}>
    {children}
  </a>
)

/** Buttons and links beside one another, the main one first. */
export const ActionRow = ({ children }: { children: ComponentChildren }) => <div class="action-row">{children}</div>
