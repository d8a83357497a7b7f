import type { ComponentChildren } from 'preact'
import { Button, EmptyState, Form, Notice, Page, TextField, type PageLink } from '#platform/html/index.ts'

export type PublishProblem = 'unchanged' | 'reason-missing'

const problemText: Record<PublishProblem, string> = {
  unchanged: 'Inget är ändrat sedan den senaste utgåvan, så det finns inget nytt att publicera.',
  'reason-missing': 'Skriv varför sidan avpubliceras. Skälet visas för alla som öppnar adressen.',
}

type Props = {
  title: string
  breadcrumbs: readonly PageLink[]
  lead: string
  /** Where the forms are sent, without their last word. */
  root: string
  /** The address of the open page, when there is one. */
  openPath: string | undefined
  isChanged: boolean
  problem: PublishProblem | undefined
  /** The page as everyone will read it; nothing when there is nothing to tell. */
  children: ComponentChildren
}

const Withdraw = ({ root, problem }: Pick<Props, 'root' | 'problem'>) => (
  <section>
    <h2>Avpublicera</h2>
    <Form action={`${root}/avpublicera`}>
      <TextField
        name="reason"
        label="Varför tas sidan bort?"
        error={problem === 'reason-missing' ? problemText[problem] : undefined}
      />
      <Button variant="secondary" color="danger">
        Avpublicera sidan
      </Button>
    </Form>
  </section>
)

/** The open page before it is published: the very words, and the button that makes them everyone's. */
export const PublishPage = ({ title, breadcrumbs, lead, root, openPath, isChanged, problem, children }: Props) => (
  <Page title={title} problem={problem !== undefined} breadcrumbs={breadcrumbs} lead={lead}>
    {problem === 'unchanged' && <Notice kind="danger">{problemText.unchanged}</Notice>}
    {!children && <EmptyState title="Inget att berätta ännu">Det som ska stå på den öppna sidan saknas.</EmptyState>}
    {openPath && (
      <Notice kind="info">
        {isChanged ? 'Det har ändrats något sedan den senaste utgåvan. ' : 'Den öppna sidan säger redan det här. '}
        <a href={openPath}>Läs den öppna sidan</a>
      </Notice>
    )}
    {children && (!openPath || isChanged) && (
      <Form action={`${root}/publicera`}>
        <Button>{openPath ? 'Publicera en ny utgåva' : 'Publicera sidan'}</Button>
      </Form>
    )}
    {children && <article class="preview">{children}</article>}
    {openPath && <Withdraw root={root} problem={problem} />}
  </Page>
)
