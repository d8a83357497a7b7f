import type { ComponentChildren } from 'preact'

/** A decision, ruled off from the text around it. Never broken over two printed pages. */
export const Decision = ({
  children,
  title = 'Beslut',
}: {
  children: ComponentChildren
  title?: string | undefined
}) => (
  <div class="decision">
    <p class="decision-title">{title}</p>
    {children}
  </div>
)

type DetailsProps = { summary: ComponentChildren; open?: boolean | undefined; children: ComponentChildren }

/** Text that opens when asked for. Printed open. */
export const Details = ({ summary, open, children }: DetailsProps) => (
  <details class="details" open={open}>
    <summary>{summary}</summary>
    <div class="details-body">{children}</div>
  </details>
)

/** Text that was written with line breaks: an empty line parts paragraphs, a single break stays a break. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph, index) => (
        <p key={index} class="prose">
          {paragraph.trim()}
        </p>
      ))}
  </>
)
